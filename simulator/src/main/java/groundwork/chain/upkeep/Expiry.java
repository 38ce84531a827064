package groundwork.chain.upkeep;

import groundwork.chain.entity.Run;
import groundwork.chain.inventory.ShelfFollower;
import groundwork.chain.inventory.Stock;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.observation.ShelfListener.LossCause;

/**
 * Units whose time to be sold is over leave the shelf at that moment.
 *
 * <p>Reserved units are set aside for their orders, those first that expire first; they go out however long the floor takes.
 */
final class Expiry implements ShelfFollower {

    private final Run run;
    private final Stock stock;
    private final Cohorts cohorts;
    private final WriteOffs writeOffs;
    private final int items;
    private final EventHandler sweep = this::sweep;

    Expiry(Run run, Stock stock, WriteOffs writeOffs) {
        this.run = run;
        this.stock = stock;
        this.writeOffs = writeOffs;
        items = run.plan().goods().count();
        cohorts =
                new Cohorts(run, (cell, sellUntil) -> run.executive().schedule(sellUntil, Phase.ARRIVAL, sweep, cell));
    }

    /** The cohorts on the shelves. */
    Cohorts cohorts() {
        return cohorts;
    }

    private void sweep(int cell) {
        int site = cell / items;
        int item = cell % items;
        stock.inspect(site, item);
        int reserved = stock.onHand(site, item) - stock.available(site, item);
        int expired = cohorts.due(cell, run.now()) - reserved;
        if (expired > 0) {
            writeOffs.writeOff(site, item, expired, LossCause.EXPIRED);
        }
    }

    @Override
    public void shelved(int site, int item, int units) {
        cohorts.shelved(site, item, units);
    }

    @Override
    public void shelved(int site, int item, int units, long sellUntil) {
        cohorts.shelved(site, item, units, sellUntil);
    }

    @Override
    public long sellUntilOfTaken() {
        return cohorts.sellUntilOfTaken();
    }

    @Override
    public void taken(int site, int item, int units) {
        cohorts.taken(site, item, units);
    }

    /** What was reserved may have expired meanwhile. */
    @Override
    public void released(int site, int item) {
        if (run.plan().shelves().life(item) != null) {
            sweep(site * items + item);
        }
    }
}
