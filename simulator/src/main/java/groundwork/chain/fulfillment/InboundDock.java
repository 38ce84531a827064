package groundwork.chain.fulfillment;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.LotReceiver;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.inventory.ReceiptWatcher;
import groundwork.chain.inventory.Stock;
import groundwork.chain.plan.Stage;
import groundwork.observation.ReplenishmentListener;
import groundwork.observation.ReturnsListener;
import groundwork.observation.StockListener;
import groundwork.scenario.Work;
import java.util.ArrayList;
import java.util.List;

/** The way in at a center: lots come off the dock by the pallet, are received, put away, and can be sold. */
public final class InboundDock implements LotReceiver {

    private final Run run;
    private final StockListener stockListener;
    private final ReplenishmentListener replenishmentListener;
    private final ReturnsListener returnsListener;
    private final Lots lots;
    private final int site;
    private final Stock stock;
    private final ReceivingCheck check;
    private final ReceiptWatcher watcher;
    private final List<Workstation> steps = new ArrayList<>();

    /** The dock of a center; what is put away is checked, and the watcher is told what can be sold. */
    public InboundDock(Run run, int site, Ledger ledger, Stock stock, ReceivingCheck check, ReceiptWatcher watcher) {
        this.run = run;
        stockListener = run.listener().stock();
        replenishmentListener = run.listener().replenishment();
        returnsListener = run.listener().returns();
        this.site = site;
        this.stock = stock;
        this.check = check;
        this.watcher = watcher;
        lots = run.lots();
        for (Work.Step step : List.of(Work.Step.RECEIVE, Work.Step.PUT_AWAY)) {
            run.plan().station(site, step).ifPresent(plan -> {
                int position = steps.size();
                boolean pallets = plan.unit() == Work.WorkUnit.PALLETS;
                steps.add(new Workstation(run, plan, ledger, new Pallets(position, pallets)));
            });
        }
    }

    private final class Pallets implements Workstation.Tasks {
        private final int position;
        private final boolean byPallet;

        Pallets(int position, boolean byPallet) {
            this.position = position;
            this.byPallet = byPallet;
        }

        @Override
        public double work(int lot) {
            return byPallet ? run.plan().goods().pallets(lots.item(lot), lots.units(lot)) : lots.units(lot);
        }

        @Override
        public long dueAt(int lot) {
            return lots.orderedAt(lot);
        }

        @Override
        public void done(int lot) {
            goTo(position + 1, lot);
        }
    }

    @Override
    public void receive(int lot) {
        run.enter(lot, Stage.RECEIVING);
        int perPallet = run.plan().goods().unitsPerPallet(lots.item(lot));
        while (lots.units(lot) > perPallet) {
            goTo(0, lots.split(lot, perPallet));
        }
        goTo(0, lot);
    }

    private void goTo(int step, int lot) {
        if (step < steps.size()) {
            steps.get(step).arrive(lot);
        } else {
            shelve(lot);
        }
    }

    private void shelve(int lot) {
        int item = lots.item(lot);
        int units = lots.units(lot);
        stockListener.stageChanged(run.now(), Stage.RECEIVING.ordinal(), -units);
        stock.shelve(site, item, units, lots.sellUntil(lot));
        if (lots.way(lot) >= 0) {
            stock.addOnOrder(site, item, -units);
            replenishmentListener.replenishmentReceived(run.now(), site, item, units, lots.orderedAt(lot));
            watcher.orderCame(site, item, units, lots.way(lot), lots.orderedAt(lot));
        } else {
            returnsListener.restocked(run.now(), site, item, units, lots.orderedAt(lot));
        }
        lots.remove(lot);
        check.received(site, item, units);
        watcher.stockCame(site, item);
    }
}
