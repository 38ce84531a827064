package groundwork.chain.transport;

import groundwork.chain.cost.Part;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.FreightPlan;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.PoolPlan;
import groundwork.observation.FreightListener.Closed;
import groundwork.observation.VehicleListener;
import groundwork.random.Stream;

/**
 * A vehicle that lanes from one site share: it leaves when the goods of all of them say so, first come, first loaded, and stops
 * at the destination of each.
 *
 * <p>Its cost is paid by volume. Streams of goods that come at random are one stream of their summed rate, so that its departures
 * follow the formulas of one lane (superposition of Poisson processes).
 */
final class Pool implements Vehicle {

    private final Run run;
    private final VehicleListener listener;
    private final LanePlan owner;
    private final PoolPlan plan;

    /** In the order of the stops; the first is the lane whose vehicle it is. */
    private final FreightLane[] stops;

    private final Stream[] transits;
    private final long[] legs;
    private final Measures waiting;
    private final Measures aboard;
    private final DeparturePolicy departures;

    /** A vehicle without lanes, which are to tell it their stops. */
    Pool(Run run, LanePlan owner, PoolPlan plan) {
        this.run = run;
        listener = run.listener().vehicles();
        this.owner = owner;
        this.plan = plan;
        int lanes = plan.lanes().length;
        stops = new FreightLane[lanes];
        transits = new Stream[lanes];
        legs = new long[lanes];
        for (int stop = 0; stop < lanes; stop++) {
            transits[stop] = run.streams()
                    .named("lane/" + run.plan().lanes().get(plan.lanes()[stop]).id());
        }
        waiting = new Measures(run.plan().goods(), true);
        aboard = new Measures(run.plan().goods(), true);
        departures = DeparturePolicy.of(run, owner, this);
    }

    /** A lane tells that its goods ride along; it learns when they leave. */
    DeparturePolicy stopsAt(FreightLane lane) {
        for (int stop = 0; stop < stops.length; stop++) {
            if (plan.lanes()[stop] == lane.number()) {
                stops[stop] = lane;
            }
        }
        return departures;
    }

    @Override
    public Measures waiting() {
        waiting.clear();
        for (FreightLane stop : stops) {
            waiting.add(stop.waiting());
        }
        return waiting;
    }

    @Override
    public boolean isEmpty() {
        for (FreightLane stop : stops) {
            if (!stop.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long firstReadyAt() {
        long first = Long.MAX_VALUE;
        for (FreightLane stop : stops) {
            first = stop.isEmpty() ? first : Math.min(first, stop.firstReadyAt());
        }
        return first;
    }

    /** To the first stop; those to the others are drawn along with it, whether or not anything goes there. */
    @Override
    public long drawTransit() {
        for (int stop = 0; stop < stops.length; stop++) {
            legs[stop] = (long) plan.legs()[stop].draw(transits[stop]);
        }
        return legs[0];
    }

    @Override
    public boolean isCancelled(long cutOff) {
        if (!stops[0].isCancelled(cutOff)) {
            return false;
        }
        for (int stop = 1; stop < stops.length; stop++) {
            stops[stop].cancelledToo(cutOff);
        }
        return true;
    }

    @Override
    public boolean leave(long cutOff, long duration, Closed why) {
        FreightPlan.Room room = stops[0].roomNow(cutOff);
        if (room == null) {
            return false;
        }
        boolean left = load(cutOff, room);
        if (aboard.units() == 0) {
            return false;
        }
        send(why, left || aboard.reaches(owner.freight().room()));
        return true;
    }

    /** Who came first is loaded first, wherever it goes; returns whether anything is left behind. */
    private boolean load(long cutOff, FreightPlan.Room room) {
        aboard.clear();
        for (FreightLane stop : stops) {
            stop.open(cutOff);
        }
        FreightLane next = first(cutOff);
        while (next != null && next.load(aboard, room)) {
            next = first(cutOff);
        }
        boolean left = false;
        for (FreightLane stop : stops) {
            left |= stop.close(cutOff);
        }
        return left;
    }

    private FreightLane first(long cutOff) {
        FreightLane first = null;
        long earliest = Long.MAX_VALUE;
        for (FreightLane stop : stops) {
            long since = stop.isOpen() ? stop.firstBefore(cutOff) : Long.MAX_VALUE;
            if (since < earliest) {
                earliest = since;
                first = stop;
            }
        }
        return first;
    }

    private void send(Closed why, boolean full) {
        long delay = stops[0].drawDelay();
        double filled = aboard.share(owner.freight().room());
        double before = 0;
        long loaded = 0;
        long duration = 0;
        int loads = 0;
        boolean unloaded = false;
        for (int stop = 0; stop < stops.length; stop++) {
            duration += legs[stop] + (unloaded ? plan.stopMicros()[stop] : 0);
            Measures own = stops[stop].aboard();
            unloaded = own.units() > 0;
            if (unloaded) {
                loaded += own.units();
                double upTo = loaded == aboard.units() ? 1 : Math.min(1, before + share(own));
                Part part = new Part(before, upTo);
                int load = stops[stop].send(
                        new FreightLane.Leaving(duration, delay, run.now(), why, filled, full), aboard, part);
                listener.rodeAlong(run.now(), owner.number(), stops[stop].number(), load, own.units(), part.share());
                before = upTo;
                loads++;
            }
        }
        listener.poolLeft(run.now(), owner.number(), loads, aboard.units());
    }

    /** By volume; by weight where nothing has any, by units where nothing weighs anything. */
    private double share(Measures own) {
        if (aboard.cubicMetres() > 0) {
            return own.cubicMetres() / aboard.cubicMetres();
        }
        return aboard.kilograms() > 0 ? own.kilograms() / aboard.kilograms() : (double) own.units() / aboard.units();
    }
}
