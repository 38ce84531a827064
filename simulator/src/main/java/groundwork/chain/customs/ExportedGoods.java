package groundwork.chain.customs;

import groundwork.chain.entity.Loads;
import groundwork.chain.entity.LotQueue;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.OrderQueue;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Outcomes;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.ExportPlan;
import groundwork.chain.plan.ExportSitePlan;
import groundwork.chain.plan.Phase;
import groundwork.chain.transport.Freight;
import groundwork.chain.transport.Parcels;
import groundwork.engine.EventHandler;
import groundwork.observation.ExportListener;
import groundwork.random.Stream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;

/** What is on declarations of goods that leave a country: counted, taken out where it may not leave, and sent to its lane. */
final class ExportedGoods {

    private static final int NONE = Lots.NONE;

    private final Run run;
    private final ExportListener listener;
    private final Loads loads;
    private final Lots lots;
    private final Orders orders;
    private final ExportSitePlan plan;
    private final Manifest manifest;
    private final Freight freight;
    private final Parcels parcels;
    private final Outcomes outcomes;
    private final IntConsumer neverComes;
    private final boolean[] seen;
    private final EventHandler gateReached = this::board;

    /** Null where nothing is stopped. */
    private final Stream luck;

    /**
     * Goods that leave from a site.
     *
     * @param neverComes takes ordered lots over that may not leave
     */
    ExportedGoods(
            Run run, ExportSitePlan plan, Freight freight, Parcels parcels, Outcomes outcomes, IntConsumer neverComes) {
        this.run = run;
        listener = run.listener().exports();
        this.plan = plan;
        this.freight = freight;
        this.parcels = parcels;
        this.outcomes = outcomes;
        this.neverComes = neverComes;
        loads = run.loads();
        lots = run.lots();
        orders = run.orders();
        manifest = new Manifest(run, Optional.empty());
        seen = new boolean[plan.classCount()];
        luck = plan.stops()
                ? run.streams()
                        .named("export/" + run.plan().sites().get(plan.site()).id() + "/stopped")
                : null;
    }

    /** Whether some goods of a declaration are among these items. */
    boolean holds(int load, boolean[] items) {
        return manifest.holds(load, items);
    }

    /** Lines of a declaration: goods of one class are one. */
    int lines(int load) {
        Arrays.fill(seen, false);
        manifest.forEachItem(load, item -> seen[plan.classes()[item]] = true);
        int lines = 0;
        for (boolean line : seen) {
            lines += line ? 1 : 0;
        }
        return lines;
    }

    /** Takes out what may not leave; the rest stays on the load. */
    void stop(int load, ExportPlan lane, double share) {
        if (luck == null || share == 0) {
            return;
        }
        if (loads.hasParcels(load)) {
            stopParcels(load, lane, share);
        } else {
            stopLots(load, lane, share);
        }
    }

    private void stopLots(int load, ExportPlan lane, double share) {
        LotQueue left = new LotQueue(lots);
        long units = 0;
        int next;
        for (int lot = loads.firstLot(load); lot != NONE; lot = next) {
            next = lots.next(lot);
            if (luck.uniform() < share) {
                stopLot(lot, lane);
                continue;
            }
            left.add(lot);
            units += lots.units(lot);
        }
        loads.relist(load, left.head(), units);
    }

    private void stopLot(int lot, ExportPlan lane) {
        int units = lots.units(lot);
        listener.exportStopped(run.now(), lane.number(), units);
        run.listener().stock().stageChanged(run.now(), lots.stage(lot).ordinal(), -units);
        if (lots.way(lot) >= 0) {
            neverComes.accept(lot);
        } else {
            run.listener().returns().returnWithheld(run.now(), plan.site(), units);
            lots.remove(lot);
        }
    }

    private void stopParcels(int load, ExportPlan lane, double share) {
        OrderQueue left = new OrderQueue(orders);
        int count = 0;
        long units = 0;
        int next;
        for (int order = loads.firstParcel(load); order != NONE; order = next) {
            next = orders.next(order);
            if (luck.uniform() < share) {
                listener.exportStopped(run.now(), lane.number(), orders.unitCount(order));
                outcomes.scrapped(order, plan.site());
                continue;
            }
            left.add(order);
            count += run.cartons().parcels(order);
            units += orders.unitCount(order);
        }
        loads.relistParcels(load, left.head(), count);
        loads.relist(load, NONE, units);
    }

    /** What is on a load may leave: it boards, or waits so long at the gate that it misses what it is too late for. */
    void release(int load, ExportPlan lane) {
        tellMissed(load, lane);
        if (lane.heldMicros() > 0) {
            run.executive().schedule(run.now() + lane.heldMicros(), Phase.ARRIVAL, gateReached, load);
        } else {
            board(load);
        }
    }

    private void tellMissed(int load, ExportPlan lane) {
        if (lane.departures().length == 0) {
            return;
        }
        int now = firstDeparture(lane, run.now());
        for (int order = loads.hasParcels(load) ? loads.firstParcel(load) : NONE;
                order != NONE;
                order = orders.next(order)) {
            tellMissed(lane, orders.unitCount(order), firstDeparture(lane, orders.readyAt(order)), now);
        }
        for (int lot = loads.firstLot(load); lot != NONE; lot = lots.next(lot)) {
            tellMissed(lane, lots.units(lot), firstDeparture(lane, lots.readyAt(lot)), now);
        }
    }

    private void tellMissed(ExportPlan lane, int units, int atOnce, int now) {
        if (now > atOnce && now < lane.departures().length) {
            listener.exportMissed(run.now(), lane.number(), units, lane.departures()[now] - lane.departures()[atOnce]);
        }
    }

    /** The position of the first departure that goods make which may board at a time. */
    private static int firstDeparture(ExportPlan lane, long time) {
        int at = Arrays.binarySearch(lane.departures(), time + lane.cutOffMicros());
        return at >= 0 ? at : -at - 1;
    }

    private void board(int load) {
        int lane = plan.lanes().get(loads.type(load)).lane();
        int next;
        for (int order = loads.hasParcels(load) ? loads.firstParcel(load) : NONE; order != NONE; order = next) {
            next = orders.next(order);
            parcels.board(order, lane);
        }
        for (int lot = loads.firstLot(load); lot != NONE; lot = next) {
            next = lots.next(lot);
            freight.board(lot, lane);
        }
        loads.remove(load);
    }
}
