package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.TimeChart.Series;
import groundwork.reports.drawing.Ink;
import groundwork.results.Results;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The charts of a report while they are drawn, and what several of them need: the tables, names, dates. */
final class ChartBook {

    static final double[] NO_BAND = {};

    final Results results;
    final Captions captions;
    final Rows daily;
    final String currency;
    /** Lines, or charts of one kind, that a reader can take in. */
    private static final int MOST_LINES = 12;

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

    /** The series of a table by their keys; of more than a dozen those that are largest on average, the largest first. */
    static List<String> largest(Rows rows) {
        List<String> keys = rows.distinct("key");
        if (keys.size() <= MOST_LINES) {
            return keys;
        }
        Map<String, Double> sums = new LinkedHashMap<>();
        for (String key : keys) {
            double[] values = rows.where("key", key).numbers("mean");
            sums.put(key, -Arrays.stream(values).filter(Double::isFinite).sum());
        }
        return keys.stream()
                .sorted(Comparator.comparingDouble(sums::get))
                .limit(MOST_LINES)
                .toList();
    }

    /** What a chart says of the series that it leaves out; nothing where it shows all. */
    static String leftOut(Rows rows) {
        int all = rows.distinct("key").size();
        return all <= MOST_LINES ? "" : "; the " + MOST_LINES + " largest of " + Figures.of(all) + " sites";
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

    /** What parts come to together, by day or week. */
    static double[] sum(List<double[]> parts) {
        double[] total = new double[parts.get(0).length];
        for (double[] part : parts) {
            for (int i = 0; i < total.length; i++) {
                total[i] += part[i];
            }
        }
        return total;
    }

    /** The weeks, by their first days, of which the horizon has all seven days. */
    List<String> whole(Collection<String> weeks) {
        LocalDate last = LocalDate.parse(dates().get(dates().size() - 1));
        return weeks.stream()
                .distinct()
                .sorted()
                .filter(week -> !LocalDate.parse(week).plusDays(6).isAfter(last))
                .toList();
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
