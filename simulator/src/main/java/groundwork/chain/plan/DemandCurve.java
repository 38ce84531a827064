package groundwork.chain.plan;

import java.util.Arrays;

/**
 * The expected demand of a forecast's region or group as it falls in one time zone, in spans of hours in which it does not change.
 *
 * @param ends the hour from the origin of time at which each span ends, exclusive, in order; the first begins at 0
 * @param ordersPerHour in each span; of the whole region or group
 * @param mixes what is asked for in each span
 */
@SuppressWarnings("ArrayRecordComponent") // read-only figures, shared by all replications
public record DemandCurve(int[] ends, double[] ordersPerHour, ItemMix[] mixes) {

    /** A time inside a span of so many hours is told by a double to a hundredth of a microsecond. */
    private static final int LONGEST_HOURS = 8_192;

    /** The curve of rates and mixes by hour. */
    static DemandCurve of(double[] ratesByHour, ItemMix[] mixesByHour) {
        int hours = ratesByHour.length;
        int[] ends = new int[hours];
        double[] rates = new double[hours];
        ItemMix[] mixes = new ItemMix[hours];
        int spans = 0;
        int start = 0;
        for (int h = 1; h <= hours; h++) {
            boolean goesOn = h < hours
                    && h - start < LONGEST_HOURS
                    && ratesByHour[h] == ratesByHour[start]
                    && mixesByHour[h] == mixesByHour[start];
            if (!goesOn) {
                ends[spans] = h;
                rates[spans] = ratesByHour[start];
                mixes[spans++] = mixesByHour[start];
                start = h;
            }
        }
        return new DemandCurve(Arrays.copyOf(ends, spans), Arrays.copyOf(rates, spans), Arrays.copyOf(mixes, spans));
    }

    /** The same demand in finer spans. */
    DemandCurve cutAt(int[] finerEnds) {
        if (Arrays.equals(ends, finerEnds)) {
            return this;
        }
        double[] rates = new double[finerEnds.length];
        ItemMix[] finerMixes = new ItemMix[finerEnds.length];
        int span = 0;
        for (int f = 0; f < finerEnds.length; f++) {
            if (finerEnds[f] > ends[span]) {
                span++;
            }
            rates[f] = ordersPerHour[span];
            finerMixes[f] = mixes[span];
        }
        return new DemandCurve(finerEnds, rates, finerMixes);
    }
}
