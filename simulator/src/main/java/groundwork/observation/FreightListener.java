package groundwork.observation;

/**
 * Hears of loads, and how goods are consolidated to them on lanes between sites.
 *
 * <p>Lanes, items are numbers into the {@link ModelIndex}; loads and lots are handles that are used again after their end.
 */
public interface FreightListener {

    /**
     * A load leaves; its arrival is already known.
     *
     * @param capacityShare the fuller of volume and weight, NaN if unlimited
     * @param plannedAt when it was to leave: now, unless its vehicle came back late
     */
    void loadDeparted(
            long now,
            int lane,
            int load,
            long units,
            double kilograms,
            double cubicMetres,
            double capacityShare,
            long arrivesAt,
            long plannedAt);

    /** Units were left behind for lack of room on the departure. */
    void loadRolledOver(long now, int lane, long units);

    /** A load is closed and leaves now; {@link #loadDeparted} has told of it. */
    void loadClosed(long now, int lane, int load, Closed why, boolean full, int containers);

    /** A lot, or the part of it that fits, leaves with a load for which it waited. */
    void lotLoaded(long now, int lane, int load, int lot, int item, int units, long waitedMicros);

    /**
     * A lot waits for a lane.
     *
     * @param leg lanes of its way that are behind it; 0 where it starts, under a handle that may have been another lot's
     */
    void lotWaits(long now, int lane, int lot, int leg, int item, int units);

    /** Units are taken off a lot that waits and become a lot of their own on the same way. */
    void lotSplit(long now, int lane, int lot, int part, int units);

    /** A vendor of several on one leg gets units; {@code instead} of another whose departure is booked out. */
    void lotBooked(long now, int lane, int units, boolean instead);

    /** A scheduled departure is cancelled; so many units had come for it and wait for the next. */
    void sailingBlanked(long now, int lane, long units);

    /** The load that leaves now will be late by so much beyond its transit. */
    void loadDelayed(long now, int lane, int load, long micros);

    /** Units of a load are lost or come damaged; {@code ordered} if a site had ordered them, which it will do again. */
    void goodsLost(long now, int lane, int load, int item, int units, LaneLoss cause, boolean ordered);

    /** A load that passed a site has been taken apart; its goods go on after so long. */
    void loadTransferred(long now, int site, int load, long units, long micros);

    /** How goods on a lane are lost. */
    enum LaneLoss {
        /** They never arrive. */
        LOST,
        /** They arrive and cannot be sold. */
        DAMAGED
    }

    /** Why a load left when it did. */
    enum Closed {
        /** It was its time. */
        BY_TIME,
        /** Enough was there. */
        BY_QUANTITY
    }
}
