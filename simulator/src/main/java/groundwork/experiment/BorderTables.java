package groundwork.experiment;

import groundwork.results.Table;
import java.util.List;

/** Tables of what customs took: by type of entry, and by layer of duty or tax. */
final class BorderTables {

    private final SummaryRows rows;

    BorderTables(SummaryRows rows) {
        this.rows = rows;
    }

    List<Table> tables() {
        return List.of(
                rows.tableOfSeen(new TableSketch("entry", "entries by gateway and type, mean over replications")
                        .text("gateway", "site")
                        .text("type", "of the entries; entry where the scenario states no types")
                        .real("entries", "released")
                        .real("parcels", "on them; 0 for freight")
                        .real("units", "on them")
                        .real("value", "of the goods where they come from, in the scenario's currency")
                        .real("duty", "due, in the scenario's currency")
                        .real("tax", "paid at the border, in the scenario's currency")
                        .real("tax_deferred", "accounted for later, in the scenario's currency")
                        .real("fees", "of customs and brokers, in the scenario's currency")),
                rows.tableOfSeen(new TableSketch("duty", "duties and taxes by line, mean over replications")
                        .text("gateway", "site")
                        .text("kind", "duty or tax")
                        .text("name", "id of the row of duties or taxes; category for the rate of the category")
                        .text("category", "of the goods; empty for none")
                        .real("value", "on which it was due, in the scenario's currency")
                        .real("amount", "in the scenario's currency")));
    }
}
