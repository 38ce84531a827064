package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.BarChart.Bar;
import java.util.ArrayList;
import java.util.List;

/** How long customs take. */
final class BorderCharts {

    private final ChartBook book;

    private BorderCharts(ChartBook book) {
        this.book = book;
    }

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        BorderCharts charts = new BorderCharts(book);
        charts.customs();
    }

    private void customs() {
        Rows rows = Rows.of(book.results, "customs");
        List<Bar> bars = new ArrayList<>();
        double slowest = 0;
        String where = "";
        for (int i = 0; i < rows.count(); i++) {
            if (!(rows.number(i, "entries") > 0)) {
                continue;
            }
            double total = rows.number(i, "total_mean_d");
            String name = book.names.site(rows.text(i, "gateway")) + ", " + rows.text(i, "channel");
            bars.add(new Bar(
                    name,
                    List.of(rows.number(i, "broker_wait_d"), rows.number(i, "broker_d"), rows.number(i, "channel_d")),
                    Figures.of(total) + " d, " + Figures.percent(rows.number(i, "share"))));
            if (total > slowest) {
                slowest = total;
                where = name;
            }
        }
        if (!bars.isEmpty()) {
            book.add(
                    "customs",
                    "customs",
                    BarChart.draw(
                            "Clearance takes longest at " + where + ": " + Figures.of(slowest) + " days on average",
                            "days from arrival to release, mean by gateway and channel; in percent: share of entries",
                            book.captions,
                            bars,
                            List.of("waiting for a broker", "at the broker", "in the channel"),
                            Double.NaN));
        }
    }
}
