package groundwork.statistics;

import java.util.Arrays;
import umontreal.ssj.probdist.StudentDist;

/**
 * What replications say of a figure.
 *
 * <p>Values that are NaN (nothing to observe in that replication) are left out.
 *
 * @param replications how many had a value
 * @param halfWidth of the confidence interval of the mean; NaN below two replications
 * @param p05 5th percentile of the replications, interpolated between order statistics (Hyndman and Fan 1996, type 7)
 */
public record Estimate(int replications, double mean, double halfWidth, double p05, double p50, double p95) {

    /** The estimate at a confidence of 95 %. */
    public static Estimate of(double... values) {
        return at(0.95, values);
    }

    /**
     * The estimate at a confidence level. Source: Law, Simulation Modeling and Analysis, section on terminating simulations.
     *
     * @param confidence in (0, 1)
     */
    public static Estimate at(double confidence, double... values) {
        double[] sorted =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        int n = sorted.length;
        if (n == 0) {
            return new Estimate(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double sum = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
            }
        }
        double mean = sum / n;
        double squares = 0;
        for (double value : sorted) {
            squares += (value - mean) * (value - mean);
        }
        double halfWidth = Double.NaN;
        if (n > 1) {
            double standardError = StrictMath.sqrt(squares / (n - 1) / n);
            halfWidth = standardError == 0 ? 0 : StudentDist.inverseF(n - 1, (1 + confidence) / 2) * standardError;
        }
        return new Estimate(
                n, mean, halfWidth, percentile(sorted, 0.05), percentile(sorted, 0.5), percentile(sorted, 0.95));
    }

    private static double percentile(double[] sorted, double p) {
        double at = p * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
