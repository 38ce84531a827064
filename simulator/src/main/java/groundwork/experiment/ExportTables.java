package groundwork.experiment;

import groundwork.results.Table;
import java.util.List;

/** Tables of customs where goods leave a country, and of duty paid back for goods that do. */
final class ExportTables {

    private final SummaryRows rows;

    ExportTables(SummaryRows rows) {
        this.rows = rows;
    }

    List<Table> tables() {
        return List.of(
                rows.table(new TableSketch("export", "declarations of goods that leave, mean over replications")
                        .text("lane", "by which they leave")
                        .text("site", "where it begins")
                        .real("declarations", "released")
                        .real("parcels", "on them; 0 for freight")
                        .real("units", "on them")
                        .real("filings", "of declarations, those that were refused and filed again included")
                        .real("refused", "filings that were refused")
                        .real("fees", "of all filings, in the scenario's currency")
                        .real("stopped_units", "that may not leave")
                        .real("total_mean_d", "from the first goods of a declaration to its release, days")
                        .real("total_p95_d", "95th percentile of that time, days")
                        .real("missed_units", "that missed the departure they would have made without customs")
                        .real("missed_d", "by how much these left later, mean, days")),
                rows.tableOfSeen(new TableSketch(
                                "export_clearance",
                                "days of a declaration from stage to stage, mean over declarations and replications")
                        .text("site", "where goods set out")
                        .text("channel", "of the declaration; released where none are stated")
                        .text("stage", "in the order in which a declaration passes them")
                        .real("declarations", "released")
                        .real("days", "mean time of a declaration in the stage")),
                rows.table(new TableSketch(
                                "duty_refund", "duty and taxes paid back for returned goods, mean over replications")
                        .text("row", "id of the row of duty_refunds")
                        .text("gateway", "where the goods had been entered")
                        .real(
                                "units",
                                "that left the country or were destroyed, of lines for which this row pays first")
                        .real("paid_on_entry", "duty and taxes to which the row applies, in the scenario's currency")
                        .real("due", "of them to be paid back, in the scenario's currency")
                        .real("claims", "made")
                        .real("claimed", "in them, in the scenario's currency")
                        .real("fees", "of the claims, in the scenario's currency")
                        .real("paid_back", "in the scenario's currency")
                        .real("waited_d", "from the claim to the money, mean, days")));
    }
}
