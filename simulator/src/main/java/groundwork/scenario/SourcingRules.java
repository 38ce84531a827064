package groundwork.scenario;

import java.util.List;

/**
 * How the center that serves an order is found.
 *
 * @param list the centers of a priority list, in the order of the input
 * @param mostParcels into which an order may be split that no single center can fill; 1 for none but itself
 * @param againAfterMicros an order that nobody has taken up after this time looks for another center; 0 for never
 */
public record SourcingRules(Policy policy, List<Rank> list, int mostParcels, long againAfterMicros) {

    /** The nearest center, whole orders, for good. */
    public static final SourcingRules NEAREST = new SourcingRules(Policy.NEAREST, List.of(), 1, 0);

    /** Copies the list. */
    public SourcingRules {
        list = List.copyOf(list);
    }

    /** Which of the centers that have the goods is taken. */
    public enum Policy {
        /** The one with the shortest way to the customer. */
        NEAREST,
        /** The one whose parcel costs least, packaging included. */
        CHEAPEST,
        /** The one from which goods reach the customer at the lowest cost, freight and duty included; hubs compete. */
        CHEAPEST_LANDED,
        /** The one with the fewest orders in hand by the hours its people work. */
        LEAST_LOADED,
        /** The first of a list. */
        PRIORITY_LIST,
        /** The one whose stock lasts longest. */
        BALANCE
    }

    /**
     * A center's place in the list of a region.
     *
     * @param region id of a region or a region group
     * @param rank the smallest comes first
     */
    public record Rank(String region, String site, int rank) {}
}
