package groundwork.experiment;

import groundwork.observation.Summary;
import groundwork.observation.Summary.DailyFigure;
import groundwork.observation.Summary.Figure;
import groundwork.observation.Timeline;
import groundwork.observation.Undisturbed;
import groundwork.results.Table;
import groundwork.statistics.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The tables that put a run with disruptions beside the same without them; empty where that was not run. */
final class DisruptionEffects {

    private final List<Summary> summaries;
    private final Timeline timeline;

    DisruptionEffects(List<Summary> summaries, Timeline timeline) {
        this.summaries = summaries;
        this.timeline = timeline;
    }

    /** Figures of the network. */
    Table figures() {
        TableSketch sketch = new TableSketch(
                        "disruption_effect",
                        "figures of the network with and without disruptions, in pairs of replications")
                .text("metric", "what is measured; see the definitions in the report")
                .text("unit", "unit of the values")
                .real("with", "with disruptions, mean over replications")
                .real("without", "the same replications without them")
                .real("difference", "with − without")
                .real(
                        "half_width_95",
                        "half-width of the 95 % confidence interval of the difference; NaN for one replication");
        if (summaries.stream().allMatch(s -> s.undisturbed().isPresent())) {
            for (String metric : Undisturbed.METRICS) {
                effect(sketch, metric);
            }
        }
        return sketch.table();
    }

    private void effect(TableSketch sketch, String metric) {
        Optional<Figure> unit = figure(summaries.get(0).figures(), metric);
        if (unit.isEmpty()) {
            return;
        }
        double[] with = summaries.stream()
                .mapToDouble(s -> figure(s.figures(), metric).orElseThrow().value())
                .toArray();
        double[] without = summaries.stream()
                .mapToDouble(s -> figure(s.undisturbed().orElseThrow().figures(), metric)
                        .orElseThrow()
                        .value())
                .toArray();
        Estimate difference = Estimate.of(IntStream.range(0, with.length)
                .mapToDouble(i -> with[i] - without[i])
                .toArray());
        sketch.row(
                metric,
                unit.get().unit(),
                Estimate.of(with).mean(),
                Estimate.of(without).mean(),
                difference.mean(),
                difference.halfWidth());
    }

    private static Optional<Figure> figure(List<Figure> figures, String metric) {
        return figures.stream()
                .filter(f -> f.metric().equals(metric) && f.dimension().equals("network"))
                .findFirst();
    }

    /** Figures by day. */
    Table days() {
        TableSketch sketch = new TableSketch(
                        "disruption_daily", "figures by day with and without disruptions, mean over replications")
                .text("measure", "what is measured")
                .text("dimension", "what it is measured for: network, site, or disruption (the regions it touches)")
                .text("key", "which one; all for the network")
                .text("date", "local date, ISO 8601")
                .text("unit", "unit of the values, a day")
                .real("with", "with disruptions")
                .real("without", "without them");
        if (summaries.stream().allMatch(s -> s.undisturbed().isPresent())) {
            for (DailyFigure figure : Undisturbed.of(summaries.get(0)).daily()) {
                double[] with = mean(figure, Summary::daily);
                double[] without =
                        mean(figure, s -> s.undisturbed().orElseThrow().daily());
                for (int day = 0; day < with.length; day++) {
                    sketch.row(
                            figure.measure(),
                            figure.dimension(),
                            figure.key(),
                            timeline.date(day).toString(),
                            figure.unit(),
                            with[day],
                            without[day]);
                }
            }
        }
        return sketch.table();
    }

    private double[] mean(DailyFigure figure, Function<Summary, List<DailyFigure>> daily) {
        double[][] values = summaries.stream()
                .map(s -> daily.apply(s).stream()
                        .filter(d -> d.measure().equals(figure.measure())
                                && d.dimension().equals(figure.dimension())
                                && d.key().equals(figure.key()))
                        .findFirst()
                        .orElseThrow()
                        .values())
                .toArray(double[][]::new);
        double[] means = new double[timeline.days()];
        for (int day = 0; day < means.length; day++) {
            int d = day;
            means[day] = Estimate.of(
                            Arrays.stream(values).mapToDouble(v -> v[d]).toArray())
                    .mean();
        }
        return means;
    }
}
