package groundwork.chain.upkeep;

import groundwork.chain.entity.Run;
import groundwork.chain.inventory.ShelfFollower;

/** How fast units leave each shelf, on average since simulated time began. */
final class SalesPace implements ShelfFollower {

    private final Run run;
    private final int items;
    private final long[] taken;

    SalesPace(Run run) {
        this.run = run;
        items = run.plan().goods().count();
        taken = new long[run.plan().sites().size() * items];
    }

    @Override
    public void shelved(int site, int item, int units) {
        // What comes does not say what goes.
    }

    @Override
    public void taken(int site, int item, int units) {
        taken[site * items + item] += units;
    }

    /** Units that leave in so much time at the mean pace so far. */
    double in(int site, int item, long micros) {
        return run.now() == 0 ? 0 : (double) taken[site * items + item] * micros / run.now();
    }
}
