package groundwork.observation;

/** Hears what becomes of parcels at the door, where a scenario says what may; a point is a row of the scenario's pick-up points. */
public interface DeliveryListener {

    /** A parcel is handed to the vendor of a lane, for the door or for a pick-up point. */
    default void parcelHandedOver(long now, int lane, boolean forPoint) {}

    /** It is at a pick-up point, for its customer to collect. */
    default void parcelAtPoint(long now, int point, int lane) {}

    /** It finds no place at a pick-up point and is brought home. */
    default void parcelOverflowed(long now, int point, int lane) {}

    /** Its customer collects it. */
    default void parcelCollected(long now, int point, long waitedMicros) {}

    /** Nobody has collected it: it leaves a pick-up point for its sender. */
    default void parcelUncollected(long now, int point, long waitedMicros) {}

    /** A parcel that was collected is whole. */
    default void parcelKept(long now, int lane) {}

    /** It will be, or is, handed to its customer at the attempt of this number, the first is 1. */
    default void parcelDelivered(long now, int lane, int attempt, boolean damaged) {}

    /** A parcel is lost on its way. */
    default void parcelLost(long now, int lane, long valueMicros) {}

    /** A customer gets a damaged parcel; told when it is delivered. */
    default void parcelDamaged(long now, int lane, long valueMicros) {}

    /** A parcel that could not be delivered is back at its sender. */
    default void parcelCameBack(long now, int lane, int units) {}

    /**
     * One of several lanes is chosen for a parcel.
     *
     * @param first whether it is the one that the rule asks for, whatever its limit
     * @param over whether all of them had had their parcels of the day
     */
    default void vendorChosen(long now, int lane, boolean first, boolean over) {}

    /** Parcels leave a center for a sort center, by a row of the scenario's middle mile. */
    default void middleMileSetOut(long now, int way, int parcels) {}

    /** A parcel comes from one stretch of its way to the next. */
    default void middleMileMoved(long now, int way, Stretch from, Stretch to) {}

    /** A parcel leaves a sort center for its customer, so long after it left its center. */
    default void middleMilePassed(long now, int way, long micros) {}

    /** The stretches of the middle mile. */
    enum Stretch {
        /** On the way to the sort center. */
        LINE_HAUL,
        /** At the sort center, waiting for people or in their hands. */
        SORTING,
        /** Sorted, waiting for a van. */
        WAITING
    }
}
