package groundwork.scenario;

/**
 * What is promised to customers and how their orders are served.
 *
 * @param promiseMicros order to delivery, where a region states none
 * @param whenShort what happens to an order that cannot be filled at once
 * @param sourcing how the center that serves an order is found
 */
public record OrderRules(long promiseMicros, WhenShort whenShort, SourcingRules sourcing) {

    /** Rules that leave all but these two as it is where nothing is stated. */
    public OrderRules(long promiseMicros, WhenShort whenShort) {
        this(promiseMicros, whenShort, SourcingRules.NEAREST);
    }

    /** What happens to an order that no center can fill. */
    public enum WhenShort {
        /** It waits at the first center that keeps its items for stock. */
        BACKORDER,
        /** The customer goes away. */
        LOST
    }
}
