package groundwork.chain.inventory;

/** Follows units on their way to the shelf and from it, where a scenario asks for more than how many there are. */
public interface ShelfFollower {

    /** Units have come to the shelf. */
    void shelved(int site, int item, int units);

    /** Units have left the shelf, for whatever reason. */
    void taken(int site, int item, int units);

    /** Reserved units can be promised again. */
    default void released(int site, int item) {}

    /** Somebody looks at a shelf, and sets the record right if it is wrong. */
    default void inspected(int site, int item) {}
}
