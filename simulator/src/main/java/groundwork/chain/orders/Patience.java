package groundwork.chain.orders;

import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Draws;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.random.Stream;
import groundwork.random.Variate;
import java.util.Arrays;

/** How long customers wait for stock; for ever where the scenario does not say. */
final class Patience {

    private final Run run;
    private final Variate time;
    private final Stream[] streams;
    private final EventHandler ends;
    private long[] patience = {};
    private long[] event = {};

    /** The patience of a run; an order whose customer has lost it goes to {@code giveUp}. */
    Patience(Run run, OrderReceiver giveUp) {
        this.run = run;
        time = run.plan().scenario().orderRules().patience().map(Draws::of).orElse(null);
        streams = time == null ? new Stream[0] : RegionStreams.of(run, "patience");
        ends = giveUp::receive;
    }

    /** A part of an order waits as long as the whole. */
    void copy(int from, int to) {
        if (time != null) {
            makeRoomFor(to);
            patience[to] = patience[from];
        }
    }

    private void makeRoomFor(int order) {
        if (order >= patience.length) {
            int capacity = Math.max(1024, Integer.highestOneBit(order) * 2);
            patience = Arrays.copyOf(patience, capacity);
            event = Arrays.copyOf(event, capacity);
        }
    }

    /** Draws the patience of a new order's customer. */
    void draw(int order) {
        if (time != null) {
            makeRoomFor(order);
            patience[order] = (long) time.draw(streams[run.orders().region(order)]);
        }
    }

    /** The customer begins to wait. */
    void begin(int order) {
        if (time != null) {
            event[order] = run.executive().schedule(run.now() + patience[order], Phase.DEMAND, ends, order);
        }
    }

    /** The customer waits no longer: the goods are there. */
    void end(int order) {
        if (time != null) {
            run.executive().cancel(event[order]);
        }
    }
}
