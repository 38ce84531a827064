package groundwork.observation;

/** Hears of parcels on their way through sort centers; a way is a row of the scenario's middle mile. */
public interface MiddleMileListener {

    /** Parcels leave a center for a sort center, by a row of the scenario's middle mile. */
    void middleMileSetOut(long now, int way, int parcels);

    /** A parcel comes from one stretch of its way to the next. */
    void middleMileMoved(long now, int way, Stretch from, Stretch to);

    /** A parcel leaves a sort center for its customer, so long after it left its center. */
    void middleMilePassed(long now, int way, long micros);

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
