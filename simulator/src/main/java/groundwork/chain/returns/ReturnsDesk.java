package groundwork.chain.returns;

import groundwork.chain.cost.Ledger;
import groundwork.chain.delivery.ReturnsTaker;
import groundwork.chain.entity.Disposed;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.ReturnPlan;
import groundwork.chain.plan.ReturnWays;
import groundwork.chain.plan.SitePlan;
import groundwork.chain.transport.Freight;
import groundwork.engine.EventHandler;
import groundwork.observation.ReturnsListener;
import groundwork.scenario.Refunds;
import groundwork.scenario.Site;

/**
 * What becomes of orders after delivery: most are kept; the others come back by a way of their region, in a parcel of their own or
 * in a load, to the site that takes them.
 */
public final class ReturnsDesk implements OrderReceiver, ReturnsTaker {

    private final Run run;
    private final ReturnsListener listener;
    private final Orders orders;
    private final Ledger ledger;
    private final ReturnWays ways;
    private final ReturnedLines returned;
    private final ReverseLanes lanes;
    private final Returnless returnless;
    private final Refunds refunds;
    private final boolean refined;
    private final ReturnsCenter[] centers;
    private final DropOffPoint[] points;
    private final EventHandler handOver = this::handOver;
    private final EventHandler arrival = this::arrive;
    private int expected;
    private long unitsOut;
    private long unitsUnderWay;

    /**
     * Returns of a run; goods that can be sold again go back by freight.
     *
     * @param disposed hears what is done with goods
     */
    public ReturnsDesk(Run run, Ledger ledger, Freight freight, Disposed disposed) {
        this.run = run;
        listener = run.listener().returns();
        this.ledger = ledger;
        orders = run.orders();
        ways = run.plan().returnWays();
        returned = new ReturnedLines(run);
        lanes = new ReverseLanes(run, returned);
        returnless = new Returnless(run, returned);
        refunds = run.plan().scenario().returns().refunds();
        refined = run.plan().returnChances().refined();
        centers = new ReturnsCenter[run.plan().sites().size()];
        for (SitePlan site : run.plan().sites()) {
            centers[site.number()] = new ReturnsCenter(run, site, ledger, freight, returned, disposed, this::graded);
        }
        for (int site : run.plan().returnSorting().destinations()) {
            if (run.plan().sites().get(site).kind() != Site.Kind.CENTER) {
                freight.connectDock(site, new SentOn(run));
            }
        }
        points = ways.all().stream()
                .map(way -> way.consolidates() ? new DropOffPoint(run, way, ledger, lanes, arrival) : null)
                .toArray(DropOffPoint[]::new);
    }

    /** Takes over an order that has left its center; its delivery time is known. */
    @Override
    public void receive(int order) {
        if (orders.returnedUnits(order) == 0 || !ways.takes(orders.region(order))) {
            run.remove(order);
            return;
        }
        ReturnPlan way = way(order);
        long handedOverAt = returned.handedOverAt(order);
        if (refined) {
            unitsOut += orders.returnedUnits(order);
            keepUntil(handedOverAt, handOver, order);
        } else {
            long arrivesAt = handedOverAt + transit(order, way);
            listener.returnStarted(handedOverAt, arrivesAt, way.site(), orders.returnedUnits(order));
            keepUntil(arrivesAt, arrival, order);
        }
    }

    private void keepUntil(long time, EventHandler then, int order) {
        if (time < run.end()) {
            expected++;
            run.executive().schedule(time, Phase.DEMAND, then, order);
        } else {
            run.remove(order);
        }
    }

    private ReturnPlan way(int order) {
        return ways.of(orders.region(order), refined ? run.returnDraws().channel(order) : 0);
    }

    private long transit(int order, ReturnPlan way) {
        return (long) way.transit().quantile(orders.returnTransitQuantile(order));
    }

    private void handOver(int order) {
        int units = orders.returnedUnits(order);
        ReturnPlan way = way(order);
        unitsOut -= units;
        if (returnless.keeps(order, way)) {
            listener.returnKept(run.now(), units);
            refund(order);
            leave(order);
            return;
        }
        unitsUnderWay += units;
        orders.ready(order, run.now());
        listener.returnHandedOver(run.now(), way.channel(), units);
        refundAt(Refunds.When.HAND_OVER, order);
        if (points[way.number()] != null) {
            points[way.number()].receive(order);
        } else {
            // A parcel that arrives after the end is under way then.
            run.executive().schedule(run.now() + transit(order, way), Phase.DEMAND, arrival, order);
        }
    }

    private void arrive(int order) {
        ReturnPlan way = way(order);
        if (refined) {
            unitsUnderWay -= orders.returnedUnits(order);
            listener.returnCame(run.now(), way.channel(), orders.returnedUnits(order), orders.readyAt(order));
        }
        orders.ready(order, run.now());
        ledger.charge(way.labelAccount(), 1, way.labelCostMicros());
        ledger.charge(way.boxAccount(), 1, way.boxCostMicros());
        ledger.charge(way.feeAccount(), 1, -way.feeMicros());
        listener.returnArrived(run.now(), way.site(), orders.returnedUnits(order));
        lanes.arrived(order, way);
        refundAt(Refunds.When.ARRIVAL, order);
        centers[way.site()].receive(order);
    }

    /** A parcel that could not be delivered: its customer has the money back, and all of it is looked at like a return. */
    @Override
    public void takeUndelivered(int order, int site) {
        int units = orders.unitCount(order);
        returned.undelivered(order);
        orders.ready(order, run.now());
        expected++;
        listener.undeliveredCame(run.now(), site, units);
        listener.returnArrived(run.now(), site, units);
        centers[site].receive(order);
    }

    private void graded(int order) {
        if (!returned.isUndelivered(order)) {
            refundAt(Refunds.When.GRADING, order);
        }
        leave(order);
    }

    private void refundAt(Refunds.When when, int order) {
        if (refined && refunds.when() == when) {
            refund(order);
        }
    }

    private void refund(int order) {
        long waited = run.now() - returned.handedOverAt(order) + refunds.delayMicros();
        listener.refunded(run.now(), waited, returned.paidMicros(order));
    }

    private void leave(int order) {
        run.remove(order);
        expected--;
    }

    /** Orders that have left their center and are kept for their return. */
    public int expected() {
        return expected;
    }

    /** Units that will come back and are with their customers, or on the way to them. */
    public long unitsOut() {
        return unitsOut;
    }

    /** Units that have been handed over and have not arrived. */
    public long unitsUnderWay() {
        return unitsUnderWay;
    }

    /** Units that are tried to be mended, where that may fail. */
    public long unitsTried() {
        long units = 0;
        for (ReturnsCenter center : centers) {
            units += center.unitsTried();
        }
        return units;
    }

    /** Units that have come back and are not graded yet. */
    public long unitsWaiting() {
        long units = 0;
        for (ReturnsCenter center : centers) {
            units += center.unitsWaiting();
        }
        return units;
    }
}
