package groundwork.chain.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A replenishment rule made ready to run: policies that may change on dated days, and the way goods take.
 *
 * @param fromTimes instants from which sizes hold, in order; the first counts from the start
 * @param sizes what to order from each of those instants on
 * @param services of the sizes that meet a service target; empty for the others
 * @param lotSizes what the source accepts where a service target is met
 * @param outlook what the site expects, of all items
 * @param reviewMicros 0 for a continuous review
 * @param source number of the site ordered from
 * @param way number of the way from the source to the site
 */
@SuppressWarnings("ArrayRecordComponent") // read-only, shared by all replications
public record StockPlan(
        int site,
        int item,
        long[] fromTimes,
        OrderSize[] sizes,
        List<Optional<ServicePlan>> services,
        LotSizes lotSizes,
        Outlook outlook,
        int initialUnits,
        long reviewMicros,
        int source,
        int way) {

    /** The highest position at which anything may be ordered on any day. */
    public long highestReorderPoint() {
        return Arrays.stream(sizes).mapToLong(OrderSize::reorderPoint).max().orElse(Long.MIN_VALUE);
    }

    /** The units to order now at an inventory position; 0 for none. */
    public int order(long now, long position) {
        return Math.toIntExact(sizes[level(now)].at(now, position));
    }

    /** The service target that holds now, if there is one. */
    public Optional<ServicePlan> service(long now) {
        return services.isEmpty() ? Optional.empty() : services.get(level(now));
    }

    private int level(long now) {
        int level = fromTimes.length - 1;
        while (level > 0 && fromTimes[level] > now) {
            level--;
        }
        return level;
    }
}
