package groundwork.chain.sellers;

import groundwork.chain.entity.Run;
import groundwork.chain.inventory.ShelfFollower;
import groundwork.observation.ItemGroups;
import groundwork.observation.SellerListener;

/** Tells how many units each seller has on shelves, and on how many of its places there is anything. */
final class SellerShelves implements ShelfFollower {

    private final Run run;
    private final SellerListener listener;
    private final ItemGroups groups;
    private final int items;
    private final int[] onHand;

    SellerShelves(Run run) {
        this.run = run;
        listener = run.listener().sellers();
        groups = run.plan().shelves().groups();
        items = run.plan().goods().count();
        onHand = new int[run.plan().sites().size() * items];
    }

    @Override
    public void shelved(int site, int item, int units) {
        int filled = onHand[site * items + item] == 0 ? 1 : 0;
        onHand[site * items + item] += units;
        listener.sellerStockChanged(run.now(), groups.seller(item), units, filled);
    }

    @Override
    public void taken(int site, int item, int units) {
        onHand[site * items + item] -= units;
        int emptied = onHand[site * items + item] == 0 ? 1 : 0;
        listener.sellerStockChanged(run.now(), groups.seller(item), -units, -emptied);
    }
}
