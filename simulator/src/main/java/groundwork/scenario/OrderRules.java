package groundwork.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What is promised to customers and how their orders are served.
 *
 * @param promiseMicros order to delivery, where a region states none
 * @param whenShort what happens to an order that cannot be filled at once
 * @param sourcing how the center that serves an order is found
 * @param options ways of delivery that customers may choose
 * @param promisePercentile of the transit time that a computed promise allows for, in (0, 1)
 * @param patience after which a customer whose order waits for stock cancels it, microseconds; empty for ever
 * @param holds in the order in which orders pass them
 * @param substitutes in the order in which they are offered
 * @param mergeWindowMicros for which an order waits for another one of the same customer; 0 for none
 */
public record OrderRules(
        long promiseMicros,
        WhenShort whenShort,
        SourcingRules sourcing,
        List<DeliveryOption> options,
        double promisePercentile,
        Optional<Distribution> patience,
        List<Hold> holds,
        List<Substitute> substitutes,
        long mergeWindowMicros) {

    /** Nine of ten parcels are as fast as a computed promise allows for. */
    private static final double USUAL_PERCENTILE = 0.9;

    /** Copies the lists. */
    public OrderRules {
        options = List.copyOf(options);
        holds = List.copyOf(holds);
        substitutes = List.copyOf(substitutes);
    }

    /** Rules that leave all but these two as it is where nothing is stated. */
    public OrderRules(long promiseMicros, WhenShort whenShort) {
        this(
                promiseMicros,
                whenShort,
                SourcingRules.NEAREST,
                List.of(),
                USUAL_PERCENTILE,
                Optional.empty(),
                List.of(),
                List.of(),
                0);
    }

    /** What happens to an order that no center can fill. */
    public enum WhenShort {
        /** It waits for stock at the first center that keeps its items. */
        BACKORDER,
        /** The customer goes away. */
        LOST
    }
}
