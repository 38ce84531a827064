package groundwork.observation;

import groundwork.engine.StationListener;

/**
 * Hears of everything the chain does, as it happens, with primitive arguments.
 *
 * <p>Places, lanes, stations, regions, items and accounts are numbers into the {@link ModelIndex}; orders and loads are handles
 * that are used again after their end. Times are simulated microseconds; a time in the future is a figure computed ahead (a
 * delivery that nobody waits for). The station part says how queues and staff change.
 */
public interface ChainListener
        extends StationListener,
                ShelfListener,
                SellerListener,
                ServiceListener,
                FreightListener,
                TariffListener,
                ReturnsListener,
                BorderListener,
                ContactListener,
                DeliveryListener,
                DisruptionListener {

    /** A line of a new order is born; its order is placed at the same instant. */
    void lineOrdered(long now, int region, int item, int units);

    /** A viewer of a live-shopping show orders; the order is placed at the same instant. Shows are numbered as in the scenario. */
    void showOrdered(long now, int show, int order, int units);

    /** A line may bring another into its order: whether it does, by which affinity of the scenario. */
    void companionAsked(long now, int affinity, boolean comes);

    /** An order that is being born is a gift. */
    void giftOrdered(long now, int order);

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

    /** A return is on its way; it reaches the returns center at {@code arrivesAt}. */
    void returnStarted(long handedOverAt, long arrivesAt, int site, int units);

    /** A return parcel arrived. */
    void returnArrived(long now, int site, int units);

    /** A return parcel was graded: so many units to sell again, the rest liquidated. */
    void returnGraded(long now, int site, int restockUnits, int liquidatedUnits, long arrivedAt);

    /** Units in a stage of the chain change; the stages are those of {@link ModelIndex#stages()}. */
    void stageChanged(long now, int stage, long deltaUnits);

    /** Units on hand (reserved ones included) and their volume at a site change. */
    void stockChanged(long now, int site, int deltaUnits, double deltaCubicMetres);

    /** Units of an item at a site that can be promised to new orders change, to so many. */
    void availableChanged(long now, int site, int item, int deltaUnits, int available);

    /**
     * A customer asked for units of an item at a site that keeps stock: where the order is served or waits, or, if it is lost, where
     * it would have been served first.
     *
     * @param atOnce units filled from the shelf at once
     * @param isShort whether the shelf held fewer than were asked for
     */
    void demandMet(long now, int site, int item, int units, int atOnce, boolean isShort);

    /** Units backordered at a site change. */
    void backorderChanged(long now, int site, int deltaUnits);

    /** A replenishment order is placed. */
    void replenishmentOrdered(long now, int site, int item, int units);

    /** Ordered units begin their way: from a hub when they are ordered, from another site when its shelf can fill the order. */
    void replenishmentStarted(long now, int site, int item, int units);

    /** A replenishment lot is put away and can be sold; {@code orderedAt} when it was ordered. */
    void replenishmentReceived(long now, int site, int item, int units, long orderedAt);

    /** Units of a replenishment order will never come; {@code started} if they had begun their way. */
    void replenishmentCancelled(long now, int site, int item, int units, boolean started);

    /** Units of safety stock that the service targets at a site ask for, told once a week where there are any. */
    void safetyStockReviewed(long now, int site, double units);

    /** Returned goods that were graded at a time are put away and can be sold again. */
    void restocked(long now, int site, int item, int units, long gradedAt);

    /** A load leaves; its arrival is already known. {@code capacityShare} is the fuller of volume and weight, NaN if unlimited. */
    void loadDeparted(
            long now,
            int lane,
            int load,
            long units,
            double kilograms,
            double cubicMetres,
            double capacityShare,
            long arrivesAt);

    /** Units were left behind for lack of room on the departure. */
    void loadRolledOver(long now, int lane, long units);

    /** An entry was released: it arrived, a broker took it up, filed it, and customs let it go. */
    void entryReleased(
            long now, int gateway, int channel, long arrivedAt, long brokerStartedAt, long filedAt, long units);

    /** Goods that were sold leave a site; the amount is at sales prices, in millionths of the currency. */
    void sold(long now, int site, long amountMicros);

    /** An activity is charged to an account: quantity in the account's driver unit, amount in millionths of the currency. */
    void posted(long now, int account, double quantity, long amountMicros);

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
