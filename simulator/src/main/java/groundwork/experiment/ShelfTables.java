package groundwork.experiment;

import groundwork.results.Table;
import java.util.List;

/** Tables of what became of goods on the shelf; a table is empty where the scenario does not ask for it. */
final class ShelfTables {

    private final SummaryRows rows;

    ShelfTables(SummaryRows rows) {
        this.rows = rows;
    }

    List<Table> tables() {
        return List.of(
                rows.table(new TableSketch("ageing", "stock by its age at a site, mean over days and replications")
                        .text("site", "center")
                        .text("seller", "who owns it; empty for none")
                        .text("category", "of the goods; empty for none")
                        .text("age_class", "time since the goods were put away")
                        .real("units", "on hand at the beginning of a day, mean")
                        .real("m3", "room that they take, mean")),
                rows.table(new TableSketch("storage_fee", "what sellers pay for room by age, mean over replications")
                        .text("seller", "who pays; empty for goods without a seller")
                        .text("age_class", "time since the goods were put away")
                        .real("m3_days", "cubic metres × days for which a fee was due")
                        .real("amount", "in the scenario's currency")),
                rows.table(
                        new TableSketch("stock_status", "units by status and day, mean over the day and replications")
                                .text("status", "of the units: available, reserved, in inspection, bonded, …")
                                .text("site", "where; empty where they are on the way to a site")
                                .text("date", "local date, ISO 8601")
                                .real("units", "mean over the day")),
                rows.table(new TableSketch("seller", "what each seller gets, mean over replications")
                        .text("seller", "whose goods; empty for goods without a seller")
                        .text("name", "what the seller is called")
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
                rows.table(new TableSketch("seller_week", "what each seller sells by week, mean over replications")
                        .text("seller", "whose goods; empty for goods without a seller")
                        .text("week", "first day of the week of the horizon, ISO 8601")
                        .real("units_ordered", "by customers")
                        .real("units_shipped", "to customers")
                        .real("revenue", "of the units shipped, in the scenario's currency")));
    }
}
