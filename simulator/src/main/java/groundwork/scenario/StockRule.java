package groundwork.scenario;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a site replenishes an item.
 *
 * @param from the day from which policy and lot size hold; empty for the start
 * @param source id of the hub or center ordered from
 * @param mode main mode of the route
 * @param opening on hand at the origin of time (of the first row of its site and item)
 * @param reviewMicros time between reviews, from the origin on; 0 for a continuous review
 */
public record StockRule(
        String site,
        String item,
        Optional<LocalDate> from,
        String source,
        Lane.Mode mode,
        OrderingPolicy policy,
        LotSize lotSize,
        Opening opening,
        long reviewMicros) {

    /** What is on hand at first. */
    public sealed interface Opening {

        /** So many units. */
        record Units(int units) implements Opening {}

        /** What is expected to be asked for in this time. */
        record Cover(long micros) implements Opening {}

        /** What the policy fills up to. */
        record Full() implements Opening {}
    }

    /**
     * What a supplier accepts: at least the minimum, and whole multiples (cases, pallets).
     *
     * @param minimumUnits at least 0
     * @param multipleUnits at least 1
     * @param pack what the multiple counts
     */
    public record LotSize(int minimumUnits, int multipleUnits, Pack pack) {

        /** Any quantity. */
        public static final LotSize ANY = new LotSize(0, 1, Pack.UNIT);

        /** What goods are packed in. */
        public enum Pack {
            /** Single units. */
            UNIT,
            /** Cases of the item. */
            CASE,
            /** Pallets of the item. */
            PALLET
        }
    }
}
