package groundwork.random;

import umontreal.ssj.probdist.NormalDist;

/** The normal distribution with mean 0 and standard deviation 1, and its loss function. */
public final class StandardNormal {

    private static final double FARTHEST = 8;
    private static final int HALVINGS = 60;

    private StandardNormal() {}

    /** The value that is not exceeded with probability p in (0, 1). */
    public static double quantile(double p) {
        return NormalDist.inverseF01(p);
    }

    /**
     * By how much a value is exceeded on average: φ(z) − z (1 − Φ(z)).
     *
     * <p>Source: Silver, Pyke and Thomas, Inventory and Production Management in Supply Chains (2017), appendix II.
     */
    public static double loss(double z) {
        return NormalDist.density01(z) - z * NormalDist.barF01(z);
    }

    /** The value in [−8, 8] whose loss is nearest to this one, which is at least 0. */
    public static double quantileOfLoss(double loss) {
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (loss(middle) > loss) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
