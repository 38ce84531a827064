package groundwork.chain.demand;

import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.LivePlan;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.random.Logarithm;
import groundwork.random.Stream;

/** The customers of one region who watch a live-shopping show: a Poisson process shaped by the show. */
final class ShowCustomers {

    private final Run run;
    private final LivePlan show;
    private final int region;
    private final double expectedOrders;
    private final OrderBirth birth;
    private final OrderReceiver desk;
    private final Stream arrivals;
    private final CustomerStreams customers;
    private final EventHandler arrival = this::arrive;
    private double share;

    ShowCustomers(Run run, LivePlan show, int member, OrderBirth birth, OrderReceiver desk) {
        this.run = run;
        this.show = show;
        this.region = show.regions()[member];
        this.expectedOrders = show.orders()[member];
        this.birth = birth;
        this.desk = desk;
        String name = show.id() + "/" + run.plan().places().region(region).id();
        arrivals = run.streams().named("live/arrivals/" + name);
        customers = CustomerStreams.of(run.streams(), "live", name);
        scheduleNext();
    }

    private void scheduleNext() {
        long at = -1;
        // What came before the origin of time is drawn and skipped.
        while (at < 0) {
            share -= Logarithm.of(arrivals.uniform()) / expectedOrders;
            if (!(share < 1)) {
                return;
            }
            at = show.start() + (long) show.timeOf(share);
        }
        run.executive().schedule(Math.max(at, run.now()), Phase.DEMAND, arrival, 0);
    }

    private void arrive(int ignored) {
        int order = birth.order(region, show.mix(), customers);
        scheduleNext();
        desk.receive(order);
    }
}
