package groundwork.chain.plan;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Everything forecast for one region.
 *
 * @param curves all of the same spans
 * @param shares the region's part of each curve
 * @param ordersPerHour of all curves together, one entry per span
 */
@SuppressWarnings("ArrayRecordComponent") // read-only figures, shared by all replications
public record RegionDemand(int region, List<DemandCurve> curves, double[] shares, double[] ordersPerHour) {

    /** The demand of a region of which curves and shares are known. */
    static RegionDemand of(int region, List<DemandCurve> curves, double[] shares) {
        int[] ends = curves.stream()
                .flatMapToInt(curve -> IntStream.of(curve.ends()))
                .sorted()
                .distinct()
                .toArray();
        List<DemandCurve> cut = curves.stream().map(curve -> curve.cutAt(ends)).toList();
        double[] total = new double[ends.length];
        for (int c = 0; c < shares.length; c++) {
            for (int span = 0; span < total.length; span++) {
                total[span] += shares[c] * cut.get(c).ordersPerHour()[span];
            }
        }
        return new RegionDemand(region, cut, shares, total);
    }

    /** When each span ends, exclusive, in {@link DemandCurve#STEP}s from the origin of time. */
    public int[] ends() {
        return curves.get(0).ends();
    }
}
