package groundwork.chain.inventory;

/** Is told when goods come to a shelf. */
@FunctionalInterface
public interface ShelfWatcher {

    /** Units of an item can be promised at a site. */
    void stockCame(int site, int item);
}
