package groundwork.chain.entity;

import groundwork.observation.OrderListener.LossReason;

/** Hears what becomes of orders, as their customers see it: each is told of when it is placed and when its fate is known. */
public interface OrderWatcher {

    /** A customer has ordered and has been promised something. */
    void placed(int order);

    /** All parcels of an order are on their way; the last will be there at {@code deliveredAt}, which may be never. */
    void shipped(int order, long deliveredAt);

    /** An order is lost or cancelled. */
    void lost(int order, LossReason reason);

    /** An order was spoilt in work. */
    void scrapped(int order);

    /** It turns out that a parcel of an order is lost on its way. */
    void parcelLost(int order);

    /** A parcel will not come, and its customer has his money back. */
    void parcelGivenUp(int order);

    /** A customer holds a damaged parcel of an order in his hands. */
    void parcelDamaged(int order);
}
