package groundwork.scenario;

/**
 * Orders that are gifts.
 *
 * @param share of all orders, in [0, 1]
 * @param wrapCostMicros of each, millionths of the currency
 * @param extraWorkMicros of packing each, beside the packing of any order
 */
public record Gifts(double share, long wrapCostMicros, long extraWorkMicros) {

    /** No gifts. */
    public static final Gifts NONE = new Gifts(0, 0, 0);
}
