package groundwork.chain.transport;

import groundwork.chain.cost.DepartureCharges;
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
    private final LoadReceiver destination;
    private final Goods goods;
    private final Lots lots;
    private final LotQueue queue;
    private final Measures waiting;
    private final Measures aboard;
    private final Measures alone;
    private final boolean limited;
    private final Stream transit;
    private final DeparturePolicy departures;
    private final LaneClosure closure;
    private final Reliability reliability;
    private final EventHandler arrival;

    FreightLane(
            Run run,
            LanePlan plan,
            DepartureCharges tariff,
            FreightCharges charges,
            LossWatcher losses,
            LoadReceiver destination) {
        this.run = run;
        listener = run.listener().freight();
        this.plan = plan;
        this.tariff = tariff;
        this.charges = charges;
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
        departures = departures();
        closure = new LaneClosure(run, plan, departures::opened);
    }

    private DeparturePolicy departures() {
        if (freight.enough().isPresent()) {
            return new DeparturesWhenEnough(run, freight.enough().get(), this);
        }
        if (freight.rotation().isPresent()) {
            return new RotatingDepartures(run, plan, freight.rotation().get(), this);
        }
        return plan.onDemand() ? new DeparturesOnDemand(run, this) : new ScheduledDepartures(run, plan, this);
    }

    @Override
    public void receive(int lot) {
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
        return closure.shareNow() > 0 ? waiting.fit(freight.room(), item, wanted) : 0;
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
        double containers = freight.container()
                .map(kind -> kind.filled(kilograms, metres, pallets))
                .orElse(0.0);
        double rate = plan.exchange().rate(run.now());
        return tariff.quote(kilograms, metres, pallets)
                + rate * departure * plan.costPerDepartureMicros()
                + rate * containers * freight.costPerContainerMicros();
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
        double open = closure.shareNow();
        if (open == 0) {
            closure.missed(cutOff >= run.now() ? waiting.units() : leftBehind(cutOff));
            return false;
        }
        FreightPlan.Room room = open == 1 ? freight.room() : freight.room().part(open);
        aboard.clear();
        LotQueue load = new LotQueue(lots);
        while (queue.head() != Lots.NONE && lots.readyAt(queue.head()) <= cutOff) {
            int lot = queue.head();
            int item = lots.item(lot);
            int fitting = aboard.fit(room, item, lots.units(lot));
            if (fitting == 0) {
                break;
            }
            int leaving = fitting == lots.units(lot) ? queue.poll() : split(lot, fitting);
            load.add(leaving);
            run.enter(leaving, stageUnderWay(leaving));
            aboard.add(item, fitting);
            waiting.add(item, -fitting);
        }
        if (queue.head() == Lots.NONE) {
            // Nothing is exactly nothing, whatever rounding left of the sums.
            waiting.clear();
        }
        long left = leftBehind(cutOff);
        if (left > 0) {
            listener.loadRolledOver(run.now(), plan.number(), left);
        }
        if (aboard.units() > 0) {
            send(load.head(), duration, delay == UNDRAWN ? reliability.delay() : delay, plannedAt, why, left > 0);
        }
        return aboard.units() > 0;
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
        listener.sailingBlanked(run.now(), plan.number(), leftBehind(cutOff));
        return true;
    }

    private long leftBehind(long cutOff) {
        long left = 0;
        for (int lot = queue.head(); lot != Lots.NONE && lots.readyAt(lot) <= cutOff; lot = lots.next(lot)) {
            left += lots.units(lot);
        }
        return left;
    }

    private void send(int firstLot, long duration, long delay, long plannedAt, Closed why, boolean leftBehind) {
        int load = run.loads().add(firstLot, aboard.units(), plan.mode());
        long arrivesAt = run.now() + duration + delay;
        double share = aboard.share(freight.room());
        listener.loadDeparted(
                run.now(),
                plan.number(),
                load,
                aboard.units(),
                aboard.kilograms(),
                aboard.cubicMetres(),
                limited ? share : Double.NaN,
                arrivesAt,
                plannedAt);
        int containers = charges.departed(aboard);
        listener.loadClosed(
                run.now(), plan.number(), load, why, leftBehind || aboard.reaches(freight.room()), containers);
        if (delay > 0) {
            listener.loadDelayed(run.now(), plan.number(), load, delay);
        }
        tariff.depart(firstLot, aboard.kilograms(), aboard.cubicMetres());
        for (int lot = firstLot; lot != Lots.NONE; lot = lots.next(lot)) {
            leave(lot, load);
        }
        run.executive().schedule(arrivesAt, Phase.ARRIVAL, arrival, load);
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
