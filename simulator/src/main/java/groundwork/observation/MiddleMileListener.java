package groundwork.observation;

/** Hears of parcels on their way through sort centers; a way is a row of the scenario's middle mile. */
public interface MiddleMileListener {

    /** Parcels leave a center for a sort center, by a row of the scenario's middle mile. */
    void middleMileSetOut(long now, int way, int parcels);

    /** Parcels of an order come from one stretch of their way to the next. */
    void middleMileMoved(long now, int way, Stretch from, Stretch to, int parcels);

    /** Parcels of an order leave a sort center for their customer, so long after they left their center. */
    void middleMilePassed(long now, int way, int parcels, long micros);

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
