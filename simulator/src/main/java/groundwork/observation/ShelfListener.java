package groundwork.observation;

import groundwork.scenario.AgeClass;

/**
 * Hears what becomes of goods on the shelf, where a scenario asks.
 *
 * <p>Groups and sellers are numbers into {@link ItemGroups}.
 */
public interface ShelfListener {

    /** Units are no longer there or can no longer be sold: they leave the shelf and are written off. */
    void writtenOff(long now, int site, int item, int units, LossCause cause);

    /** Damaged or expired units that wait at a site to be cleared away change. */
    void blockedChanged(long now, int site, LossCause cause, int deltaUnits);

    /** An order that was picked is short of so many units, which the record had and the shelf had not. */
    void pickFailed(long now, int order, int site, int units);

    /** A shelf count at a site: so many items were counted, and so many units missed. */
    void counted(long now, int site, int items, int unitsMissed);

    /** The stock of all sites is about to be told by age. */
    void censusTaken(long now);

    /** Part of a census: units of a group and age at a site, the room they take and their age in days, added up. */
    void stockAged(long now, int site, int group, AgeClass age, long units, double cubicMetres, double unitDays);

    /** Part of a census: units of a group at a site beyond the cover that is wanted. */
    void overstocked(long now, int site, int group, long units);

    /** A seller pays for the room of goods of an age for a day; the amount is positive. */
    void feeCharged(long now, int seller, AgeClass age, double cubicMetreDays, long amountMicros);

    /** Why units were written off. */
    enum LossCause {
        /** Their time to be sold was over. */
        EXPIRED,
        /** They came damaged, or were damaged when they were received. */
        DAMAGED,
        /** They disappeared. */
        SHRUNK
    }
}
