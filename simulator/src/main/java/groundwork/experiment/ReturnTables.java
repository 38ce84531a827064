package groundwork.experiment;

import groundwork.results.Table;
import java.util.List;

/** Tables of what comes back; a table is empty where the scenario says no more than a rate by category. */
final class ReturnTables {

    private final SummaryRows rows;

    ReturnTables(SummaryRows rows) {
        this.rows = rows;
    }

    List<Table> tables() {
        return List.of(
                rows.table(new TableSketch("return_rate", "who sends things back, mean over replications")
                        .text("by", "what units are counted by: all, category, seller, option, ordered, delivered")
                        .text("key", "which one; none for units without")
                        .real("units_sold", "that left for customers in the measured period")
                        .real("units_returned", "of these, units that come back, be it after the end of the run")
                        .real("rate", "share of the units sold that come back; NaN where none were sold")),
                rows.table(new TableSketch("return_reason", "why things come back, mean over replications")
                        .text("category", "of the goods; none for goods without")
                        .text("reason", "as the scenario names it")
                        .real("units", "that left in the measured period and come back for this reason")
                        .real("share", "of the category's units that come back; NaN where none do")),
                rows.table(new TableSketch("return_channel", "how things come back, mean over replications")
                        .text("channel", "mail, drop_off or pick_up")
                        .real("parcels", "handed over in the measured period")
                        .real("units", "in them")
                        .real("share", "of all parcels handed over")
                        .real("loads", "that left drop-off points; 0 where each parcel goes by itself")
                        .real("parcels_per_load", "mean; NaN without loads")
                        .real("wait_mean_d", "at the drop-off point, days; NaN without loads")
                        .real("arrival_mean_d", "from hand-over to arrival, days")
                        .real("arrival_p95_d", "its 95th percentile")),
                dispositions(),
                rows.table(new TableSketch("return_step", "how long returns take, mean over replications")
                        .text("step", "from one point of the way to the next")
                        .real("count", "of parcels; of lots for the shelf")
                        .real("mean_d", "days")
                        .real("p50_d", "its median")
                        .real("p95_d", "its 95th percentile")),
                mending(),
                undelivered());
    }

    private Table undelivered() {
        return rows.table(new TableSketch(
                        "undelivered",
                        "parcels that could not be delivered and that sites that take returns took in, mean over replications")
                .text("site", "that takes them")
                .real("parcels", "taken in in the measured period")
                .real("units", "in them")
                .real("again", "units graded in it that are sold again")
                .real("others", "units graded in it that are not")
                .real("again_share", "of the units graded; NaN where there are none")
                .real("grading_mean_d", "from coming in to being graded, mean, days"));
    }

    private Table mending() {
        return rows.table(
                new TableSketch("mending", "tries to mend what comes back, where they may fail, mean over replications")
                        .text("site", "where it is done")
                        .real("units", "tried for the first time in the measured period")
                        .real("tries", "at units, further ones included")
                        .real("mended", "units, at whichever try")
                        .real("given_up", "units, after the last try")
                        .real("first_try_share", "of units, those mended at the first try")
                        .real("mended_share", "of units mended or given up")
                        .real("tries_per_unit", "tries over units mended or given up"));
    }

    /** What becomes of what comes back. */
    Table dispositions() {
        return rows.withoutEmpty(
                new TableSketch("return_disposition", "what becomes of what comes back, mean over replications")
                        .text("category", "of the goods; none for goods without")
                        .text("grade", "in which they came back; none where the scenario states no grades")
                        .text("disposition", "what was done with them")
                        .real("units", "graded in the measured period")
                        .real("value", "of these units, in the scenario's currency")
                        .real("recovered", "the part of the value that is not lost")
                        .real("cost", "of the disposition, beside work and freight"));
    }
}
