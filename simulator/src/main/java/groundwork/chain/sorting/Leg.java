package groundwork.chain.sorting;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Cartons;
import groundwork.chain.entity.OrderQueue;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.MiddleMilePlan;
import groundwork.chain.plan.Phase;
import groundwork.chain.transport.Bags;
import groundwork.chain.transport.ParcelGate;
import groundwork.engine.EventHandler;
import groundwork.observation.MiddleMileListener;
import groundwork.observation.MiddleMileListener.Stretch;
import groundwork.random.Stream;

/**
 * The way of one lane through a sort center: the parcels of a departure travel as one load, are sorted one by one, and wait for the next
 * van.
 */
final class Leg implements ParcelGate {

    private static final int NONE = -1;

    private final Run run;
    private final MiddleMileListener listener;
    private final Orders orders;
    private final Cartons cartons;

    /** Null where parcels leave the sort center loose. */
    private final Bags bags;

    private final MiddleMilePlan plan;
    private final Ledger ledger;
    private final SortCenters centers;
    private final OrderReceiver van;
    private final Stream lineHaul;
    private final EventHandler arrival = this::arrive;
    private final EventHandler departure = this::departs;
    private final OrderQueue waiting;
    private long inside;

    /**
     * A leg.
     *
     * @param van takes parcels to the door
     */
    Leg(Run run, MiddleMilePlan plan, Ledger ledger, SortCenters centers, OrderReceiver van) {
        this.run = run;
        listener = run.listener().middleMile();
        this.plan = plan;
        this.ledger = ledger;
        this.centers = centers;
        this.van = van;
        orders = run.orders();
        waiting = new OrderQueue(orders);
        cartons = run.cartons();
        bags = Bags.at(run, ledger, plan.lane(), plan.via());
        lineHaul = run.streams()
                .named("line-haul/" + run.plan().lanes().get(plan.lane()).id());
        if (plan.departures().length > 0) {
            run.executive().schedule(plan.departures()[0], Phase.DEPARTURE, departure, 0);
        }
    }

    @Override
    public void depart(int firstOrder, int parcels, long units) {
        for (int order = firstOrder; order != NONE; order = orders.next(order)) {
            centers.setOut(order, plan.number());
        }
        inside += parcels;
        listener.middleMileSetOut(run.now(), plan.number(), parcels);
        run.executive().schedule(run.now() + (long) plan.lineHaul().draw(lineHaul), Phase.ARRIVAL, arrival, firstOrder);
    }

    private void arrive(int firstOrder) {
        int order = firstOrder;
        while (order != NONE) {
            int next = orders.next(order);
            moved(order, Stretch.LINE_HAUL, Stretch.SORTING);
            centers.sort(order, plan.via());
            order = next;
        }
    }

    /** A parcel is sorted and waits for a van. */
    void sorted(int order) {
        moved(order, Stretch.SORTING, Stretch.WAITING);
        orders.ready(order, run.now());
        waiting.add(order);
        if (plan.onDemand()) {
            leave(run.now());
        }
    }

    private void moved(int order, Stretch from, Stretch to) {
        listener.middleMileMoved(run.now(), plan.number(), from, to, cartons.parcels(order));
    }

    private void departs(int number) {
        leave(run.now() - plan.cutOffMicros());
        if (number + 1 < plan.departures().length) {
            run.executive().schedule(plan.departures()[number + 1], Phase.DEPARTURE, departure, number + 1);
        }
    }

    private void leave(long cutOff) {
        boolean any = false;
        while (waiting.head() != NONE && orders.readyAt(waiting.head()) <= cutOff) {
            int order = waiting.head();
            if (bags != null && !bags.put(order)) {
                break;
            }
            waiting.poll();
            any = true;
            int parcels = cartons.parcels(order);
            inside -= parcels;
            listener.middleMilePassed(run.now(), plan.number(), parcels, run.now() - centers.leftAt(order));
            van.receive(order);
        }
        if (any) {
            if (bags != null) {
                bags.leave();
            }
            ledger.charge(
                    plan.account(),
                    1,
                    plan.costPerDepartureMicros(),
                    run.plan().lanes().get(plan.lane()).exchange());
        }
    }

    long inside() {
        return inside;
    }
}
