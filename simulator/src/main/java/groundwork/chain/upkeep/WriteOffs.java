package groundwork.chain.upkeep;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Run;
import groundwork.chain.inventory.ShelfWatcher;
import groundwork.chain.inventory.Stock;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.ShelfPlan;
import groundwork.chain.plan.ShelfPlan.Charge;
import groundwork.observation.ShelfListener;
import groundwork.observation.ShelfListener.LossCause;

/** Takes units off the shelf that are no good any more or not there: their value is lost, and what replenishes is told. */
final class WriteOffs {

    private final Run run;
    private final ShelfListener listener;
    private final Stock stock;
    private final Ledger ledger;
    private final ShelfPlan plan;
    private final Goods goods;
    private final ShelfWatcher positionFell;
    private final BlockedStock blocked;
    private long units;

    WriteOffs(Run run, Stock stock, Ledger ledger, ShelfWatcher positionFell) {
        this.run = run;
        listener = run.listener().shelf();
        this.stock = stock;
        this.ledger = ledger;
        this.positionFell = positionFell;
        plan = run.plan().shelves();
        goods = run.plan().goods();
        blocked = new BlockedStock(run);
    }

    /** Writes off units that nobody has reserved. */
    void writeOff(int site, int item, int count, LossCause cause) {
        stock.writeOff(site, item, count);
        units += count;
        listener.writtenOff(run.now(), site, item, count, cause);
        double value = goods.valueMicros(item);
        switch (cause) {
            case EXPIRED -> charge(Charge.EXPIRED, site, count, value);
            case DAMAGED -> charge(Charge.DAMAGED, site, count, value * (1 - goods.recoveryShare(item)));
            case SHRUNK -> charge(Charge.SHRUNK, site, count, value);
        }
        if (cause != LossCause.SHRUNK) {
            charge(Charge.DISPOSAL, site, count, plan.loss(site, item).disposalMicros());
            blocked.keep(site, count, cause, plan.loss(site, item).keptForMicros());
        }
        positionFell.stockCame(site, item);
    }

    private void charge(Charge charge, int site, int count, double rateMicros) {
        if (rateMicros > 0) {
            ledger.post(plan.account(charge, site), count, StrictMath.round(count * rateMicros));
        }
    }

    /** Units written off that are still in the building. */
    long blockedUnits() {
        return blocked.units();
    }

    /** Units written off so far. */
    long units() {
        return units;
    }
}
