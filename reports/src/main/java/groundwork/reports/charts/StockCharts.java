package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.TimeChart.Series;
import groundwork.reports.drawing.Ink;
import java.util.ArrayList;
import java.util.List;

/** What is on the shelves and on the way. */
final class StockCharts {

    private final ChartBook book;

    private StockCharts(ChartBook book) {
        this.book = book;
    }

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        StockCharts charts = new StockCharts(book);
        charts.storage();
        charts.pipeline();
    }

    private void storage() {
        Rows rows = book.daily.where("measure", "storage");
        for (String site : ChartBook.largest(rows)) {
            Rows of = rows.where("key", site);
            double[] values = of.numbers("mean");
            int peak = ChartBook.indexOfMost(values);
            TimeChart chart = new TimeChart(book.dates(), false).add(ChartBook.banded("on hand", of, Ink.BLUE));
            Rows capacity = book.series("storage_capacity", site);
            String share = "";
            if (!capacity.isEmpty()) {
                chart.add(new Series(
                        "capacity", capacity.numbers("mean"), ChartBook.NO_BAND, ChartBook.NO_BAND, Ink.TEXT, true));
                share = " (" + Figures.percent(values[peak] / capacity.number(0, "mean")) + " of capacity)";
            }
            book.add(
                    book.numbered("storage"),
                    "stock",
                    chart.draw(
                            book.names.site(site) + " stores up to " + Figures.of(values[peak]) + " m³, on "
                                    + book.dates().get(peak) + share,
                            "cubic metres on hand, daily mean; band: 5th to 95th percentile of replications"
                                    + ChartBook.leftOut(rows),
                            book.captions));
        }
    }

    private void pipeline() {
        Rows rows = book.daily.where("measure", "pipeline");
        List<String> stages = new ArrayList<>();
        List<double[]> parts = new ArrayList<>();
        for (String stage : rows.distinct("key")) {
            double[] values = rows.where("key", stage).numbers("mean");
            if (TimeChart.most(values) > 0) {
                stages.add(stage);
                parts.add(values);
            }
        }
        if (stages.isEmpty()) {
            return;
        }
        double[] total = ChartBook.sum(parts);
        int peak = ChartBook.indexOfMost(total);
        book.add(
                "pipeline",
                "stock",
                StackedTimeChart.draw(
                        "Up to " + Figures.of(total[peak]) + " units are on the way, on "
                                + book.dates().get(peak),
                        "units by stage between the hub and the shelf, daily mean",
                        book.captions,
                        book.dates(),
                        stages,
                        parts));
    }
}
