package groundwork.experiment;

import groundwork.results.Table;
import java.util.List;

/** Tables of customs: entries by type, duties and taxes by layer, days by stage, and goods that were withheld. */
final class BorderTables {

    private static final String CARRIAGE =
            "what the type is for: any, freight, parcels, bonded (goods that enter a bond), withdrawal (that leave it)";

    private final SummaryRows rows;

    BorderTables(SummaryRows rows) {
        this.rows = rows;
    }

    List<Table> tables() {
        return List.of(
                rows.tableOfSeen(owed(new TableSketch("entry", "entries by gateway and type, mean over replications")
                        .text("gateway", "site")
                        .text("type", "of the entries; entry where the scenario states no types")
                        .text("carriage", CARRIAGE))),
                rows.tableOfSeen(owed(new TableSketch(
                                "entry_week",
                                "entries by type and week, mean over replications; empty without entry types")
                        .text("gateway", "site")
                        .text("type", "of the entries")
                        .text("carriage", CARRIAGE)
                        .text("week", "first day of the week of the horizon, ISO 8601"))),
                rows.tableOfSeen(new TableSketch("duty", "duties and taxes by line, mean over replications")
                        .text("gateway", "site")
                        .text("kind", "duty or tax")
                        .text("name", "id of the row of duties or taxes; category for the rate of the category")
                        .text("category", "of the goods; empty for none")
                        .real("value", "on which it was due, in the scenario's currency")
                        .real("amount", "in the scenario's currency")),
                rows.tableOfSeen(new TableSketch(
                                "clearance", "days of an entry from stage to stage, mean over entries and replications")
                        .text("gateway", "site")
                        .text("channel", "the last one of the entry")
                        .text("stage", "in the order in which an entry passes them")
                        .real("entries", "released")
                        .real("days", "mean time of an entry in the stage")),
                rows.tableOfSeen(new TableSketch("withheld", "goods that customs took out, mean over replications")
                        .text("gateway", "site")
                        .text("outcome", "seized, or re-exported")
                        .real("units", "that did not go on")
                        .real("value", "where they come from, in the scenario's currency")
                        .real("parcels", "for customers among them; 0 for freight")
                        .real("paid_back", "parcels of which the customer has his money back")
                        .real("paid_back_amount", "what these customers had paid, in the scenario's currency")
                        .real("sent_again", "parcels of which the goods were sent again")));
    }

    private static TableSketch owed(TableSketch sketch) {
        return sketch.real("entries", "released")
                .real("parcels", "on them; 0 for freight")
                .real("units", "on them")
                .real("value", "of the goods where they come from, in the scenario's currency")
                .real("duty", "due, in the scenario's currency")
                .real("tax", "paid at the border, in the scenario's currency")
                .real("tax_deferred", "accounted for later, in the scenario's currency")
                .real("fees", "of customs and brokers, in the scenario's currency");
    }
}
