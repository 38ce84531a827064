package groundwork.observation;

/**
 * Hears of what only some scenarios have: delivery options, sellers with promises of their own, orders in several parcels or
 * several orders in one, holds, substitutes.
 */
public interface ServiceListener {

    /** Time of a delivery that will never be. */
    long NEVER = Long.MAX_VALUE;

    /** A customer chose a delivery option. */
    void optionChosen(long now, int option, long promisedAt);

    /** An order by a delivery option is delivered, or, {@link #NEVER}, is scrapped. The price is in millionths of the currency. */
    void optionServed(int option, long placedAt, long promisedAt, long deliveredAt, long priceMicros);

    /** An order by a delivery option is lost or cancelled. */
    void optionVoid(int option, long placedAt, long promisedAt);

    /** A line of a seller's goods was ordered. */
    void sellerLineOrdered(long now, int seller, long promisedAt);

    /** A line of a seller's goods is delivered, or, {@link #NEVER}, is scrapped. */
    void sellerLineServed(int seller, long placedAt, long promisedAt, long deliveredAt);

    /** A line of a seller's goods is lost or cancelled. */
    void sellerLineVoid(int seller, long placedAt, long promisedAt);

    /** An order becomes several parcels; it counts as shipped and delivered with the last of them. */
    void orderSplit(long now, int order, int parcels);

    /** A further parcel of a split order has a number of its own from now on. */
    void partMade(long now, int order, int part);

    /** A parcel left a site that is not the last of its order; {@code shipped} is false if it was scrapped or had no room. */
    void partLeft(long now, int order, int site, boolean shipped);

    /** An order joins the parcel of another one of the same customer. */
    void orderMerged(long now, int order, int into, int site);

    /** An order that nobody has taken up moves to another site. */
    void orderMoved(long now, int order, int from, int to);

    /** An order is held up to a time that may lie ahead. */
    void orderHeld(long now, int order, int hold, long until, boolean fails);

    /** A customer takes another item than the one ordered. */
    void substituted(long now, int order, int site, int item, int by, int units);
}
