package groundwork.chain.demand;

import groundwork.chain.entity.Run;
import groundwork.random.Stream;
import groundwork.random.Variates;
import groundwork.scenario.ForecastError;
import java.time.ZoneOffset;

/**
 * By what the demand of each item differs from its forecast, week by week, in one replication.
 *
 * <p>The factor of item i in week w is exp(σ X − σ²/2), X = √ρ C + √(1 − ρ) E, with σ² = ln(1 + spread²): lognormal with mean 1 and
 * the spread as coefficient of variation. C is common to all items, E is the item's own; both are stationary autoregressive
 * sequences of standard normals, X(w) = φ X(w − 1) + √(1 − φ²) Z. So the logarithms of two items in one week have the correlation
 * ρ, and those of one item k weeks apart φ^k. Each item draws from its own stream: another item moves none.
 *
 * <p>The two newest weeks are kept, as a week ends in one time zone after it has begun in another.
 */
final class ErrorFactors {

    private static final int WEEK = 7;

    private final ForecastError error;
    private final double sigma;
    private final Stream common;
    private final Stream[] own;
    private final double[] state;
    private double commonState;
    private double[] newest;
    private double[] before;
    private long newestWeek;

    ErrorFactors(Run run) {
        error = run.plan().scenario().demand().forecast().error();
        sigma = StrictMath.sqrt(StrictMath.log1p(error.spread() * error.spread()));
        common = run.streams().named("forecast-error/common");
        int n = run.plan().goods().count();
        own = new Stream[n];
        for (int i = 0; i < n; i++) {
            own[i] = run.streams()
                    .named("forecast-error/item/" + run.plan().index().items().get(i));
        }
        state = new double[n];
        newest = new double[n];
        before = new double[n];
        // A day earlier than in UTC it may be to the west.
        newestWeek = week(run.plan()
                        .scenario()
                        .horizon()
                        .origin()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .toEpochDay()
                - 1);
        commonState = normal(common);
        for (int i = 0; i < n; i++) {
            state[i] = normal(own[i]);
        }
        factors();
    }

    /** The week of a local day counted from 1970-01-01; weeks begin on Mondays. */
    static long week(long day) {
        return Math.floorDiv(day + 3, WEEK);
    }

    /** The factors by item in a week, which is one of the two newest or to come. */
    double[] in(long week) {
        while (week > newestWeek) {
            next();
        }
        if (week < newestWeek - 1) {
            throw new IllegalStateException("The forecast errors of week (" + week + ") are forgotten.");
        }
        return week == newestWeek ? newest : before;
    }

    private void next() {
        double fresh = StrictMath.sqrt(1 - error.autocorrelation() * error.autocorrelation());
        commonState = error.autocorrelation() * commonState + fresh * normal(common);
        for (int i = 0; i < state.length; i++) {
            state[i] = error.autocorrelation() * state[i] + fresh * normal(own[i]);
        }
        double[] old = before;
        before = newest;
        newest = old;
        newestWeek++;
        factors();
    }

    private void factors() {
        double together = StrictMath.sqrt(error.correlation());
        double alone = StrictMath.sqrt(1 - error.correlation());
        for (int i = 0; i < state.length; i++) {
            double x = together * commonState + alone * state[i];
            newest[i] = StrictMath.exp(sigma * x - sigma * sigma / 2) / (1 + error.bias());
        }
    }

    private static double normal(Stream stream) {
        return Variates.normalQuantile(stream.uniform());
    }
}
