package groundwork.observation;

/**
 * Hears of what sellers get, where a scenario asks: line by line of each order.
 *
 * <p>Sellers are numbers into {@link ItemGroups}.
 */
public interface SellerListener {

    /** A line is ordered; {@code first} is true for the first line of an order with goods of this seller. */
    void sellerOrdered(long now, int seller, int units, boolean first);

    /** A line is reserved at the moment at which it was ordered. */
    void sellerFilled(long now, int seller, int units);

    /** A line leaves for its customer, at so much money at sales prices; whether it arrives in time, and whether it will come back. */
    void sellerShipped(long now, int seller, int units, long amountMicros, boolean onTime, boolean returned);

    /** Units of a seller on all shelves change, and places (site and item) with any of them. */
    void sellerStockChanged(long now, int seller, int deltaUnits, int deltaFilledPlaces);
}
