package groundwork.chain.transport;

import groundwork.chain.cost.Ledger;
import groundwork.chain.cost.ParcelCharges;
import groundwork.chain.cost.Sales;
import groundwork.chain.delivery.Deliveries;
import groundwork.chain.entity.Cartons;
import groundwork.chain.entity.OrderQueue;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Outcomes;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.ParcelRoute;
import groundwork.chain.plan.ParcelVendors;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.observation.FreightListener;
import groundwork.observation.PackingListener;
import groundwork.observation.ServiceListener;
import groundwork.scenario.Lane;
import java.util.BitSet;

/**
 * A last-mile vendor's pick-up at a center: parcels wait for it, leave together, and reach their customers by zone.
 *
 * <p>A delivery is a figure, not an event: nobody waits for it.
 */
final class ParcelLane implements OrderReceiver {

    private static final int NONE = -1;

    private final Run run;
    private final FreightListener listener;
    private final Orders orders;
    private final LanePlan plan;
    private final Ledger ledger;
    private final ParcelCharges charges;
    private final Sales sales;
    private final Outcomes outcomes;
    private final OrderReceiver afterDelivery;
    private final EventHandler departure = this::depart;
    private final LaneClosure closure;
    private final boolean onDemand;
    private final boolean door;
    private final int laneNumber;
    private final int from;

    /** Null where nothing is said of what may become of parcels at the door. */
    private final Deliveries deliveries;

    private final ParcelVendors vendors;
    private final boolean limited;

    /** By region; null where this lane competes with no other. */
    private final ParcelRoute[] routes;

    private final Cartons cartons;
    private final PackingListener packing;

    /** Whether orders of its site are packed in cartons. */
    private final boolean packed;

    /** Null where parcels travel loose. */
    private final Bags bags;

    private final OrderQueue waiting;

    /** Null where parcels cross no border as entries. */
    private ParcelGate gate;

    /** Parcels that have left before and were withheld at the border. */
    private final BitSet again = new BitSet();

    ParcelLane(
            Run run,
            LanePlan plan,
            Ledger ledger,
            ParcelCharges charges,
            Sales sales,
            Outcomes outcomes,
            Deliveries deliveries,
            OrderReceiver afterDelivery) {
        this.run = run;
        listener = run.listener().freight();
        this.plan = plan;
        this.ledger = ledger;
        this.charges = charges;
        this.sales = sales;
        this.outcomes = outcomes;
        this.deliveries = plan.mode() == Lane.Mode.DOOR ? null : deliveries;
        this.afterDelivery = afterDelivery;
        orders = run.orders();
        waiting = new OrderQueue(orders);
        onDemand = plan.onDemand();
        door = plan.mode() == Lane.Mode.DOOR;
        laneNumber = plan.number();
        from = plan.from();
        vendors = run.plan().parcelVendors();
        limited = vendors.limited(laneNumber);
        routes = vendors.routes(laneNumber);
        cartons = run.cartons();
        packing = run.listener().packing();
        packed = run.plan().cartons().of(from) != null;
        bags = Bags.at(run, ledger, laneNumber, from);
        closure = new LaneClosure(run, plan, () -> leave(run.now()));
        if (plan.departures().length > 0) {
            run.executive().schedule(plan.departures()[0], Phase.DEPARTURE, departure, 0);
        }
    }

    /** Takes an order over; handed over at the door, it is there. */
    @Override
    public void receive(int order) {
        if (door) {
            tellPacked(cartons.parcels(order));
            send(order, run.now());
            return;
        }
        waiting.add(order);
        if (onDemand) {
            if (closure.shareNow() == 0) {
                closure.missedOnDemand(orders.unitCount(order));
            } else {
                leave(run.now());
            }
        }
    }

    /** Lets its parcels cross a border. */
    void crossAt(ParcelGate border) {
        gate = border;
    }

    private void depart(int number) {
        leave(run.now() - plan.cutOffMicros());
        if (number + 1 < plan.departures().length) {
            run.executive().schedule(plan.departures()[number + 1], Phase.DEPARTURE, departure, number + 1);
        }
    }

    private void leave(long cutOff) {
        long parcels = 0;
        long sentAgain = 0;
        long units = 0;
        double kilograms = 0;
        OrderQueue crossing = new OrderQueue(orders);
        boolean full = false;
        long most = most(cutOff);
        int room = limited ? vendors.terms(laneNumber, run.now()).perDeparture() : Integer.MAX_VALUE;
        most = Math.min(most, room);
        while (waiting.head() != NONE && parcels < most && orders.readyAt(waiting.head()) <= cutOff) {
            int order = waiting.head();
            int count = cartons.parcels(order);
            // What is more than a whole vehicle takes goes alone.
            full = parcels > 0 && count > most - parcels;
            full |= !full && bags != null && !bags.put(order);
            if (full) {
                break;
            }
            waiting.poll();
            ParcelRoute route = route(order);
            parcels += count;
            units += orders.unitCount(order);
            kilograms += cartons.kilograms(order);
            charges.add(order, route);
            if (gate == null) {
                send(order, run.now() + (long) route.transit().quantile(orders.transitQuantile(order)));
            } else {
                if (again.get(order)) {
                    again.clear(order);
                    sentAgain += count;
                } else {
                    outcomes.departed(order, laneNumber);
                    sales.shipped(order, from);
                }
                crossing.add(order);
            }
        }
        if (parcels > 0) {
            listener.loadDeparted(
                    run.now(),
                    plan.number(),
                    NONE,
                    units,
                    kilograms,
                    Double.NaN,
                    room == Integer.MAX_VALUE ? Double.NaN : (double) parcels / room,
                    run.now(),
                    run.now());
            if (gate != null) {
                gate.depart(crossing.head(), (int) parcels, units);
            }
            charges.post(parcels);
            tellPacked((int) (parcels - sentAgain));
            if (bags != null) {
                bags.leave();
            }
            ledger.charge(plan.departureAccount(), 1, plan.costPerDepartureMicros(), plan.exchange());
            ledger.charge(plan.weightAccount(), kilograms, plan.costPerKilogramMicros(), plan.exchange());
        }
        if (full || (limited && parcels >= room)) {
            rollOver(cutOff);
        }
    }

    /** A parcel has crossed the border: from here on its transit counts. */
    void released(int order) {
        ParcelRoute route = route(order);
        long deliveredAt = run.now() + (long) route.transit().quantile(orders.transitQuantile(order));
        if (deliveries != null) {
            deliveries.bring(order, laneNumber, deliveredAt, true);
            return;
        }
        outcomes.arrives(order, laneNumber, deliveredAt);
        afterDelivery.receive(order);
    }

    /** How many parcels the vendor takes now: all, or its part of those that are ready. */
    private long most(long cutOff) {
        double open = closure.shareNow();
        if (open == 1) {
            return Long.MAX_VALUE;
        }
        long ready = 0;
        long units = 0;
        for (int order = waiting.head(); order != NONE && orders.readyAt(order) <= cutOff; order = orders.next(order)) {
            ready += cartons.parcels(order);
            units += orders.unitCount(order);
        }
        if (open == 0) {
            closure.missed(units);
        }
        return (long) StrictMath.ceil(open * ready);
    }

    private void tellPacked(int parcels) {
        if (packed) {
            packing.packedParcelsLeft(run.now(), laneNumber, parcels);
        }
    }

    /** Parcels in cartons that wait for the vendor. */
    long packedWaiting() {
        long parcels = 0;
        for (int order = packed ? waiting.head() : NONE; order != NONE; order = orders.next(order)) {
            parcels += again.get(order) ? 0 : cartons.parcels(order);
        }
        return parcels;
    }

    /** A parcel stays at the border: to its customer it is late for ever. */
    void lateForEver(int order) {
        outcomes.arrives(order, laneNumber, run.end());
        run.remove(order);
    }

    /** A parcel stays at the border: it will never be delivered. */
    void notDelivered(int order) {
        outcomes.arrives(order, laneNumber, ServiceListener.NEVER);
    }

    /** The customer of a parcel that stayed at the border has his money back. */
    void refund(int order) {
        outcomes.parcelGivenUp(order);
        sales.refunded(order, from);
        run.remove(order);
    }

    /** The goods of a parcel that stayed at the border will leave again. */
    void leavesAgain(int order) {
        again.set(order);
        orders.ready(order, run.now());
    }

    private ParcelRoute route(int order) {
        return routes == null
                ? run.plan().parcelRoute(from, run.promises().destination(order))
                : routes[orders.region(order)];
    }

    /** Tells of parcels that were ready and found no room. */
    private void rollOver(long cutOff) {
        long units = 0;
        for (int order = waiting.head(); order != NONE && orders.readyAt(order) <= cutOff; order = orders.next(order)) {
            units += orders.unitCount(order);
        }
        if (units > 0) {
            listener.loadRolledOver(run.now(), laneNumber, units);
        }
    }

    private void send(int order, long deliveredAt) {
        if (deliveries != null) {
            sales.shipped(order, from);
            deliveries.bring(order, laneNumber, deliveredAt, false);
            return;
        }
        outcomes.shipped(order, laneNumber, deliveredAt);
        sales.shipped(order, from);
        afterDelivery.receive(order);
    }
}
