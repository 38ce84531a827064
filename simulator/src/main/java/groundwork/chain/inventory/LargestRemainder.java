package groundwork.chain.inventory;

/**
 * Whole units in proportion to weights: each gets the whole part of its quota, and what is left goes to the largest fractions, the
 * first of equals first. Source: Hamilton's method of apportionment (Balinski and Young, Fair Representation).
 */
final class LargestRemainder {

    private static final double ROUNDING = 1e-9;

    private LargestRemainder() {}

    /**
     * Splits units over the first {@code count} weights.
     *
     * @param weights at least 0, with a sum above 0
     * @param into gets the parts, which sum to the units
     */
    static void split(int units, double[] weights, int count, int[] into) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[i];
        }
        int left = units;
        for (int i = 0; i < count; i++) {
            into[i] = (int) quota(units, weights[i], sum);
            left -= into[i];
        }
        while (left > 0) {
            int next = -1;
            double largest = -1;
            for (int i = 0; i < count; i++) {
                double fraction = quota(units, weights[i], sum) - into[i];
                if (weights[i] > 0 && fraction > largest + ROUNDING) {
                    largest = fraction;
                    next = i;
                }
            }
            into[next]++;
            left--;
        }
    }

    /** With a billionth on top, so that a quota of 3 does not become 2 for the rounding of a share. */
    private static double quota(int units, double weight, double sum) {
        return units * weight / sum + (weight > 0 ? ROUNDING : 0);
    }
}
