package groundwork.chain.upkeep;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.PickCheck;
import groundwork.chain.fulfillment.ReceivingCheck;
import groundwork.chain.inventory.ShelfWatcher;
import groundwork.chain.inventory.Stock;
import groundwork.chain.plan.ShelfPlan;
import groundwork.chain.plan.SitePlan;
import groundwork.scenario.StockLoss;
import java.util.OptionalLong;

/** Wires what becomes of goods on the shelf into a run: only what the scenario asks is there. */
public final class Upkeep {

    private final WriteOffs writeOffs;
    private final Cohorts cohorts;
    private final Stock stock;
    private final ReceivingCheck receiving;
    private final PickCheck picks;

    /**
     * The upkeep of a run whose opening stock is on the shelves.
     *
     * @param positionFell what replenishes looks at a shelf from which units were written off
     * @param desk takes orders back whose goods are not there
     */
    public Upkeep(Run run, Stock stock, Ledger ledger, ShelfWatcher positionFell, OrderReceiver desk) {
        this.stock = stock;
        ShelfPlan plan = run.plan().shelves();
        writeOffs = new WriteOffs(run, stock, ledger, positionFell);
        picks = run.plan().sites().stream().map(SitePlan::number).anyMatch(plan::shrinks)
                ? shrinking(run, ledger, desk)
                : PickCheck.ALWAYS;
        receiving = plan.rules().losses().stream().anyMatch((StockLoss loss) -> loss.damageShare() > 0)
                ? new Damage(run, writeOffs)
                : ReceivingCheck.NONE;
        if (plan.tracksAge()) {
            Expiry expiry = new Expiry(run, stock, writeOffs);
            cohorts = expiry.cohorts();
            stock.follow(expiry);
        } else {
            cohorts = null;
        }
        if (plan.takesCensus()) {
            new Census(run, stock, cohorts, pace(run), new StorageFees(run, ledger));
        }
    }

    private PickCheck shrinking(Run run, Ledger ledger, OrderReceiver desk) {
        Shrinkage shrinkage = new Shrinkage(run, stock, writeOffs);
        stock.follow(shrinkage);
        new Counts(run, ledger, shrinkage);
        return new Picks(run, stock, shrinkage, desk);
    }

    private SalesPace pace(Run run) {
        if (run.plan().shelves().rules().overstockCoverMicros() == 0) {
            return null;
        }
        SalesPace pace = new SalesPace(run);
        stock.follow(pace);
        return pace;
    }

    /** Looks at what is put away. */
    public ReceivingCheck receiving() {
        return receiving;
    }

    /** Looks whether what is picked is there. */
    public PickCheck picks() {
        return picks;
    }

    /** Units written off so far. */
    public long writtenOff() {
        return writeOffs.units();
    }

    /** Units written off that are still in the building. */
    public long blocked() {
        return writeOffs.blockedUnits();
    }

    /** Units on the shelves by the dates of their coming; empty where nobody asks for dates. */
    public OptionalLong datedUnits() {
        return cohorts == null ? OptionalLong.empty() : OptionalLong.of(cohorts.unitsInAll());
    }
}
