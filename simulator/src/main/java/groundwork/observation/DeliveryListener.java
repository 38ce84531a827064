package groundwork.observation;

/** Hears what becomes of parcels at the door, where a scenario says what may; a point is a row of the scenario's pick-up points. */
public interface DeliveryListener {

    /** A parcel is handed to the vendor of a lane, for the door or for a pick-up point. */
    void parcelHandedOver(long now, int lane, boolean forPoint);

    /** It is at a pick-up point, for its customer to collect. */
    void parcelAtPoint(long now, int point, int lane);

    /** It finds no place at a pick-up point and is brought home. */
    void parcelOverflowed(long now, int point, int lane);

    /** Its customer collects it. */
    void parcelCollected(long now, int point, long waitedMicros);

    /** Nobody has collected it: it leaves a pick-up point for its sender. */
    void parcelUncollected(long now, int point, long waitedMicros);

    /** A parcel that was collected is whole. */
    void parcelKept(long now, int lane);

    /** It will be, or is, handed to its customer at the attempt of this number, the first is 1. */
    void parcelDelivered(long now, int lane, int attempt, boolean damaged);

    /**
     * An attempt will be made, or is, where days are not all alike; told ahead of time.
     *
     * @param weekday of the attempt, from 0 for Monday
     * @param inVain whether it finds nobody
     */
    void doorTried(long now, int weekday, boolean inVain);

    /** A parcel is lost on its way. */
    void parcelLost(long now, int lane, long valueMicros);

    /** A customer gets a damaged parcel; told when it is delivered. */
    void parcelDamaged(long now, int lane, long valueMicros);

    /**
     * A parcel that could not be delivered is back at its sender, or where returns are taken.
     *
     * @param fromPoint whether nobody fetched it from a pick-up point
     */
    void parcelCameBack(long now, int lane, int units, boolean fromPoint);

    /** Goods of a parcel that could not be delivered are back on the shelf of the site that sent them. */
    void parcelReshelved(long now, int site, int units);

    /**
     * One of several lanes is chosen for the parcels of an order part.
     *
     * @param first whether it is the one that the rule asks for, whatever its limit
     * @param over whether all of them had had their parcels of the day
     */
    void vendorChosen(long now, int lane, int parcels, boolean first, boolean over);
}
