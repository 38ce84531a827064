package groundwork.scenario;

import java.util.List;

/**
 * A random quantity as the planner stated it.
 *
 * <p>Where it is a duration its parameters are in microseconds; shape parameters have no unit.
 */
public sealed interface Distribution {

    /** Always {@code value}. */
    record Constant(double value) implements Distribution {}

    /** Uniform on [low, high]. */
    record Uniform(double low, double high) implements Distribution {}

    /** Triangular on [low, high] with this mode. */
    record Triangular(double low, double mode, double high) implements Distribution {}

    /** Exponential. */
    record Exponential(double mean) implements Distribution {}

    /** Sum of {@code k} exponentials, with this mean in all. */
    record Erlang(int k, double mean) implements Distribution {}

    /** Gamma. */
    record Gamma(double shape, double scale) implements Distribution {}

    /** Lognormal with the mean and standard deviation of the logarithm. */
    record Lognormal(double mu, double sigma) implements Distribution {}

    /** Normal, values below 0 taken as 0. */
    record Normal(double mean, double sd) implements Distribution {}

    /** Weibull. */
    record Weibull(double shape, double scale) implements Distribution {}

    /** Poisson. */
    record Poisson(double mean) implements Distribution {}

    /** Geometric on 1, 2, … */
    record Geometric(double mean) implements Distribution {}

    /** Finitely many values; weights are at least 0 and sum to more than 0. Also the empirical distribution. */
    record Discrete(List<Double> values, List<Double> weights) implements Distribution {
        /** Copies the lists. */
        public Discrete {
            values = List.copyOf(values);
            weights = List.copyOf(weights);
        }
    }

    /** {@code shift} more than {@code base}. */
    record Shifted(double shift, Distribution base) implements Distribution {}
}
