package groundwork.chain.demand;

import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.LivePlan;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.observation.DemandListener;
import groundwork.random.Logarithm;
import groundwork.random.Stream;
import java.util.function.DoubleUnaryOperator;

/** The customers of one region who watch a live-shopping show: a Poisson process shaped by the show, or by its drop. */
final class ShowCustomers {

    private final Run run;
    private final DemandListener listener;
    private final LivePlan show;
    private final int number;
    private final int region;
    private final double expectedOrders;
    private final DoubleUnaryOperator timeOf;
    private final OrderBirth birth;
    private final OrderReceiver desk;
    private final Stream arrivals;
    private final CustomerStreams customers;
    private final EventHandler arrival = this::arrive;
    private double share;

    private ShowCustomers(
            Run run, int number, int member, boolean inDrop, double luck, OrderBirth birth, OrderReceiver desk) {
        this.run = run;
        listener = run.listener().demand();
        this.number = number;
        this.show = run.plan().shows().get(number);
        this.region = show.regions()[member];
        this.expectedOrders = luck * show.orders()[member] * (inDrop ? show.dropShare() : 1 - show.dropShare());
        this.timeOf = inDrop ? show::dropTimeOf : show::timeOf;
        this.birth = birth;
        this.desk = desk;
        String name = show.id() + "/" + run.plan().places().region(region).id();
        String kind = inDrop ? CustomerStreams.DROP : CustomerStreams.SHOW;
        arrivals = run.streams().named(kind + "/arrivals/" + name);
        customers = CustomerStreams.of(run.streams(), kind, name);
        scheduleNext();
    }

    /**
     * Starts the customers of a show in all its regions. A hit or a flop is one everywhere.
     *
     * @param number of the show
     */
    static void start(Run run, int number, OrderBirth birth, OrderReceiver desk) {
        LivePlan show = run.plan().shows().get(number);
        double luck = show.luck()
                .map(factor -> factor.draw(run.streams().named("live/luck/" + show.id())))
                .orElse(1.0);
        for (int member = 0; member < show.regions().length; member++) {
            new ShowCustomers(run, number, member, false, luck, birth, desk);
            if (show.dropShare() > 0) {
                new ShowCustomers(run, number, member, true, luck, birth, desk);
            }
        }
    }

    private void scheduleNext() {
        long at = -1;
        // What came before the origin of time is drawn and skipped.
        while (at < 0) {
            share -= Logarithm.of(arrivals.uniform()) / expectedOrders;
            if (!(share < 1)) {
                return;
            }
            at = show.start() + (long) timeOf.applyAsDouble(share);
        }
        run.executive().schedule(Math.max(at, run.now()), Phase.DEMAND, arrival, 0);
    }

    private void arrive(int ignored) {
        int order = birth.order(region, show.mix(), customers);
        listener.showOrdered(run.now(), number, order, run.orders().unitCount(order));
        scheduleNext();
        desk.receive(order);
    }
}
