package groundwork.scenario;

/**
 * What is promised to customers and how their orders are served.
 *
 * @param promiseMicros order to delivery, where a region states none
 * @param whenShort what happens to an order that cannot be filled at once
 */
public record OrderRules(long promiseMicros, WhenShort whenShort) {

    /** What happens to an order that no center can fill. */
    public enum WhenShort {
        /** It waits at the nearest center for stock. */
        BACKORDER,
        /** The customer goes away. */
        LOST
    }
}
