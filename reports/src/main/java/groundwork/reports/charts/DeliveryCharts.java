package groundwork.reports.charts;

import groundwork.reports.Rows;
import java.util.ArrayList;
import java.util.List;

/** What became of parcels at the door. */
final class DeliveryCharts {

    private static final List<String> FATES =
            List.of("first attempt", "second attempt", "later attempt", "came back", "lost");

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
                double ofPoints = column.equals("back") ? rows.number(i, "back_from_points") : 0;
                parts.add(rows.number(i, column) - ofPoints);
            }
            bars.add(new BarChart.Bar(rows.text(i, "lane"), parts, Figures.of(parcels)));
        }
        if (all > 0) {
            book.add(
                    "delivery-attempts",
                    "delivery",
                    BarChart.draw(
                            Figures.percent(first / all) + " of parcels are delivered at the first attempt",
                            "parcels for the door by lane and what became of them, mean over replications",
                            book.captions,
                            bars,
                            FATES,
                            Double.NaN));
        }
    }

    private void points() {
        PeakLines.draw(
                book,
                "pickup-inside",
                "delivery",
                "pickup_inside",
                "parcels at pick-up points, daily mean",
                (most, where, when) -> "Up to " + Figures.of(most) + " parcels wait at " + where + ", on " + when);
    }
}
