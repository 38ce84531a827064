package groundwork.chain.plan;

import java.util.Arrays;

/**
 * A replenishment rule made ready to run: policies that may change on dated days, and the way goods take.
 *
 * @param fromTimes instants from which sizes hold, in order; the first counts from the start
 * @param sizes what to order from each of those instants on
 * @param reviewMicros 0 for a continuous review
 * @param source number of the site ordered from
 * @param route numbers of the lanes from the source to the site, in order
 */
@SuppressWarnings("ArrayRecordComponent") // read-only, shared by all replications
public record StockPlan(
        int site,
        int item,
        long[] fromTimes,
        OrderSize[] sizes,
        int initialUnits,
        long reviewMicros,
        int source,
        int[] route) {

    /** The highest position at which anything may be ordered on any day. */
    public long highestReorderPoint() {
        return Arrays.stream(sizes).mapToLong(OrderSize::reorderPoint).max().orElse(Long.MIN_VALUE);
    }

    /** The units to order now at an inventory position; 0 for none. */
    public int order(long now, long position) {
        int level = fromTimes.length - 1;
        while (level > 0 && fromTimes[level] > now) {
            level--;
        }
        return Math.toIntExact(sizes[level].at(position));
    }
}
