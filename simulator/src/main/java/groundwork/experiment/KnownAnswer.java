package groundwork.experiment;

import groundwork.results.Results;
import groundwork.results.Table;
import groundwork.statistics.Estimate;
import java.util.List;

/**
 * A figure whose true value is known from theory, to hold a run against.
 *
 * @param factor figure × factor is what the answer states
 * @param largestHalfWidth of the 99.9 % interval, as a share of the answer
 * @param source of the answer
 */
public record KnownAnswer(
        String scenario,
        String metric,
        String dimension,
        String key,
        double factor,
        double answer,
        double largestHalfWidth,
        String source) {

    private static final double CONFIDENCE = 0.999;

    /** Relative error of a sum of doubles. */
    private static final double ROUNDING = 1e-12;

    /** What a run says to it. */
    public record Verdict(KnownAnswer known, double estimate, double halfWidth) {

        /** Whether the answer lies in the interval, or, where nothing is random, is the same but for rounding. */
        public boolean covered() {
            return StrictMath.abs(estimate - known.answer()) <= halfWidth + ROUNDING * StrictMath.abs(known.answer());
        }

        /** Whether the interval is narrow enough to mean something. */
        public boolean sharp() {
            return halfWidth <= (known.largestHalfWidth() + ROUNDING) * StrictMath.abs(known.answer());
        }
    }

    /** Holds the replications of a run against the answer. */
    public Verdict judge(Results results) {
        Table table = results.table("kpi_by_replication");
        double[] values = table.rows().stream()
                .filter(row -> is(row, table, "metric", metric))
                .filter(row -> is(row, table, "dimension", dimension))
                .filter(row -> is(row, table, "key", key))
                .mapToDouble(row -> (Double) row.get(table.column("value")) * factor)
                .toArray();
        Estimate estimate = Estimate.at(CONFIDENCE, values);
        return new Verdict(this, estimate.mean(), estimate.halfWidth());
    }

    private static boolean is(List<Object> row, Table table, String column, String value) {
        return row.get(table.column(column)).equals(value);
    }
}
