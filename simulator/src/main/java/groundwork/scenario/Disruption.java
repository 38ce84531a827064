package groundwork.scenario;

/**
 * Something that takes part of the network away for a while, or changes what is asked of it.
 *
 * @param target what it strikes
 * @param timing when it strikes
 * @param left what is left meanwhile of capacity, staff or demand: a share in [0, 1), of demand also above 1
 * @param interrupts whether work under way stops and is taken up again afterwards, rather than being finished
 */
public record Disruption(String id, String name, Target target, Timing timing, double left, boolean interrupts) {

    /** Whether nothing is left. */
    public boolean closes() {
        return left == 0;
    }

    /** What a disruption strikes. */
    public sealed interface Target {}

    /** Departures of a lane. */
    public record OfLane(String lane) implements Target {}

    /** Departures of all lanes of a vendor. */
    public record OfVendor(String vendor) implements Target {}

    /** A site: its staff, what departs from it, and, at a gateway, what arrives. */
    public record OfSite(String site) implements Target {}

    /** The staff of a step at a site. */
    public record OfStep(String site, String step) implements Target {}

    /** Forecast demand of a region or a region group. */
    public record OfDemand(String region) implements Target {}

    /** When a disruption strikes. Times are simulated microseconds, and may lie outside of the run. */
    public sealed interface Timing {}

    /** Once, in [from, to). */
    public record Dated(long from, long to) implements Timing {}

    /** Once, from a time on, for as long as it takes; microseconds. */
    public record Lasting(long from, Distribution duration) implements Timing {}

    /**
     * Again and again within [from, to), with calm between the end of one and the beginning of the next; microseconds.
     *
     * @param calm before the first and between two
     */
    public record Recurring(long from, long to, Distribution calm, Distribution duration) implements Timing {}
}
