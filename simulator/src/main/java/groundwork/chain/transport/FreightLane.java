package groundwork.chain.transport;

import groundwork.chain.cost.DepartureCharges;
import groundwork.chain.entity.LoadReceiver;
import groundwork.chain.entity.LotQueue;
import groundwork.chain.entity.LotReceiver;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.Stage;
import groundwork.engine.EventHandler;
import groundwork.random.Stream;

/**
 * A lane between sites: lots wait for a departure, travel together, and arrive together.
 *
 * <p>Who came first leaves first; what does not fit is split off and waits for the next departure.
 */
final class FreightLane implements LotReceiver {

    private final Run run;
    private final LanePlan plan;
    private final DepartureCharges charges;
    private final LoadReceiver destination;
    private final Goods goods;
    private final Lots lots;
    private final LotQueue waiting;
    private final Stream transit;
    private final EventHandler departure = this::depart;
    private final EventHandler arrival;

    FreightLane(Run run, LanePlan plan, DepartureCharges charges, LoadReceiver destination) {
        this.run = run;
        this.plan = plan;
        this.charges = charges;
        this.destination = destination;
        goods = run.plan().goods();
        lots = run.lots();
        waiting = new LotQueue(lots);
        transit = run.streams().named("lane/" + plan.id());
        arrival = this::arrive;
        if (plan.departures().length > 0) {
            run.executive().schedule(plan.departures()[0], Phase.DEPARTURE, departure, 0);
        }
    }

    @Override
    public void receive(int lot) {
        lots.ready(lot, run.now());
        waiting.add(lot);
        if (plan.onDemand()) {
            leave(run.now(), (long) plan.transit().draw(transit));
        }
    }

    private void depart(int number) {
        // Drawn whether or not anything leaves, so that a departure meets the same weather in every scenario.
        long duration = (long) plan.transit().draw(transit);
        leave(run.now() - plan.cutOffMicros(), duration);
        if (number + 1 < plan.departures().length) {
            run.executive().schedule(plan.departures()[number + 1], Phase.DEPARTURE, departure, number + 1);
        }
    }

    private void leave(long cutOff, long duration) {
        double metresLeft = plan.capacityCubicMetres();
        double kilogramsLeft = plan.capacityKilograms();
        double metres = 0;
        double kilograms = 0;
        long units = 0;
        LotQueue aboard = new LotQueue(lots);
        while (waiting.head() != Lots.NONE && lots.readyAt(waiting.head()) <= cutOff) {
            int lot = waiting.head();
            int item = lots.item(lot);
            int fitting = (int) Math.min(
                    lots.units(lot),
                    Math.min(
                            fit(metresLeft - metres, goods.cubicMetres(item)),
                            fit(kilogramsLeft - kilograms, goods.kilograms(item))));
            if (fitting == 0) {
                break;
            }
            int leaving = fitting == lots.units(lot) ? waiting.poll() : lots.split(lot, fitting);
            aboard.add(leaving);
            run.enter(leaving, stageUnderWay(leaving));
            metres += fitting * goods.cubicMetres(item);
            kilograms += fitting * goods.kilograms(item);
            units += fitting;
        }
        reportRollover(cutOff);
        if (units > 0) {
            send(aboard.head(), units, metres, kilograms, duration);
        }
    }

    /** Units of which each takes {@code each} that fit into {@code room}, with a billionth of slack for rounding. */
    private static double fit(double room, double each) {
        return each <= 0 ? Integer.MAX_VALUE : Math.max(0, StrictMath.floor(room / each + 1e-9));
    }

    private void reportRollover(long cutOff) {
        long left = 0;
        for (int lot = waiting.head(); lot != Lots.NONE && lots.readyAt(lot) <= cutOff; lot = lots.next(lot)) {
            left += lots.units(lot);
        }
        if (left > 0) {
            run.listener().loadRolledOver(run.now(), plan.number(), left);
        }
    }

    private void send(int firstLot, long units, double metres, double kilograms, long duration) {
        int load = run.loads().add(firstLot, units, plan.mode());
        long arrivesAt = run.now() + duration;
        double share = Math.max(metres / plan.capacityCubicMetres(), kilograms / plan.capacityKilograms());
        boolean limited = plan.capacityCubicMetres() < Double.POSITIVE_INFINITY
                || plan.capacityKilograms() < Double.POSITIVE_INFINITY;
        run.listener()
                .loadDeparted(
                        run.now(),
                        plan.number(),
                        load,
                        units,
                        kilograms,
                        metres,
                        limited ? share : Double.NaN,
                        arrivesAt);
        charges.depart(firstLot, kilograms, metres);
        run.executive().schedule(arrivesAt, Phase.ARRIVAL, arrival, load);
    }

    private Stage stageUnderWay(int lot) {
        return switch (plan.mode()) {
            case OCEAN -> Stage.OCEAN;
            case AIR -> Stage.AIR;
            default -> lots.way(lot) < 0 ? Stage.RESTOCK : Stage.ONWARD;
        };
    }

    private void arrive(int load) {
        for (int lot = run.loads().firstLot(load); lot != Lots.NONE; lot = lots.next(lot)) {
            lots.advance(lot);
        }
        destination.receive(load);
    }
}
