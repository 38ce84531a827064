package groundwork.random;

/** The distributions on offer, each drawn by inversion. */
public final class Variates {

    private Variates() {}

    /** Always the same value. */
    public static Variate constant(double value) {
        return new Fixed(value);
    }

    /** Exponential with this mean. */
    public static Variate exponential(double mean) {
        return new Exponential(mean);
    }

    private record Fixed(double value) implements Variate {
        @Override
        public double quantile(double u) {
            return value;
        }

        @Override
        public double mean() {
            return value;
        }
    }

    private record Exponential(double mean) implements Variate {
        @Override
        public double quantile(double u) {
            return -mean * StrictMath.log1p(-u);
        }
    }
}
