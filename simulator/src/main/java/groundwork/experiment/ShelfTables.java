package groundwork.experiment;

import groundwork.observation.Summary;
import groundwork.observation.Summary.Row;
import groundwork.results.Table;
import groundwork.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;

/** Tables of what became of goods on the shelf; a table is empty where the scenario does not ask for it. */
final class ShelfTables {

    private final List<Summary> summaries;

    ShelfTables(List<Summary> summaries) {
        this.summaries = summaries;
    }

    List<Table> tables() {
        return List.of(
                filled(new TableSketch("ageing", "stock by its age at a site, mean over days and replications")
                        .text("site", "center")
                        .text("seller", "who owns it; empty for none")
                        .text("category", "of the goods; empty for none")
                        .text("age_class", "time since the goods were put away")
                        .real("units", "on hand at the beginning of a day, mean")
                        .real("m3", "room that they take, mean")),
                filled(new TableSketch("storage_fee", "what sellers pay for room by age, mean over replications")
                        .text("seller", "who pays; empty for goods without a seller")
                        .text("age_class", "time since the goods were put away")
                        .real("m3_days", "cubic metres × days for which a fee was due")
                        .real("amount", "in the scenario's currency")),
                filled(new TableSketch("stock_status", "units by status and day, mean over the day and replications")
                        .text("status", "of the units: available, reserved, in inspection, bonded, …")
                        .text("site", "where; empty where they are on the way to a site")
                        .text("date", "local date, ISO 8601")
                        .real("units", "mean over the day")),
                filled(new TableSketch("seller", "what each seller gets, mean over replications")
                        .text("seller", "whose goods; empty for goods without a seller")
                        .real("orders", "placed, with goods of the seller")
                        .real("units_ordered", "by customers")
                        .real("units_shipped", "to customers")
                        .real("revenue", "of the units shipped, in the scenario's currency; 0 where no price is stated")
                        .real("fill_rate", "share of the units ordered that were reserved at once")
                        .real("on_time_share", "share of the units shipped that arrive as promised")
                        .real("stock_mean", "units on hand")
                        .real("stock_out_share", "share of the seller's places (site and item) with nothing on hand")
                        .real(
                                "aged_share",
                                "share of the stock that is 91 days old or more; NaN where age is not reported")
                        .real("storage_fees", "paid for room, in the scenario's currency")
                        .real("returned_units", "of the units shipped, those that customers send back")
                        .real("lost_units", "expired, damaged or gone")),
                filled(new TableSketch("seller_week", "what each seller sells by week, mean over replications")
                        .text("seller", "whose goods; empty for goods without a seller")
                        .text("week", "first day of the week of the horizon, ISO 8601")
                        .real("units_ordered", "by customers")
                        .real("units_shipped", "to customers")
                        .real("revenue", "of the units shipped, in the scenario's currency")));
    }

    /** Fills in the rows of all replications, which have the same rows in the same order. */
    Table filled(TableSketch sketch) {
        List<Row> first = summaries.get(0).rows();
        for (int r = 0; r < first.size(); r++) {
            Row head = first.get(r);
            if (head.table().equals(sketch.name())) {
                List<Object> row = new ArrayList<>(head.keys());
                for (int v = 0; v < head.values().length; v++) {
                    row.add(mean(r, v));
                }
                sketch.row(row.toArray());
            }
        }
        return sketch.table();
    }

    private double mean(int row, int value) {
        return Estimate.of(summaries.stream()
                        .mapToDouble(s -> s.rows().get(row).values()[value])
                        .toArray())
                .mean();
    }
}
