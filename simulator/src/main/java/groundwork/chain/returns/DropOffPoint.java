package groundwork.chain.returns;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.OrderQueue;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.ReturnPlan;
import groundwork.engine.EventHandler;
import groundwork.observation.ReturnsListener;
import groundwork.random.Stream;

/**
 * Where the return parcels of a region wait for each other: a load leaves at its times, as soon as it is full, or both. A load is one
 * event for all that it carries.
 */
final class DropOffPoint implements OrderReceiver {

    private static final int NONE = -1;

    private final Run run;
    private final ReturnsListener listener;
    private final Orders orders;
    private final ReturnPlan way;
    private final Ledger ledger;
    private final ReverseLanes lanes;
    private final EventHandler arrival;
    private final Stream onTime;
    private final Stream whenFull;
    private final EventHandler departure = this::depart;
    private final EventHandler loadArrival = this::arriveTogether;
    private final OrderQueue waiting;
    private int parcels;

    /** The point of a way in a region; each parcel of a load arrives by {@code arrival}. */
    DropOffPoint(Run run, ReturnPlan way, Ledger ledger, ReverseLanes lanes, EventHandler arrival) {
        this.run = run;
        listener = run.listener().returns();
        this.way = way;
        this.ledger = ledger;
        this.lanes = lanes;
        this.arrival = arrival;
        orders = run.orders();
        waiting = new OrderQueue(orders);
        String name = run.plan().places().region(way.region()).id() + "/"
                + run.plan().returnWays().channels().get(way.channel());
        onTime = run.streams().named("returns/load/" + name);
        whenFull = run.streams().named("returns/full_load/" + name);
        if (way.departures().length > 0) {
            run.executive().schedule(way.departures()[0], Phase.DEPARTURE, departure, 0);
        }
    }

    /** A parcel is handed over. */
    @Override
    public void receive(int order) {
        waiting.add(order);
        parcels++;
        if (parcels == way.fullParcels()) {
            leave((long) way.transit().draw(whenFull));
        }
    }

    private void depart(int number) {
        // Drawn whether or not anything leaves, so that a departure meets the same weather in every scenario.
        long transit = (long) way.transit().draw(onTime);
        if (parcels > 0) {
            leave(transit);
        }
        if (number + 1 < way.departures().length) {
            run.executive().schedule(way.departures()[number + 1], Phase.DEPARTURE, departure, number + 1);
        }
    }

    private void leave(long transit) {
        long waited = 0;
        for (int order = waiting.head(); order != NONE; order = orders.next(order)) {
            waited += run.now() - orders.readyAt(order);
        }
        listener.returnLoadLeft(run.now(), way.channel(), parcels, waited);
        ledger.charge(way.loadAccount(), 1, way.loadCostMicros());
        lanes.loadLeft(way);
        run.executive().schedule(run.now() + transit, Phase.DEMAND, loadArrival, waiting.takeAll());
        parcels = 0;
    }

    private void arriveTogether(int first) {
        int order = first;
        while (order != NONE) {
            // Looked at before the parcel arrives: from then on its link belongs to whoever takes it.
            int next = orders.next(order);
            arrival.handle(order);
            order = next;
        }
    }
}
