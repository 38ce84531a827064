package groundwork.chain.plan;

import groundwork.scenario.Horizon;
import java.util.Arrays;

/**
 * The expected demand of a forecast's region or group as it falls in one time zone, in spans of time in which it does not change.
 *
 * @param number unlike that of every other curve; curves that differ in their spans only share it
 * @param ends when each span ends, exclusive, in order, in {@link #STEP}s from the origin of time; the first begins at 0
 * @param days the local day on which each span begins, counted from 1970-01-01; a span of varying items stays in its day
 * @param baselinePerHour orders in each span without launches, ends of life and promotions; of the whole region or group
 * @param ordersPerHour in each span, with them
 * @param mixes what is asked for in each span without them
 * @param dated the items that have them
 */
@SuppressWarnings("ArrayRecordComponent") // read-only figures, shared by all replications
public record DemandCurve(
        int number,
        int[] ends,
        int[] days,
        double[] baselinePerHour,
        double[] ordersPerHour,
        ItemMix[] mixes,
        DatedItems dated) {

    /** In which spans are counted: a quarter of an hour, by which time zones differ. */
    public static final long STEP = Horizon.HOUR / 4;

    /** Hours in a step. */
    public static final double STEP_HOURS = 0.25;

    /** The same demand in finer spans. */
    DemandCurve cutAt(int[] finerEnds) {
        if (Arrays.equals(ends, finerEnds)) {
            return this;
        }
        int n = finerEnds.length;
        int[] day = new int[n];
        double[] rates = new double[n];
        double[] baseline = baselinePerHour == ordersPerHour ? rates : new double[n];
        ItemMix[] finerMixes = new ItemMix[n];
        int span = 0;
        for (int f = 0; f < n; f++) {
            if (finerEnds[f] > ends[span]) {
                span++;
            }
            day[f] = days[span];
            baseline[f] = baselinePerHour[span];
            rates[f] = ordersPerHour[span];
            finerMixes[f] = mixes[span];
        }
        return new DemandCurve(number, finerEnds, day, baseline, rates, finerMixes, dated);
    }
}
