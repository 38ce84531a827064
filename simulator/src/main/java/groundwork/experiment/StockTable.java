package groundwork.experiment;

import groundwork.observation.Summary;
import groundwork.observation.Summary.Figure;
import groundwork.results.Table;
import groundwork.statistics.Estimate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether goods were there, by site and class of item. */
final class StockTable {

    /** The figures of a row, in the order of its columns. */
    private static final List<String> METRICS = List.of(
            "items_kept",
            "units_wanted",
            "fill_rate_units",
            "cycle_service",
            "stock_out_share",
            "available_mean",
            "days_of_cover",
            "turns");

    private final List<Summary> summaries;

    StockTable(List<Summary> summaries) {
        this.summaries = summaries;
    }

    Table table() {
        TableSketch sketch = new TableSketch(
                        "stock", "stock and service by site and class of item, mean over replications")
                .text("site", "where")
                .text("item_class", "A: items that make up the first 80 % of units; B: up to 95 %; C: the rest")
                .real("items", "kept")
                .real("units_wanted", "units that customers asked for")
                .real("fill_rate_units", "share of them filled from the shelf at once (type 2); NaN if none was wanted")
                .real(
                        "cycle_service",
                        "share of replenishment cycles without a stock-out (type 1); NaN without a cycle")
                .real("stock_out_share", "share of time, over items, in which nothing could be promised")
                .real("available_units", "units that could be promised, mean over time")
                .real("days_of_cover", "mean stock over what left a day; NaN if nothing did")
                .real("turns_per_year", "what left a year over mean stock");
        Map<String, double[]> rows = new LinkedHashMap<>();
        List<Figure> figures = summaries.get(0).figures();
        for (int f = 0; f < figures.size(); f++) {
            if (figures.get(f).dimension().equals("site class")) {
                rows.computeIfAbsent(figures.get(f).key(), k -> new double[METRICS.size()])[
                                METRICS.indexOf(figures.get(f).metric())] =
                        mean(f);
            }
        }
        rows.forEach((key, v) -> sketch.row(
                key.substring(0, key.lastIndexOf('/')),
                key.substring(key.lastIndexOf('/') + 1),
                v[0],
                v[1],
                v[2],
                v[3],
                v[4],
                v[5],
                v[6],
                v[7]));
        return sketch.table();
    }

    private double mean(int figure) {
        return Estimate.of(summaries.stream()
                        .mapToDouble(summary -> summary.figures().get(figure).value())
                        .toArray())
                .mean();
    }
}
