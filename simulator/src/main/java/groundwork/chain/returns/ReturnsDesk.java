package groundwork.chain.returns;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Lines;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.Workstation;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.ReturnPlan;
import groundwork.chain.plan.SitePlan;
import groundwork.chain.plan.Stage;
import groundwork.chain.transport.Freight;
import groundwork.engine.EventHandler;
import groundwork.scenario.Work;

/**
 * What becomes of orders after delivery: most are kept; the others come back, are graded, and are sold again or written down.
 */
public final class ReturnsDesk implements OrderReceiver {

    private final Run run;
    private final Orders orders;
    private final Lines lines;
    private final Ledger ledger;
    private final Freight freight;
    private final Workstation[] inspections;
    private final EventHandler arrival = this::arrive;
    private int expected;
    private long unitsWaiting;

    /** Returns of a run; goods that can be sold again go back by freight. */
    public ReturnsDesk(Run run, Ledger ledger, Freight freight) {
        this.run = run;
        this.ledger = ledger;
        this.freight = freight;
        orders = run.orders();
        lines = run.lines();
        inspections = new Workstation[run.plan().sites().size()];
        for (SitePlan site : run.plan().sites()) {
            run.plan()
                    .station(site.number(), Work.Step.INSPECT)
                    .ifPresent(plan -> inspections[site.number()] =
                            new Workstation(run, plan, ledger, new Inspection(site, plan.unit())));
        }
    }

    private final class Inspection implements Workstation.Tasks {
        private final SitePlan site;
        private final boolean byUnit;

        Inspection(SitePlan site, Work.WorkUnit unit) {
            this.site = site;
            byUnit = unit == Work.WorkUnit.UNITS;
        }

        @Override
        public double work(int order) {
            return byUnit ? orders.returnedUnits(order) : 1;
        }

        @Override
        public long dueAt(int order) {
            return orders.readyAt(order);
        }

        @Override
        public void done(int order) {
            grade(order, site);
        }
    }

    /** Takes over an order that has left its center; its delivery time is known. */
    @Override
    public void receive(int order) {
        if (orders.returnedUnits(order) == 0) {
            run.remove(order);
            return;
        }
        ReturnPlan plan = run.plan().returnsOf(orders.region(order)).orElse(null);
        if (plan == null) {
            run.remove(order);
            return;
        }
        int item = lines.item(firstReturned(order));
        long handedOverAt = orders.deliveredAt(order)
                + (long) run.plan().goods().returnAfter(item).quantile(orders.returnQuantile(order));
        long arrivesAt = handedOverAt + (long) plan.transit().quantile(orders.returnTransitQuantile(order));
        run.listener().returnStarted(handedOverAt, arrivesAt, plan.site(), orders.returnedUnits(order));
        if (arrivesAt < run.end()) {
            expected++;
            run.executive().schedule(arrivesAt, Phase.DEMAND, arrival, order);
        } else {
            run.remove(order);
        }
    }

    private int firstReturned(int order) {
        int line = orders.firstLine(order);
        while (!lines.returned(line)) {
            line = lines.next(line);
        }
        return line;
    }

    private void arrive(int order) {
        ReturnPlan plan = run.plan().returnsOf(orders.region(order)).orElseThrow();
        orders.ready(order, run.now());
        unitsWaiting += orders.returnedUnits(order);
        ledger.charge(plan.labelAccount(), 1, plan.labelCostMicros());
        run.listener().returnArrived(run.now(), plan.site(), orders.returnedUnits(order));
        if (inspections[plan.site()] == null) {
            grade(order, run.plan().sites().get(plan.site()));
        } else {
            inspections[plan.site()].arrive(order);
        }
    }

    private void grade(int order, SitePlan site) {
        unitsWaiting -= orders.returnedUnits(order);
        int restocked = 0;
        int liquidated = 0;
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            if (!lines.returned(line)) {
                continue;
            }
            if (lines.good(line) && site.restockLane() >= 0) {
                restocked += lines.units(line);
                sendBack(line, site.restockLane());
            } else {
                liquidated += lines.units(line);
                writeDown(line, site);
            }
        }
        run.listener().returnGraded(run.now(), site.number(), restocked, liquidated, orders.readyAt(order));
        run.remove(order);
        expected--;
    }

    /** Orders that have left their center and are kept for their return. */
    public int expected() {
        return expected;
    }

    /** Units that have come back and are not graded yet. */
    public long unitsWaiting() {
        return unitsWaiting;
    }

    private void sendBack(int line, int lane) {
        int center = run.plan().lanes().get(lane).to();
        int lot = run.lots().add(lines.item(line), lines.units(line), center, -1, Stage.RESTOCK, run.now());
        run.listener().stageChanged(run.now(), Stage.RESTOCK.ordinal(), lines.units(line));
        freight.receive(lot, lane);
    }

    private void writeDown(int line, SitePlan site) {
        Goods goods = run.plan().goods();
        int item = lines.item(line);
        double lost = goods.valueMicros(item) * (1 - goods.recoveryShare(item)) * lines.units(line);
        ledger.post(site.writedownAccount(), lines.units(line), StrictMath.round(lost));
    }
}
