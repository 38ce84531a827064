package groundwork.chain.transport;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.FreightPlan.Enough;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.observation.FreightListener.Closed;

/**
 * Leaves as soon as enough waits, or at the latest some time after the first that has waited since the last departure.
 *
 * <p>Quantity, time and hybrid consolidation. Source: Çetinkaya and Bookbinder, Stochastic models for the dispatch of consolidated
 * shipments, Transportation Research B 37 (2003).
 */
final class DeparturesWhenEnough implements DeparturePolicy {

    private static final long NO_TIMER = -1;

    private final Run run;
    private final Vehicle lane;
    private final Enough enough;
    private final EventHandler timeUp = subject -> leave(Closed.BY_TIME);
    private long timer = NO_TIMER;

    DeparturesWhenEnough(Run run, Enough enough, Vehicle lane) {
        this.run = run;
        this.enough = enough;
        this.lane = lane;
    }

    @Override
    public void cameToWait() {
        if (lane.waiting().reaches(enough.reached())) {
            leave(Closed.BY_QUANTITY);
        } else if (timer == NO_TIMER) {
            startTimer();
        }
    }

    @Override
    public void opened() {
        if (!lane.isEmpty() && isDue()) {
            leave(lane.waiting().reaches(enough.reached()) ? Closed.BY_QUANTITY : Closed.BY_TIME);
        }
    }

    private void leave(Closed why) {
        if (timer != NO_TIMER) {
            run.executive().cancel(timer);
            timer = NO_TIMER;
        }
        Closed by = why;
        boolean left = lane.leave(run.now(), lane.drawTransit(), by);
        while (left && !lane.isEmpty() && isDue()) {
            by = lane.waiting().reaches(enough.reached()) ? Closed.BY_QUANTITY : Closed.BY_TIME;
            left = lane.leave(run.now(), lane.drawTransit(), by);
        }
        if (left && !lane.isEmpty()) {
            startTimer();
        }
    }

    private boolean isDue() {
        return lane.waiting().reaches(enough.reached()) || latest() <= run.now();
    }

    private void startTimer() {
        if (enough.atLatestMicros() < Long.MAX_VALUE) {
            // A lane that was closed may be late already.
            timer = run.executive().schedule(Math.max(run.now(), latest()), Phase.DEPARTURE, timeUp, 0);
        }
    }

    private long latest() {
        // Never is the end of time, and so is whatever comes after it.
        return enough.atLatestMicros() == Long.MAX_VALUE
                ? Long.MAX_VALUE
                : lane.firstReadyAt() + enough.atLatestMicros();
    }

    /** At the latest if a time is stated, else at once: nobody knows when enough will be there. */
    @Override
    public long expected() {
        if (enough.atLatestMicros() == Long.MAX_VALUE) {
            return run.now();
        }
        return lane.isEmpty() ? run.now() + enough.atLatestMicros() : latest();
    }
}
