package groundwork.chain.transport;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.observation.FreightListener.Closed;
import java.util.Arrays;

/** Departures at instants that are known; what has come before the cut-off leaves. */
final class ScheduledDepartures implements DeparturePolicy {

    private final Run run;
    private final Vehicle lane;
    private final long[] instants;
    private final long cutOff;
    private final EventHandler departure = this::depart;

    ScheduledDepartures(Run run, LanePlan plan, Vehicle lane) {
        this.run = run;
        this.lane = lane;
        instants = plan.departures();
        cutOff = plan.cutOffMicros();
        if (instants.length > 0) {
            run.executive().schedule(instants[0], Phase.DEPARTURE, departure, 0);
        }
    }

    @Override
    public void cameToWait() {
        // It waits for its time.
    }

    @Override
    public long expected() {
        return next(instants, run.now() + cutOff, run.end());
    }

    /** The first of the instants from a time on, or the end. */
    static long next(long[] instants, long from, long end) {
        int at = Arrays.binarySearch(instants, from);
        int next = at >= 0 ? at : -at - 1;
        return next < instants.length ? instants[next] : end;
    }

    private void depart(int number) {
        // Drawn whether or not anything leaves, so that a departure meets the same weather in every scenario.
        long duration = lane.drawTransit();
        if (!lane.isCancelled(run.now() - cutOff)) {
            lane.leave(run.now() - cutOff, duration, Closed.BY_TIME);
        }
        if (number + 1 < instants.length) {
            run.executive().schedule(instants[number + 1], Phase.DEPARTURE, departure, number + 1);
        }
    }
}
