package groundwork.experiment;

import groundwork.results.Table;
import java.util.List;

/** Tables of how freight was bought; a table is empty where the scenario does not ask for it. */
final class FreightTables {

    private final SummaryRows rows;

    FreightTables(SummaryRows rows) {
        this.rows = rows;
    }

    List<Table> tables() {
        return List.of(rows.table(new TableSketch(
                        "vendor_week", "what each of several vendors of a leg gets by week, mean over replications")
                .text("lane", "its offer")
                .text("vendor", "who moves")
                .text("week", "first day of the week of the horizon, ISO 8601")
                .real("units", "handed over to it")
                .real("units_instead", "of these, for lack of room with another that was asked before")
                .real("contract_units", "least that was agreed for a week")));
    }
}
