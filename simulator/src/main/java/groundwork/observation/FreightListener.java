package groundwork.observation;

/** Hears how goods are consolidated on lanes between sites. Lanes, items are numbers into the {@link ModelIndex}. */
public interface FreightListener {

    /** A load is closed and leaves now; {@link ChainListener#loadDeparted} has told of it. */
    void loadClosed(long now, int lane, int load, Closed why, boolean full, int containers);

    /** A lot, or the part of it that fits, leaves with a load for which it waited. */
    void lotLoaded(long now, int lane, int load, int lot, int item, int units, long waitedMicros);

    /** A vendor of several on one leg gets units; {@code instead} of another whose departure is booked out. */
    void lotBooked(long now, int lane, int units, boolean instead);

    /** Why a load left when it did. */
    enum Closed {
        /** It was its time. */
        BY_TIME,
        /** Enough was there. */
        BY_QUANTITY
    }
}
