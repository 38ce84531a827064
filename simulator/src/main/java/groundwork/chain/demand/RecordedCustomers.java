package groundwork.chain.demand;

import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.RecordedPlan;
import groundwork.engine.EventHandler;
import groundwork.random.Stream;

/** Customers who order again what they ordered once: recorded orders at their times, each as often as the scale says. */
final class RecordedCustomers {

    private final Run run;
    private final RecordedPlan recorded;
    private final OrderBirth birth;
    private final OrderReceiver desk;
    private final Stream copies;
    private final CustomerStreams[] customers;
    private final EventHandler arrival = this::arrive;

    RecordedCustomers(Run run, OrderBirth birth, OrderReceiver desk) {
        this.run = run;
        this.birth = birth;
        this.desk = desk;
        recorded = run.plan().recordedOrders();
        copies = run.streams().named("recorded/copies");
        customers = new CustomerStreams[run.plan().places().regionCount()];
        for (int r = 0; r < customers.length; r++) {
            customers[r] = CustomerStreams.of(
                    run.streams(), "recorded", run.plan().places().region(r).id());
        }
        schedule(0);
    }

    private void schedule(int order) {
        if (order < recorded.times().length) {
            run.executive().schedule(recorded.times()[order], Phase.DEMAND, arrival, order);
        }
    }

    private void arrive(int order) {
        int count = (int) StrictMath.floor(recorded.scale() + copies.uniform());
        for (int copy = 0; copy < count; copy++) {
            desk.receive(birth.recorded(recorded, order, customers[recorded.regions()[order]]));
        }
        schedule(order + 1);
    }
}
