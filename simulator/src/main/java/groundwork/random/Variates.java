package groundwork.random;

import umontreal.ssj.probdist.ContinuousDistribution;
import umontreal.ssj.probdist.DiscreteDistributionInt;
import umontreal.ssj.probdist.GammaDist;
import umontreal.ssj.probdist.GeometricDist;
import umontreal.ssj.probdist.NormalDist;
import umontreal.ssj.probdist.PoissonDist;

/**
 * The distributions on offer, each drawn by inversion.
 *
 * <p>Logarithms and powers are those of {@link StrictMath}, so that a quantile has the same bits on every JDK. Source: Law,
 * Simulation Modeling and Analysis, chapter on generating random variates; L'Ecuyer, SSJ, package probdist.
 */
public final class Variates {

    private Variates() {}

    /** Always the same value. */
    public static Variate constant(double value) {
        return new Fixed(value);
    }

    /** Uniform on (low, high). */
    public static Variate uniform(double low, double high) {
        return new Uniform(low, high);
    }

    /** Triangular on (low, high) with this mode. */
    public static Variate triangular(double low, double mode, double high) {
        return low == high ? constant(low) : new Triangular(low, mode, high);
    }

    /** Exponential with this mean. */
    public static Variate exponential(double mean) {
        return new Exponential(mean);
    }

    /** Sum of {@code k} independent exponentials, with this mean in all. */
    public static Variate erlang(int k, double mean) {
        return new Continuous(new GammaDist(k, 1), mean / k, mean);
    }

    /** Gamma; its mean is shape × scale. */
    public static Variate gamma(double shape, double scale) {
        return new Continuous(new GammaDist(shape, 1), scale, shape * scale);
    }

    /** Lognormal with the mean and standard deviation of the logarithm. */
    public static Variate lognormal(double mu, double sigma) {
        return new Lognormal(mu, sigma);
    }

    /** The value below which a standard normal number is with probability u. */
    public static double normalQuantile(double u) {
        return NormalDist.inverseF01(u);
    }

    /** Normal with values below 0 taken as 0. */
    public static Variate normalTruncatedAtZero(double mean, double sd) {
        return new TruncatedNormal(mean, sd);
    }

    /** Weibull with distribution function 1 − exp(−(x / scale)^shape). */
    public static Variate weibull(double shape, double scale) {
        return new Weibull(shape, scale);
    }

    /** Poisson. */
    public static Variate poisson(double mean) {
        return new Discrete(new PoissonDist(mean), 0, mean);
    }

    /** Geometric on 1, 2, … with this mean, at least 1. */
    public static Variate geometric(double mean) {
        return mean == 1 ? constant(1) : new Discrete(new GeometricDist(1 / mean), 1, mean);
    }

    /** Finitely many values with weights that need not sum to 1. */
    public static Variate discrete(double[] values, double[] weights) {
        return new Finite(values, weights);
    }

    /** {@code shift} more than {@code base}. */
    public static Variate shifted(double shift, Variate base) {
        return new Shifted(shift, base);
    }

    private record Fixed(double value) implements Variate {
        @Override
        public double quantile(double u) {
            return value;
        }

        @Override
        public double draw(Stream stream) {
            return value;
        }

        @Override
        public boolean isConstant() {
            return true;
        }

        @Override
        public double mean() {
            return value;
        }
    }

    private record Uniform(double low, double high) implements Variate {
        @Override
        public double quantile(double u) {
            return low + (high - low) * u;
        }

        @Override
        public double mean() {
            return (low + high) / 2;
        }
    }

    private record Triangular(double low, double mode, double high) implements Variate {
        @Override
        public double quantile(double u) {
            double below = (mode - low) / (high - low);
            return u < below
                    ? low + StrictMath.sqrt(u * (high - low) * (mode - low))
                    : high - StrictMath.sqrt((1 - u) * (high - low) * (high - mode));
        }

        @Override
        public double mean() {
            return (low + mode + high) / 3;
        }
    }

    private record Exponential(double mean) implements Variate {
        @Override
        public double quantile(double u) {
            return -mean * Logarithm.of(1 - u);
        }
    }

    private record Lognormal(double mu, double sigma) implements Variate {
        @Override
        public double quantile(double u) {
            return StrictMath.exp(mu + sigma * NormalDist.inverseF01(u));
        }

        @Override
        public double mean() {
            return StrictMath.exp(mu + sigma * sigma / 2);
        }
    }

    private record TruncatedNormal(double mu, double sd) implements Variate {
        @Override
        public double quantile(double u) {
            return Math.max(0, mu + sd * NormalDist.inverseF01(u));
        }

        /** E[max(0, X)] = mu · Φ(mu / sd) + sd · φ(mu / sd). */
        @Override
        public double mean() {
            if (sd == 0) {
                return Math.max(0, mu);
            }
            return mu * NormalDist.cdf01(mu / sd) + sd * NormalDist.density01(mu / sd);
        }
    }

    private record Weibull(double shape, double scale) implements Variate {
        @Override
        public double quantile(double u) {
            return scale * StrictMath.pow(-StrictMath.log1p(-u), 1 / shape);
        }

        @Override
        public double mean() {
            return scale * org.apache.commons.math3.special.Gamma.gamma(1 + 1 / shape);
        }
    }

    private record Continuous(ContinuousDistribution standard, double scale, double mean) implements Variate {
        @Override
        public double quantile(double u) {
            return scale * standard.inverseF(u);
        }
    }

    private record Discrete(DiscreteDistributionInt standard, int shift, double mean) implements Variate {
        @Override
        public double quantile(double u) {
            return shift + standard.inverseFInt(u);
        }
    }

    private record Shifted(double shift, Variate base) implements Variate {
        @Override
        public double quantile(double u) {
            return shift + base.quantile(u);
        }

        @Override
        public double mean() {
            return shift + base.mean();
        }
    }

    private static final class Finite implements Variate {
        private final double[] values;
        private final double[] cumulative;
        private final double mean;

        Finite(double[] values, double[] weights) {
            this.values = values.clone();
            cumulative = new double[weights.length];
            double sum = 0;
            double weighted = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i];
                weighted += weights[i] * values[i];
                cumulative[i] = sum;
            }
            for (int i = 0; i < weights.length; i++) {
                cumulative[i] /= sum;
            }
            mean = weighted / sum;
        }

        @Override
        public double quantile(double u) {
            int at = 0;
            while (at < cumulative.length - 1 && cumulative[at] < u) {
                at++;
            }
            return values[at];
        }

        @Override
        public double mean() {
            return mean;
        }
    }
}
