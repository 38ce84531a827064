package groundwork.observation;

/** Hears what becomes of parcels at the door, where a scenario says what may. */
public interface DeliveryListener {

    /** A parcel is handed to the vendor of a lane. */
    default void parcelHandedOver(long now, int lane) {}

    /** It will be, or is, handed to its customer at the attempt of this number, the first is 1. */
    default void parcelDelivered(long now, int lane, int attempt, boolean damaged) {}

    /** A parcel is lost on its way. */
    default void parcelLost(long now, int lane, long valueMicros) {}

    /** A customer gets a damaged parcel; told when it is delivered. */
    default void parcelDamaged(long now, int lane, long valueMicros) {}

    /** A parcel that could not be delivered is back at its sender. */
    default void parcelCameBack(long now, int lane, int units) {}
}
