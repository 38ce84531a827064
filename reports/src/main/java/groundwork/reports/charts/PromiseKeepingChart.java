package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.BarChart.Bar;
import java.util.ArrayList;
import java.util.List;

/** Promised days beside those that parcels really took, by delivery option and seller with terms of its own. */
final class PromiseKeepingChart {

    private PromiseKeepingChart() {}

    static void draw(ChartBook book) {
        Rows rows = Rows.of(book.results, "promise");
        List<Bar> bars = new ArrayList<>();
        String worst = "";
        double least = 2;
        for (int i = 0; i < rows.count(); i++) {
            double onTime = rows.number(i, "on_time_share");
            if (!Double.isFinite(rows.number(i, "promised_d")) || !Double.isFinite(rows.number(i, "actual_p95_d"))) {
                continue;
            }
            String name = rows.text(i, "name");
            bars.add(bar(name + ": promised", rows.number(i, "promised_d"), ""));
            bars.add(bar("half have it after", rows.number(i, "actual_p50_d"), ""));
            bars.add(bar(
                    "95 % have it after",
                    rows.number(i, "actual_p95_d"),
                    Double.isFinite(onTime) ? ", " + Figures.percent(onTime) + " on time" : ""));
            if (onTime < least) {
                least = onTime;
                worst = name;
            }
        }
        if (!bars.isEmpty()) {
            book.add(
                    "promise-keeping",
                    "promises",
                    BarChart.draw(
                            least > 1
                                    ? "Promised and actual days"
                                    : "Promises of " + worst + " are kept least: " + Figures.percent(least)
                                            + " on time",
                            "days from order to delivery; promised: mean",
                            book.captions,
                            bars,
                            List.of(),
                            Double.NaN));
        }
    }

    private static Bar bar(String label, double days, String more) {
        return new Bar(label, List.of(days), Figures.of(days) + " d" + more);
    }
}
