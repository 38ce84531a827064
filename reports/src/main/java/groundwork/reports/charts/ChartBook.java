package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.TimeChart.Series;
import groundwork.reports.drawing.Ink;
import groundwork.results.Results;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The charts of a report while they are drawn, and what several of them need: the tables, names, dates. */
final class ChartBook {

    static final double[] NO_BAND = {};

    final Results results;
    final Captions captions;
    final Rows daily;
    final String currency;
    final SiteNames names;
    private final List<Chart> charts = new ArrayList<>();

    ChartBook(Results results, Captions captions, String currency) {
        this.results = results;
        this.captions = captions;
        this.currency = currency;
        daily = Rows.of(results, "daily");
        names = new SiteNames(results);
    }

    List<Chart> charts() {
        return List.copyOf(charts);
    }

    /** A file name that counts the charts of one kind: names of sites may not be fit for a file system. */
    String numbered(String kind) {
        return kind + "-"
                + (1
                        + charts.stream()
                                .filter(chart -> chart.id().startsWith(kind + "-"))
                                .count());
    }

    void add(String id, String section, Frame frame) {
        charts.add(new Chart(id, section, frame.drawing));
    }

    void add(Chart chart) {
        charts.add(chart);
    }

    Rows series(String measure, String key) {
        return daily.where("measure", measure).where("key", key);
    }

    List<String> dates() {
        return daily.where("measure", "orders_placed").distinct("date");
    }

    static Series banded(String label, Rows rows, Ink ink) {
        return new Series(label, rows.numbers("mean"), rows.numbers("p05"), rows.numbers("p95"), ink, false);
    }

    /** Mean over the seven days around each day: weekends without shifts would hide the line. */
    static double[] weekly(double[] values) {
        double[] smooth = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int from = Math.max(0, i - 3);
            int to = Math.min(values.length, i + 4);
            smooth[i] = Arrays.stream(values, from, to).sum() / (to - from);
        }
        return smooth;
    }

    /** Where the largest value is. */
    static int indexOfMost(double[] values) {
        int at = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[at] || Double.isNaN(values[at])) {
                at = i;
            }
        }
        return at;
    }
}
