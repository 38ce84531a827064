package groundwork.observation;

import groundwork.observation.Summary.DailyFigure;
import groundwork.observation.Summary.Figure;
import groundwork.observation.Summary.Percentiles;
import groundwork.observation.Summary.Row;
import groundwork.statistics.Durations;
import java.util.ArrayList;
import java.util.List;

/** The figures of a replication while they are written down, subject by subject. */
final class FigureSheet {

    private final List<Figure> figures = new ArrayList<>();
    private final List<DailyFigure> daily = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Percentiles> percentiles = new ArrayList<>();

    List<Row> rows() {
        return List.copyOf(rows);
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    List<DailyFigure> daily() {
        return List.copyOf(daily);
    }

    List<Percentiles> percentiles() {
        return List.copyOf(percentiles);
    }

    /** A single figure. */
    void figure(String metric, String dimension, String key, String unit, double value) {
        figures.add(new Figure(metric, dimension, key, unit, value));
    }

    /** A row of a table of its own. */
    void row(String table, List<String> keys, double... values) {
        rows.add(new Row(table, keys, values));
    }

    /** A figure of the whole network. */
    void network(String metric, String unit, double value) {
        figure(metric, "network", "all", unit, value);
    }

    /** Mean and percentiles of durations, and their distribution. */
    void durations(String measure, String dimension, String key, String unit, double scale, Durations durations) {
        figure(measure + "_mean", dimension, key, unit, durations.mean() / scale);
        figure(measure + "_p50", dimension, key, unit, durations.percentile(50) / scale);
        figure(measure + "_p95", dimension, key, unit, durations.percentile(95) / scale);
        double[] values = Summary.PERCENTS.stream()
                .mapToDouble(p -> durations.percentile(p) / scale)
                .toArray();
        percentiles.add(new Percentiles(measure, dimension, key, unit, values));
    }

    /** A figure by day of the measured period. */
    void series(String measure, String dimension, String key, String unit, double[] values) {
        daily.add(new DailyFigure(measure, dimension, key, unit, values));
    }
}
