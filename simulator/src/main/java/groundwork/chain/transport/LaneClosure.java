package groundwork.chain.transport;

import groundwork.chain.disruption.Openness;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.observation.DisruptionListener;

/** How disruptions bear on the departures of a lane: what share of a vehicle leaves, and what missed it. */
final class LaneClosure {

    private final Run run;
    private final DisruptionListener listener;
    private final LanePlan plan;
    private final Openness open;
    private final boolean disturbed;
    private final Runnable opening;
    private final EventHandler onOpening = this::open;
    private long missedBefore;

    /**
     * The closure of a lane.
     *
     * @param opening what a lane without a schedule does when it opens again
     */
    LaneClosure(Run run, LanePlan plan, Runnable opening) {
        this.run = run;
        listener = run.listener().disruptions();
        this.plan = plan;
        this.opening = opening;
        open = run.closures().ofLane(plan.number());
        disturbed = open.changes();
        if (plan.departures().length == 0) {
            scheduleOpening(-1);
        }
    }

    private void scheduleOpening(long after) {
        long next = open.nextChange(after);
        if (next < run.end()) {
            run.executive().schedule(next, Phase.DEPARTURE, onOpening, 0);
        }
    }

    private void open(int ignored) {
        if (shareNow() > 0) {
            opening.run();
        }
        scheduleOpening(run.now());
    }

    /** The share of the capacity that is there now; 0 if nothing leaves. */
    double shareNow() {
        if (!disturbed) {
            return 1;
        }
        double share = open.at(run.now());
        if (share > 0) {
            missedBefore = 0;
        }
        return share;
    }

    /** When it is open again, from now on. */
    long opensAt() {
        return disturbed ? open.opensAt(run.now()) : run.now();
    }

    /** A departure is missed by so many units that wait for it; where it was to leave with enough, it is the same as before. */
    void missed(long waiting) {
        boolean same = missedBefore > 0 && plan.departures().length == 0 && !plan.onDemand();
        tell(same ? 0 : 1, waiting - missedBefore);
        missedBefore = waiting;
    }

    /** So many units come and would leave at once. */
    void missedOnDemand(long units) {
        tell(1, units);
    }

    private void tell(int departures, long units) {
        listener.departureMissed(
                run.now(), run.closures().closing(plan.number(), run.now()), plan.number(), departures, units);
    }
}
