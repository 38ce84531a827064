package groundwork.chain.transport;

import groundwork.chain.cost.DepartureCharges;
import groundwork.chain.cost.Part;
import groundwork.chain.entity.LoadReceiver;
import groundwork.chain.entity.LotQueue;
import groundwork.chain.entity.LotReceiver;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.FreightPlan;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.Stage;
import groundwork.engine.EventHandler;
import groundwork.observation.FreightListener;
import groundwork.observation.FreightListener.Closed;
import groundwork.random.Stream;

/**
 * A lane between sites: lots wait for a departure, travel together, and arrive together.
 *
 * <p>Who came first leaves first; what does not fit is split off and waits for the next departure.
 */
final class FreightLane implements LotReceiver, Vehicle {

    /** The delay of a load is drawn when it leaves. */
    private static final long UNDRAWN = -1;

    private final Run run;
    private final FreightListener listener;
    private final LanePlan plan;
    private final FreightPlan freight;
    private final DepartureCharges tariff;
    private final FreightCharges charges;

    /** Null where goods divide over containers as measures allow. */
    private final ContainerLoading loading;

    private final LoadReceiver destination;
    private final Goods goods;
    private final Lots lots;
    private final LotQueue queue;
    private final Measures waiting;
    private final Measures aboard;
    private final Measures alone;
    private final boolean limited;
    private final Stream transit;

    /** What takes its goods: its own vehicle, or one that it shares. */
    private final Vehicle vehicle;

    private final DeparturePolicy departures;
    private final LaneClosure closure;
    private final Reliability reliability;
    private final EventHandler arrival;

    /** What is loaded for the departure of now. */
    private LotQueue loaded;

    /** Null where goods do not leave the country. */
    private LotReceiver exports;

    FreightLane(
            Run run,
            LanePlan plan,
            DepartureCharges tariff,
            FreightCharges charges,
            ContainerLoading loading,
            LossWatcher losses,
            LoadReceiver destination,
            Pool pool) {
        this.run = run;
        listener = run.listener().freight();
        this.plan = plan;
        this.tariff = tariff;
        this.charges = charges;
        this.loading = loading;
        this.destination = destination;
        freight = plan.freight();
        goods = run.plan().goods();
        lots = run.lots();
        queue = new LotQueue(lots);
        boolean byPallet = freight.room().pallets() < Double.POSITIVE_INFINITY
                || freight.container().isPresent()
                || freight.enough()
                        .map(enough -> enough.reached().pallets() < Double.POSITIVE_INFINITY)
                        .orElse(false);
        waiting = new Measures(goods, byPallet);
        aboard = new Measures(goods, byPallet);
        alone = new Measures(goods, byPallet);
        limited = freight.room().limited();
        transit = run.streams().named("lane/" + plan.id());
        arrival = this::arrive;
        reliability = freight.risk()
                .map(risk -> (Reliability) new LaneRisks(run, plan, risk, losses))
                .orElse(Reliability.CERTAIN);
        loaded = new LotQueue(lots);
        vehicle = pool == null ? this : pool;
        departures = pool == null ? departures() : pool.stopsAt(this);
        closure = new LaneClosure(run, plan, departures::opened);
    }

    private DeparturePolicy departures() {
        return freight.rotation().isPresent()
                ? new RotatingDepartures(run, plan, freight.rotation().get(), this)
                : DeparturePolicy.of(run, plan, this);
    }

    /** Lots go through customs before they board. */
    void declaredBy(LotReceiver customs) {
        exports = customs;
    }

    @Override
    public void receive(int lot) {
        if (exports == null) {
            board(lot);
        } else {
            exports.receive(lot);
        }
    }

    /** A lot waits for the next departure. */
    void board(int lot) {
        lots.ready(lot, run.now());
        queue.add(lot);
        listener.lotWaits(run.now(), plan.number(), lot, lots.leg(lot), lots.item(lot), lots.units(lot));
        waiting.add(lots.item(lot), lots.units(lot));
        departures.cameToWait();
    }

    @Override
    public Measures waiting() {
        return waiting;
    }

    @Override
    public boolean isEmpty() {
        return queue.head() == Lots.NONE;
    }

    @Override
    public long firstReadyAt() {
        return lots.readyAt(queue.head());
    }

    /** Units of an item, of those wanted, for which the next departure still has room; none while the lane is closed. */
    int spaceFor(int item, int wanted) {
        double open = closure.shareNow();
        return open > 0 ? vehicle.waiting().fit(room(open), item, wanted) : 0;
    }

    /** When goods that come now may be expected at the other end, in simulated time. */
    double expectedArrival() {
        return departures.expected() + plan.transit().mean();
    }

    /**
     * What goods would cost on this lane, in millionths of the currency: what is charged for them alone by weight, volume and rate
     * card, and their part of full containers and of a full departure.
     */
    double price(int item, int units) {
        double kilograms = units * goods.kilograms(item);
        double metres = units * goods.cubicMetres(item);
        double pallets = goods.pallets(item, units);
        alone.clear();
        alone.add(item, units);
        double departure = limited ? Math.min(1, alone.share(freight.room())) : 1;
        double containers = loading != null
                ? loading.price(kilograms, metres, pallets)
                : freight.container()
                        .map(kind -> kind.filled(kilograms, metres, pallets) * freight.costPerContainerMicros())
                        .orElse(0.0);
        double rate = plan.exchange().rate(run.now());
        return tariff.quote(kilograms, metres, pallets)
                + rate * departure * plan.costPerDepartureMicros()
                + rate * containers;
    }

    @Override
    public long drawTransit() {
        return (long) plan.transit().draw(transit);
    }

    /** By how much the next departure will be late beyond its transit, in microseconds. */
    long drawDelay() {
        return reliability.delay();
    }

    /** When goods can leave, from now on. */
    long opensAt() {
        return closure.opensAt();
    }

    @Override
    public boolean leave(long cutOff, long duration, Closed why) {
        return leave(cutOff, duration, UNDRAWN, run.now(), why);
    }

    /** The same of a vehicle that was to leave earlier, and of which is known how late it will be beyond its transit. */
    boolean leave(long cutOff, long duration, long delay, long plannedAt, Closed why) {
        FreightPlan.Room room = roomNow(cutOff);
        if (room == null) {
            return false;
        }
        open(cutOff);
        while (firstBefore(cutOff) < Long.MAX_VALUE && load(aboard, room)) {
            // One lot after the other.
        }
        boolean left = close(cutOff);
        if (aboard.units() > 0) {
            double share = aboard.share(freight.room());
            send(
                    new Leaving(
                            duration,
                            delay == UNDRAWN ? reliability.delay() : delay,
                            plannedAt,
                            why,
                            share,
                            left || aboard.reaches(freight.room())),
                    aboard,
                    Part.WHOLE);
        }
        return aboard.units() > 0;
    }

    /** The room of a departure now; null, and told, if it is missed. */
    FreightPlan.Room roomNow(long cutOff) {
        double open = closure.shareNow();
        if (open == 0) {
            closure.missed(cutOff >= run.now() ? waiting.units() : leftBehind(cutOff));
            return null;
        }
        return room(open);
    }

    /** The room of a departure of which disruptions leave a share. */
    private FreightPlan.Room room(double open) {
        double left = open * freight.seasons().room(run.now());
        return left == 1 ? freight.room() : freight.room().part(left);
    }

    /** Begins to load. */
    void open(long cutOff) {
        aboard.clear();
        loaded = new LotQueue(lots);
        if (loading != null) {
            loading.open(
                    queue.head(), cutOff, closure.shareNow() * freight.seasons().room(run.now()));
        }
    }

    /** Since when the first that came before the cut-off waits; {@code Long.MAX_VALUE} if nothing did. */
    long firstBefore(long cutOff) {
        long since = isEmpty() ? Long.MAX_VALUE : firstReadyAt();
        return since <= cutOff ? since : Long.MAX_VALUE;
    }

    /**
     * Loads the first that waits as far as there is room.
     *
     * @param all what is aboard the vehicle
     * @return whether any of it found room
     */
    boolean load(Measures all, FreightPlan.Room room) {
        int lot = queue.head();
        int item = lots.item(lot);
        int fitting = all.fit(room, item, lots.units(lot));
        if (loading != null) {
            fitting = loading.stow(item, fitting, fitting == lots.units(lot));
        }
        if (fitting == 0) {
            return false;
        }
        int leaving = fitting == lots.units(lot) ? queue.poll() : split(lot, fitting);
        loaded.add(leaving);
        run.enter(leaving, stageUnderWay(leaving));
        aboard.add(item, fitting);
        if (all != aboard) {
            all.add(item, fitting);
        }
        waiting.add(item, -fitting);
        return true;
    }

    /** Loading is over: tells what is left behind; returns whether anything is. */
    boolean close(long cutOff) {
        if (isEmpty()) {
            // Nothing is exactly nothing, whatever rounding left of the sums.
            waiting.clear();
        }
        long left = leftBehind(cutOff);
        if (left > 0) {
            listener.loadRolledOver(run.now(), plan.number(), left);
        }
        return left > 0;
    }

    /** What is aboard for this lane. */
    Measures aboard() {
        return aboard;
    }

    /** Its number. */
    int number() {
        return plan.number();
    }

    /** Takes units off a lot that waits; they go on as a lot of their own. */
    int split(int lot, int units) {
        int part = lots.split(lot, units);
        listener.lotSplit(run.now(), plan.number(), lot, part, units);
        return part;
    }

    @Override
    public boolean isCancelled(long cutOff) {
        if (!reliability.cancelled()) {
            return false;
        }
        cancelledToo(cutOff);
        return true;
    }

    /** The departure of the vehicle that it shares is cancelled. */
    void cancelledToo(long cutOff) {
        listener.sailingBlanked(run.now(), plan.number(), leftBehind(cutOff));
    }

    /** Whether its goods can leave now. */
    boolean isOpen() {
        return closure.shareNow() > 0;
    }

    private long leftBehind(long cutOff) {
        long left = 0;
        for (int lot = queue.head(); lot != Lots.NONE && lots.readyAt(lot) <= cutOff; lot = lots.next(lot)) {
            left += lots.units(lot);
        }
        return left;
    }

    /**
     * How a load leaves.
     *
     * @param duration of its transit, without the delay
     * @param plannedAt when it was to leave
     * @param filled share of the vehicle's capacity
     * @param full whether the vehicle is full or leaves something behind
     */
    record Leaving(long duration, long delay, long plannedAt, Closed why, double filled, boolean full) {}

    /** Sends what is loaded on a vehicle, of which the lane pays a part. */
    int send(Leaving how, Measures vehicleLoad, Part part) {
        int firstLot = loaded.head();
        int load = run.loads().add(firstLot, aboard.units(), plan.mode());
        long arrivesAt = run.now() + how.duration() + how.delay();
        listener.loadDeparted(
                run.now(),
                plan.number(),
                load,
                aboard.units(),
                aboard.kilograms(),
                aboard.cubicMetres(),
                limited ? how.filled() : Double.NaN,
                arrivesAt,
                how.plannedAt());
        int containers =
                loading == null ? charges.departed(vehicleLoad, part) : loading.close(load, firstLot, aboard.units());
        listener.loadClosed(run.now(), plan.number(), load, how.why(), how.full(), part.from() == 0 ? containers : 0);
        if (how.delay() > 0) {
            listener.loadDelayed(run.now(), plan.number(), load, how.delay());
        }
        tariff.depart(firstLot, aboard.kilograms(), aboard.cubicMetres(), part);
        for (int lot = firstLot; lot != Lots.NONE; lot = lots.next(lot)) {
            leave(lot, load);
        }
        run.executive().schedule(arrivesAt, Phase.ARRIVAL, arrival, load);
        return load;
    }

    private void leave(int lot, int load) {
        long waited = run.now() - lots.readyAt(lot);
        int item = lots.item(lot);
        listener.lotLoaded(run.now(), plan.number(), load, lot, item, lots.units(lot), waited);
        charges.waited(lots.units(lot) * goods.cubicMetres(item), waited);
    }

    private Stage stageUnderWay(int lot) {
        return switch (plan.mode()) {
            case OCEAN -> Stage.OCEAN;
            case AIR -> Stage.AIR;
            default -> lots.way(lot) < 0 ? Stage.RESTOCK : Stage.ONWARD;
        };
    }

    private void arrive(int load) {
        if (!reliability.arrive(load)) {
            return;
        }
        for (int lot = run.loads().firstLot(load); lot != Lots.NONE; lot = lots.next(lot)) {
            lots.advance(lot);
        }
        destination.receive(load);
    }
}
