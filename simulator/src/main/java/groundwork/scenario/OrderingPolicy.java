package groundwork.scenario;

/**
 * When a site orders an item, and how much, by its inventory position: on hand and on order less backorders.
 *
 * <p>Source of the names: Zipkin, Foundations of Inventory Management (2000); Silver, Pyke and Thomas, Inventory and Production
 * Management in Supply Chains (2017).
 */
public sealed interface OrderingPolicy {

    /** What the policy fills a shelf up to without asking what is expected: S, r + Q, Q; 0 where only the forecast can tell. */
    default int fullShelf() {
        return 0;
    }

    /**
     * (s, S): at or below s, order up to S.
     *
     * @param orderUpToUnits above the reorder point
     */
    record OrderUpTo(int reorderPointUnits, int orderUpToUnits) implements OrderingPolicy {
        @Override
        public int fullShelf() {
            return orderUpToUnits;
        }
    }

    /**
     * (r, nQ): at or below r, order the fewest times Q that lift the position above r.
     *
     * @param quantityUnits Q, at least 1
     */
    record FixedQuantity(int reorderPointUnits, int quantityUnits) implements OrderingPolicy {
        @Override
        public int fullShelf() {
            return (int) Math.min(Integer.MAX_VALUE, (long) reorderPointUnits + quantityUnits);
        }
    }

    /**
     * Base stock: order up to S whenever the position is below; with time between reviews, (R, S).
     *
     * @param orderUpToUnits at least 0
     */
    record BaseStock(int orderUpToUnits) implements OrderingPolicy {
        @Override
        public int fullShelf() {
            return orderUpToUnits;
        }
    }

    /**
     * Q at each review, whatever there is.
     *
     * @param quantityUnits at least 1
     */
    record EveryReview(int quantityUnits) implements OrderingPolicy {
        @Override
        public int fullShelf() {
            return quantityUnits;
        }
    }

    /** No orders of its own: goods come by plan, or from other sites. */
    record Never() implements OrderingPolicy {}

    /**
     * Days of cover on the forecast: below what is expected in s days, order up to what is expected in S days.
     *
     * @param lowMicros s, as a time
     * @param highMicros S, as a time, above s
     */
    record Cover(long lowMicros, long highMicros) implements OrderingPolicy {}

    /**
     * A service target: order at or below the level that meets it, with a safety stock that follows measured lead times and
     * forecast errors.
     *
     * @param target in (0, 1)
     * @param quantityUnits of an order, or 0
     * @param quantityMicros of expected demand that an order is for, or 0; where both are 0, orders fill up to the level
     * @param spread standard deviation of a week's demand around its forecast, as a share of it; NaN: measured while running
     */
    record Service(double target, Measure measure, int quantityUnits, long quantityMicros, double spread)
            implements OrderingPolicy {

        /** What the target is about. */
        public enum Measure {
            /** Share of the replenishment cycles without a stock-out (type 1, P1). */
            CYCLE,
            /** Share of the units demanded that are filled from the shelf at once (type 2, P2). */
            FILL
        }
    }
}
