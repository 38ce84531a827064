package groundwork.scenario;

/**
 * When a site orders an item, and how much, by its inventory position: on hand and on order less backorders.
 *
 * <p>Source of the names: Zipkin, Foundations of Inventory Management (2000); Silver, Pyke and Thomas, Inventory and Production
 * Management in Supply Chains (2017).
 */
public sealed interface OrderingPolicy {

    /**
     * (s, S): at or below s, order up to S.
     *
     * @param orderUpToUnits above the reorder point
     */
    record OrderUpTo(int reorderPointUnits, int orderUpToUnits) implements OrderingPolicy {}

    /**
     * (r, nQ): at or below r, order the fewest times Q that lift the position above r.
     *
     * @param quantityUnits Q, at least 1
     */
    record FixedQuantity(int reorderPointUnits, int quantityUnits) implements OrderingPolicy {}

    /**
     * Base stock: order up to S whenever the position is below; with time between reviews, (R, S).
     *
     * @param orderUpToUnits at least 0
     */
    record BaseStock(int orderUpToUnits) implements OrderingPolicy {}

    /**
     * Q at each review, whatever there is.
     *
     * @param quantityUnits at least 1
     */
    record EveryReview(int quantityUnits) implements OrderingPolicy {}
}
