package groundwork.chain.orders;

import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Outcomes;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Draws;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.observation.OrderListener.LossReason;
import groundwork.observation.ServiceListener;
import groundwork.random.Stream;
import groundwork.random.Variate;
import groundwork.scenario.Hold;
import java.util.List;

/**
 * A check that a share of the orders waits for; some of them are cancelled at its end, the others go on.
 *
 * <p>An order passes holds one after the other. When it comes to one depends on its placement and the holds before, never on the
 * network, so that draws are the same in every network.
 */
final class HoldingPoint implements OrderReceiver {

    private final Run run;
    private final ServiceListener listener;
    private final int number;
    private final Hold hold;
    private final Variate time;
    private final Stream[] streams;
    private final Outcomes outcomes;
    private final OrderReceiver next;
    private final EventHandler passed;
    private final EventHandler failed = this::fail;

    private HoldingPoint(Run run, int number, Outcomes outcomes, OrderReceiver next) {
        this.run = run;
        listener = run.listener().service();
        this.number = number;
        this.outcomes = outcomes;
        this.next = next;
        hold = run.plan().scenario().orderRules().holds().get(number);
        time = Draws.of(hold.time());
        streams = RegionStreams.of(run, "hold/" + hold.id());
        passed = next::receive;
    }

    /** The holds of a scenario in front of what comes after them; just that where there are none. */
    static OrderReceiver before(Run run, Outcomes outcomes, OrderReceiver next) {
        List<Hold> holds = run.plan().scenario().orderRules().holds();
        OrderReceiver first = next;
        for (int number = holds.size() - 1; number >= 0; number--) {
            first = new HoldingPoint(run, number, outcomes, first);
        }
        return first;
    }

    @Override
    public void receive(int order) {
        Stream stream = streams[run.orders().region(order)];
        double u = stream.uniform();
        if (u >= hold.share()) {
            next.receive(order);
            return;
        }
        // One number decides twice: given that u is below the share, u / share is uniform again.
        boolean fails = u < hold.share() * hold.cancelShare();
        long until = run.now() + (long) time.draw(stream);
        listener.orderHeld(run.now(), order, number, until, fails);
        run.executive().schedule(until, Phase.DEMAND, fails ? failed : passed, order);
    }

    private void fail(int order) {
        outcomes.lost(order, Orders.NO_SITE, LossReason.FAILED_HOLD);
    }
}
