package groundwork.chain.returns;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Lines;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.Workstation;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.SitePlan;
import groundwork.chain.plan.Stage;
import groundwork.chain.transport.Freight;
import groundwork.scenario.Site;
import groundwork.scenario.Work;

/** Where returns come: they are graded, and sold again or written down. */
final class ReturnsCenter implements OrderReceiver {

    private final Run run;
    private final Orders orders;
    private final Lines lines;
    private final SitePlan site;
    private final Ledger ledger;
    private final Freight freight;
    private final OrderReceiver leave;

    /** Null where nobody grades: then it takes no time. */
    private final Workstation inspection;

    /** Whether it sells things itself. */
    private final boolean hasShelf;

    private long unitsWaiting;

    /** The returns of a site; an order whose return has been graded leaves. */
    ReturnsCenter(Run run, SitePlan site, Ledger ledger, Freight freight, OrderReceiver leave) {
        this.run = run;
        this.site = site;
        this.ledger = ledger;
        this.freight = freight;
        this.leave = leave;
        hasShelf = site.kind() == Site.Kind.CENTER;
        orders = run.orders();
        lines = run.lines();
        inspection = run.plan()
                .station(site.number(), Work.Step.INSPECT)
                .map(plan -> new Workstation(run, plan, ledger, new Inspection(plan.unit() == Work.WorkUnit.UNITS)))
                .orElse(null);
    }

    private final class Inspection implements Workstation.Tasks {
        private final boolean byUnit;

        Inspection(boolean byUnit) {
            this.byUnit = byUnit;
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
            grade(order);
        }
    }

    @Override
    public void receive(int order) {
        unitsWaiting += orders.returnedUnits(order);
        if (inspection == null) {
            grade(order);
        } else {
            inspection.arrive(order);
        }
    }

    private void grade(int order) {
        unitsWaiting -= orders.returnedUnits(order);
        int restocked = 0;
        int liquidated = 0;
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            if (!lines.returned(line)) {
                continue;
            }
            if (lines.good(line) && (hasShelf || site.restockLane() >= 0)) {
                restocked += lines.units(line);
                sendBack(line);
            } else {
                liquidated += lines.units(line);
                writeDown(line);
            }
        }
        run.listener().returnGraded(run.now(), site.number(), restocked, liquidated, orders.readyAt(order));
        leave.receive(order);
    }

    private void sendBack(int line) {
        int center = hasShelf
                ? site.number()
                : run.plan().lanes().get(site.restockLane()).to();
        int lot = run.lots().add(lines.item(line), lines.units(line), center, -1, Stage.RESTOCK, run.now());
        run.listener().stageChanged(run.now(), Stage.RESTOCK.ordinal(), lines.units(line));
        if (hasShelf) {
            freight.deliver(lot);
        } else {
            freight.receive(lot, site.restockLane());
        }
    }

    private void writeDown(int line) {
        Goods goods = run.plan().goods();
        int item = lines.item(line);
        double lost = goods.valueMicros(item) * (1 - goods.recoveryShare(item)) * lines.units(line);
        ledger.post(site.writedownAccount(), lines.units(line), StrictMath.round(lost));
    }

    /** Units that have come and are not graded yet. */
    long unitsWaiting() {
        return unitsWaiting;
    }
}
