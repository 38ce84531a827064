package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.drawing.Ink;
import java.util.ArrayList;
import java.util.List;

/** What became of parcels at the door. */
final class DeliveryCharts {

    private static final List<String> FATES = List.of("first attempt", "second", "later", "back", "lost");

    private final ChartBook book;

    private DeliveryCharts(ChartBook book) {
        this.book = book;
    }

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        DeliveryCharts charts = new DeliveryCharts(book);
        charts.attempts();
        charts.points();
    }

    private void attempts() {
        Rows rows = Rows.of(book.results, "delivery");
        List<BarChart.Bar> bars = new ArrayList<>();
        double first = 0;
        double all = 0;
        for (int i = 0; i < rows.count(); i++) {
            double parcels = rows.number(i, "parcels");
            if (parcels == 0) {
                continue;
            }
            first += rows.number(i, "first_attempt");
            all += parcels;
            List<Double> parts = new ArrayList<>();
            for (String column : List.of("first_attempt", "second_attempt", "later_attempts", "back", "lost")) {
                parts.add(rows.number(i, column));
            }
            bars.add(new BarChart.Bar(rows.text(i, "lane"), parts, Figures.of(parcels)));
        }
        if (all > 0) {
            book.add(
                    "delivery-attempts",
                    "delivery",
                    BarChart.draw(
                            Figures.percent(first / all) + " of parcels are delivered at the first attempt",
                            "parcels by lane and what became of them, mean over replications",
                            book.captions,
                            bars,
                            FATES,
                            Double.NaN));
        }
    }

    private void points() {
        Rows rows = book.daily.where("measure", "pickup_inside");
        TimeChart chart = new TimeChart(book.dates(), false);
        double most = 0;
        String where = "";
        String when = "";
        List<String> keys = ChartBook.largest(rows);
        for (int k = 0; k < keys.size(); k++) {
            Rows of = rows.where("key", keys.get(k));
            double[] values = of.numbers("mean");
            int peak = ChartBook.indexOfMost(values);
            if (values[peak] > most) {
                most = values[peak];
                where = keys.get(k);
                when = book.dates().get(peak);
            }
            chart.add(ChartBook.banded(keys.get(k), of, Ink.series(k)));
        }
        if (most > 0) {
            book.add(
                    "pickup-inside",
                    "delivery",
                    chart.draw(
                            "Up to " + Figures.of(most) + " parcels wait at " + where + ", on " + when,
                            "parcels at pick-up points, daily mean; band: 5th to 95th percentile of replications",
                            book.captions));
        }
    }
}
