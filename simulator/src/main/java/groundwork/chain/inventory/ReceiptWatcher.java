package groundwork.chain.inventory;

/** Is told when goods come to a shelf, and where they come from. */
public interface ReceiptWatcher extends ShelfWatcher {

    /** Goods that were ordered are on the shelf; they came by a way. */
    void orderCame(int site, int item, int units, int way, long orderedAt);
}
