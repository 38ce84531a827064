package groundwork.chain.transport;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.RotationPlan;
import groundwork.engine.EventHandler;
import groundwork.observation.FreightListener.Closed;
import groundwork.observation.VehicleListener;
import groundwork.random.Stream;

/**
 * Departures that so many vehicles make in turn: one that is not back leaves late, and with it the delay goes on to its next.
 *
 * <p>With one vehicle and delays X the lateness of departures is Lindley's recursion W' = max(0, W + X - b), where b is the time
 * between departures less the round trip: the wait in a queue to which a customer comes at each departure. What happens to a
 * sailing is drawn at its planned time, whoever makes it, so that it meets the same weather in every scenario. A vehicle that
 * finds its lane closed waits until it opens. Source: Lindley, The theory of queues with a single server, Mathematical
 * Proceedings of the Cambridge Philosophical Society 48 (1952).
 */
final class RotatingDepartures implements DeparturePolicy {

    private final Run run;
    private final VehicleListener listener;
    private final LanePlan plan;
    private final RotationPlan rotation;
    private final FreightLane lane;
    private final Stream backs;
    private final long[] instants;

    /** By sailing, from its planned time on: its transit, what comes on top of it, the way back, whether it is cancelled. */
    private final long[] transits;

    private final long[] delays;
    private final long[] ways;
    private final boolean[] cancelled;

    /** Sailings of which is known what happens to them. */
    private int known;

    /** By vehicle: its next sailing, and when it can leave at the earliest. */
    private final int[] next;

    private final long[] readyAt;
    private final EventHandler planned = this::plan;
    private final EventHandler departure = this::depart;

    RotatingDepartures(Run run, LanePlan plan, RotationPlan rotation, FreightLane lane) {
        this.run = run;
        listener = run.listener().vehicles();
        this.plan = plan;
        this.rotation = rotation;
        this.lane = lane;
        backs = run.streams().named("lane_back/" + plan.id());
        instants = plan.departures();
        transits = new long[instants.length];
        delays = new long[instants.length];
        ways = new long[instants.length];
        cancelled = new boolean[instants.length];
        next = new int[rotation.vehicles()];
        readyAt = new long[rotation.vehicles()];
        for (int vehicle = 0; vehicle < next.length; vehicle++) {
            next[vehicle] = vehicle;
        }
        if (instants.length > 0) {
            run.executive().schedule(instants[0], Phase.DEPARTURE, planned, 0);
        }
    }

    @Override
    public void cameToWait() {
        // It waits for its time.
    }

    /** By the schedule: nobody tells ahead who will be late. */
    @Override
    public long expected() {
        return ScheduledDepartures.next(instants, run.now() + plan.cutOffMicros(), run.end());
    }

    private void plan(int sailing) {
        transits[sailing] = lane.drawTransit();
        delays[sailing] = lane.drawDelay();
        ways[sailing] = (long) rotation.back().draw(backs);
        cancelled[sailing] = lane.isCancelled(run.now() - plan.cutOffMicros());
        known = sailing + 1;
        int vehicle = sailing % next.length;
        if (next[vehicle] == sailing) {
            goOn(vehicle);
        }
        if (sailing + 1 < instants.length) {
            run.executive().schedule(instants[sailing + 1], Phase.DEPARTURE, planned, sailing + 1);
        }
    }

    /** The next sailing of a vehicle: now, when it is back, or when its time has come. */
    private void goOn(int vehicle) {
        while (next[vehicle] < known && cancelled[next[vehicle]]) {
            next[vehicle] += next.length;
        }
        if (next[vehicle] >= known) {
            return;
        }
        if (readyAt[vehicle] <= run.now()) {
            depart(vehicle);
        } else if (readyAt[vehicle] < run.end()) {
            run.executive().schedule(readyAt[vehicle], Phase.DEPARTURE, departure, vehicle);
        }
    }

    private void depart(int vehicle) {
        long opensAt = lane.opensAt();
        if (opensAt > run.now()) {
            if (opensAt < run.end()) {
                run.executive().schedule(opensAt, Phase.DEPARTURE, departure, vehicle);
            }
            return;
        }
        int sailing = next[vehicle];
        long late = run.now() - instants[sailing];
        long saved = Math.min(late, (long) (rotation.catchUp() * transits[sailing]));
        long duration = transits[sailing] - saved;
        readyAt[vehicle] = run.now() + duration + delays[sailing] + ways[sailing] + rotation.turnRoundMicros();
        next[vehicle] = sailing + next.length;
        listener.sailed(run.now(), plan.number(), vehicle, late, saved, readyAt[vehicle]);
        lane.leave(run.now() - plan.cutOffMicros(), duration, delays[sailing], instants[sailing], Closed.BY_TIME);
        goOn(vehicle);
    }
}
