package groundwork.scenario;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An (s, S) rule: order up to S when the inventory position is at or below s.
 *
 * @param from the day from which these levels hold; empty for the start
 * @param source id of the hub ordered from
 * @param mode main mode of the route
 * @param reorderPointUnits s
 * @param orderUpToUnits S, greater than s
 * @param initialUnits on hand at the origin of time (of the first row of its site and item)
 * @param reviewMicros time between reviews, from the origin on; 0 for a continuous review
 */
public record StockRule(
        String site,
        String item,
        Optional<LocalDate> from,
        String source,
        Lane.Mode mode,
        int reorderPointUnits,
        int orderUpToUnits,
        int initialUnits,
        long reviewMicros) {}
