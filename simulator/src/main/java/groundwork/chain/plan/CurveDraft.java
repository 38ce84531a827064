package groundwork.chain.plan;

import java.util.Arrays;

/** A demand curve while its spans are laid one behind the other; equal ones become one. */
final class CurveDraft {

    /** A time inside a span of so many steps is told by a double to a hundredth of a microsecond. */
    private static final int LONGEST_STEPS = 4 * 8_192;

    private static final int FIRST_SPANS = 256;

    private final int lastEnd;
    private final DatedItems dated;
    private final boolean daily;
    private int[] ends = new int[FIRST_SPANS];
    private int[] days = new int[FIRST_SPANS];
    private double[] baseline = new double[FIRST_SPANS];
    private double[] rates = new double[FIRST_SPANS];
    private ItemMix[] mixes = new ItemMix[FIRST_SPANS];
    private int spans;

    /**
     * A curve without spans.
     *
     * @param lastEnd where it ends, in steps
     * @param daily whether spans end with each local day
     */
    CurveDraft(int lastEnd, DatedItems dated, boolean daily) {
        this.lastEnd = lastEnd;
        this.dated = dated;
        this.daily = daily;
    }

    /** Whether no more spans are wanted. */
    boolean isComplete() {
        return spans > 0 && ends[spans - 1] >= lastEnd;
    }

    /**
     * Lays a span on to an end, which may be before the origin of time.
     *
     * @param end in steps
     * @param perHour orders without launches, ends of life and promotions
     * @param factor what these do
     */
    void lay(long end, double perHour, double factor, ItemMix mix, long day) {
        if (end <= 0 || isComplete()) {
            return;
        }
        int until = (int) Math.min(end, lastEnd);
        double rate = dated.isEmpty() ? perHour : perHour * factor;
        boolean goesOn = spans > 0
                && rates[spans - 1] == rate
                && mixes[spans - 1] == mix
                && until - begin() <= LONGEST_STEPS
                && (!daily || days[spans - 1] == day);
        if (goesOn) {
            ends[spans - 1] = until;
            return;
        }
        if (spans == ends.length) {
            grow();
        }
        ends[spans] = until;
        days[spans] = (int) day;
        baseline[spans] = perHour;
        rates[spans] = rate;
        mixes[spans++] = mix;
    }

    private int begin() {
        return spans < 2 ? 0 : ends[spans - 2];
    }

    private void grow() {
        ends = Arrays.copyOf(ends, 2 * spans);
        days = Arrays.copyOf(days, 2 * spans);
        baseline = Arrays.copyOf(baseline, 2 * spans);
        rates = Arrays.copyOf(rates, 2 * spans);
        mixes = Arrays.copyOf(mixes, 2 * spans);
    }

    DemandCurve finished(int number) {
        double[] ordersPerHour = Arrays.copyOf(rates, spans);
        return new DemandCurve(
                number,
                Arrays.copyOf(ends, spans),
                Arrays.copyOf(days, spans),
                dated.isEmpty() ? ordersPerHour : Arrays.copyOf(baseline, spans),
                ordersPerHour,
                Arrays.copyOf(mixes, spans),
                dated);
    }
}
