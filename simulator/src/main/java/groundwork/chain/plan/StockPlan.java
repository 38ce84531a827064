package groundwork.chain.plan;

/**
 * A replenishment rule made ready to run: levels that may change on dated days, and the way goods take.
 *
 * @param fromTimes instants from which levels hold, in order; the first counts from the start
 * @param reorderPoints s from each of those instants on
 * @param orderUpTo S from each of those instants on
 * @param reviewMicros 0 for a continuous review
 * @param route numbers of the lanes from the hub to the site, in order
 */
@SuppressWarnings("ArrayRecordComponent") // read-only levels, shared by all replications
public record StockPlan(
        int site,
        int item,
        long[] fromTimes,
        int[] reorderPoints,
        int[] orderUpTo,
        int initialUnits,
        long reviewMicros,
        int hub,
        int[] route) {

    /** The units to order now: S − position when the position is at or below s, else 0. */
    public int order(long now, long position) {
        int level = fromTimes.length - 1;
        while (level > 0 && fromTimes[level] > now) {
            level--;
        }
        return position <= reorderPoints[level] ? (int) (orderUpTo[level] - position) : 0;
    }
}
