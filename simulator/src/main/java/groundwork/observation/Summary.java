package groundwork.observation;

import java.util.List;
import java.util.Optional;

/**
 * What is kept of a replication.
 *
 * <p>The lists of two replications of a scenario have the same entries in the same order.
 *
 * @param replication 1 for the first
 * @param rows of tables that a scenario asked for
 * @param costs by account and week
 * @param demand what customers asked for
 * @param shows the course of each live-shopping show
 * @param disruptions the course of each disruption
 * @param undisturbed how it would have gone without them, where that is asked for
 */
public record Summary(
        int replication,
        List<Figure> figures,
        List<DailyFigure> daily,
        List<StationHours> stations,
        List<Percentiles> percentiles,
        List<WeeklyCost> costs,
        RealisedDemand demand,
        List<Row> rows,
        List<ShowCourse> shows,
        List<DisruptionCourse> disruptions,
        Optional<Undisturbed> undisturbed,
        List<ProofLine> proof,
        long orders,
        long events) {

    /** Percentiles kept of a distribution. */
    public static final List<Double> PERCENTS =
            List.of(1.0, 5.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 95.0, 98.0, 99.0, 99.9);

    /** The same beside how it would have gone without disruptions. */
    public Summary beside(Undisturbed other) {
        return new Summary(
                replication,
                figures,
                daily,
                stations,
                percentiles,
                costs,
                demand,
                rows,
                shows,
                disruptions,
                Optional.of(other),
                proof,
                orders,
                events);
    }

    /** A single figure; NaN where there was nothing to observe. */
    public record Figure(String metric, String dimension, String key, String unit, double value) {}

    /** A figure by day of the measured period. */
    @SuppressWarnings("ArrayRecordComponent") // a row of primitive figures, read only
    public record DailyFigure(String measure, String dimension, String key, String unit, double[] values) {}

    /** A station by hour of the measured period. */
    @SuppressWarnings("ArrayRecordComponent") // rows of primitive figures, read only
    public record StationHours(
            int station, double[] staffed, double[] worked, double[] arrivals, double[] completions, double[] queue) {}

    /** The percentiles {@link #PERCENTS} of a distribution. */
    @SuppressWarnings("ArrayRecordComponent") // a row of primitive figures, read only
    public record Percentiles(String measure, String dimension, String key, String unit, double[] values) {}

    /** A row of a result table: what it is about, and its figures. */
    @SuppressWarnings("ArrayRecordComponent") // a row of primitive figures, read only
    public record Row(String table, List<String> keys, double[] values) {}

    /** Quantity and amount of an account in a week, the amount in the currency. */
    public record WeeklyCost(int account, int week, double quantity, double amount) {}
}
