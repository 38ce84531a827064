package groundwork.chain.inventory;

import groundwork.chain.entity.Lots;

/** Follows units on their way to the shelf and from it, where a scenario asks for more than how many there are. */
public interface ShelfFollower {

    /** Units have come to the shelf. */
    void shelved(int site, int item, int units);

    /** Units that were on the shelf of another site have come, and can be sold until a time or are undated. */
    default void shelved(int site, int item, int units, long sellUntil) {
        shelved(site, item, units);
    }

    /** Until when the units that have just left can be sold, or that they are undated. */
    default long sellUntilOfTaken() {
        return Lots.UNDATED;
    }

    /** Units have left the shelf, for whatever reason. */
    void taken(int site, int item, int units);

    /** Reserved units can be promised again. */
    default void released(int site, int item) {}

    /** Somebody looks at a shelf, and sets the record right if it is wrong. */
    default void inspected(int site, int item) {}
}
