package groundwork.observation;

/** Hears of what sites order for their shelves. Sites and items are numbers into the {@link ModelIndex}. */
public interface ReplenishmentListener {

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
}
