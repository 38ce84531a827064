package groundwork.scenario;

import java.util.List;

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
        List<ForecastRow> forecast,
        List<LiveEvent> liveEvents,
        List<RecordedOrder> recordedOrders,
        RecordedOrder.Replay replay) {

    /** Copies the lists. */
    public Demand {
        regions = List.copyOf(regions);
        profiles = List.copyOf(profiles);
        holidays = List.copyOf(holidays);
        forecast = List.copyOf(forecast);
        liveEvents = List.copyOf(liveEvents);
        recordedOrders = List.copyOf(recordedOrders);
    }

    /**
     * The shape of an order.
     *
     * @param lines discrete distribution on 1, 2, …
     * @param unitsPerLine discrete distribution on 1, 2, …
     */
    public record Basket(Distribution lines, Distribution unitsPerLine) {}
}
