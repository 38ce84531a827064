package groundwork.observation;

/** Hears of orders from placement to delivery. An order is a handle that is used again after its end. */
public interface OrderListener {

    /** A customer orders, and is promised the delivery by a time. */
    void orderPlaced(long now, int order, int region, int lines, int units, long promisedAt);

    /** Stock was reserved at a site for all lines of an order; {@code waited} is 0 if at once. */
    void orderAllocated(long now, int order, int site, int lines, long waited);

    /** An order waits at a site for stock; {@code lines} of it are missing. */
    void orderBackordered(long now, int order, int site, int lines);

    /** An order is lost or cancelled; its site is -1 unless it was on the floor of one. */
    void orderLost(long now, int order, int site, int region, LossReason reason, long placedAt, long promisedAt);

    /** The last step at the center is done. */
    void orderReady(long now, int order, int site, long placedAt);

    /** The order leaves the center (at the departure, or at the door). */
    void orderShipped(long now, int order, int site, int region, int lane, long placedAt, double kilograms);

    /** The order reaches its customer at {@code deliveredAt}, which may lie ahead of now. */
    void orderDelivered(long deliveredAt, int order, int site, int region, long placedAt, long promisedAt);

    /** An order was scrapped at a step and leaves the system. */
    void orderScrapped(long now, int order, int site);

    /** Why an order was lost or cancelled. */
    enum LossReason {
        /** No center had the goods. */
        NO_STOCK,
        /** A step was full. */
        NO_ROOM,
        /** The customer did not wait longer for stock. */
        NO_PATIENCE,
        /** It did not pass a hold, e.g. its payment failed. */
        FAILED_HOLD;

        /** Whether the customer or the merchant cancelled it, rather than it being lost for want of goods or room. */
        public boolean isCancellation() {
            return this == NO_PATIENCE || this == FAILED_HOLD;
        }
    }
}
