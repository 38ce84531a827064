package groundwork.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Who orders, what, and when: everything that decides which orders come. Nothing of the network is in it, so that scenarios that
 * differ in their network see the same orders.
 *
 * @param basket the shape of an order
 * @param replay how recorded orders are replayed
 */
public record Demand(
        List<Region> regions,
        List<Profile> profiles,
        List<Holiday> holidays,
        Basket basket,
        Forecast forecast,
        List<LiveEvent> liveEvents,
        List<RecordedOrder> recordedOrders,
        RecordedOrder.Replay replay) {

    /** Copies the lists. */
    public Demand {
        regions = List.copyOf(regions);
        profiles = List.copyOf(profiles);
        holidays = List.copyOf(holidays);
        liveEvents = List.copyOf(liveEvents);
        recordedOrders = List.copyOf(recordedOrders);
    }

    /**
     * The shape of an order.
     *
     * @param lines discrete distribution on 1, 2, …
     * @param unitsPerLine discrete distribution on 1, 2, …
     * @param affinities what is bought together
     * @param gifts how many orders are gifts, and what that means
     * @param repeat customers who order again soon; empty if none does
     */
    public record Basket(
            Distribution lines,
            Distribution unitsPerLine,
            List<Affinity> affinities,
            Gifts gifts,
            Optional<Repeat> repeat) {

        /** Copies the list. */
        public Basket {
            affinities = List.copyOf(affinities);
        }

        /** A basket of lines and units alone. */
        public Basket(Distribution lines, Distribution unitsPerLine) {
            this(lines, unitsPerLine, List.of(), Gifts.NONE, Optional.empty());
        }
    }
}
