package groundwork.chain.demand;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Plan;
import groundwork.observation.Recorder;
import groundwork.observation.Timeline;
import groundwork.random.Streams;
import groundwork.scenario.Scenario;
import java.util.Arrays;

/**
 * The orders of one replication, warm-up included, told without the chain that serves them: they are the same whatever the
 * network, its stock and its staff.
 */
public final class RealisedOrders {

    private final Run run;
    private final Reader reader;
    private long orders;
    private int[] ofOrder = new int[16];

    private RealisedOrders(Run run, Reader reader) {
        this.run = run;
        this.reader = reader;
    }

    /** Takes the orders in, line by line, in the order of their times. */
    public interface Reader {

        /**
         * A line of an order.
         *
         * @param order running number from 1
         * @param at simulated microseconds
         * @param region number in the scenario's list
         * @param item number in the scenario's list
         */
        void line(long order, long at, int region, int item, int units);
    }

    /**
     * Tells the orders of a replication.
     *
     * @param replication 1 for the first
     * @return how many there were
     */
    public static long of(Scenario scenario, int replication, long seed, Reader reader) {
        Plan plan = Plan.of(scenario);
        Recorder recorder = new Recorder(scenario, plan.index(), new Timeline(scenario.horizon()));
        Run run = Run.start(plan, new Streams(seed, replication), recorder);
        RealisedOrders told = new RealisedOrders(run, reader);
        Customers.start(run, told::tell);
        run.executive().runUntil(run.end());
        return told.orders;
    }

    /** Lines hang on an order last one first; they are told first one first. */
    private void tell(int order) {
        orders++;
        int count = run.orders().lineCount(order);
        if (count > ofOrder.length) {
            ofOrder = Arrays.copyOf(ofOrder, count * 2);
        }
        int line = run.orders().firstLine(order);
        for (int l = count - 1; l >= 0; l--) {
            ofOrder[l] = line;
            line = l > 0 ? run.lines().next(line) : Lines.NONE;
        }
        for (int l = 0; l < count; l++) {
            reader.line(
                    orders,
                    run.now(),
                    run.orders().region(order),
                    run.lines().item(ofOrder[l]),
                    run.lines().units(ofOrder[l]));
        }
        run.remove(order);
    }
}
