package groundwork.chain.transport;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Cartons;
import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.BagPlan;
import groundwork.observation.PackingListener;
import groundwork.scenario.BagRule;

/**
 * The bags in which parcels of a lane leave a site: each parcel goes into the open bag, and where it does not go in, into a new one
 * (next fit). Bags are closed at the departure. A parcel that is too large for an empty bag is one by itself.
 *
 * <p>All parcels of an order part go with the same departure.
 */
public final class Bags {

    private static final double LITRES = 1_000;

    /** By how much a limit may be passed for the rounding of sums. */
    private static final double SLACK = 1 + 1e-9;

    private final Run run;
    private final PackingListener listener;
    private final Orders orders;
    private final Cartons cartons;
    private final Ledger ledger;
    private final BagPlan plan;
    private final int most;
    private final double mostKilograms;
    private final double mostCubicMetres;

    // The departure that is being loaded.
    private int bags;
    private int parcels;
    private double kilograms;
    private double cubicMetres;

    // The open bag.
    private int inBag;
    private double kilogramsInBag;
    private double cubicMetresInBag;

    /** The bags of a lane at a site. */
    public Bags(Run run, Ledger ledger, BagPlan plan) {
        this.run = run;
        this.ledger = ledger;
        this.plan = plan;
        listener = run.listener().packing();
        orders = run.orders();
        cartons = run.cartons();
        BagRule rule = plan.rule();
        most = rule.parcels();
        mostKilograms = rule.kilograms() * SLACK;
        mostCubicMetres = rule.litres() / LITRES * SLACK;
    }

    /** The bags of a lane at a site; null where its parcels travel loose. */
    public static Bags at(Run run, Ledger ledger, int lane, int site) {
        return run.plan().bags().stream()
                .filter(plan -> plan.lane() == lane && plan.site() == site)
                .findFirst()
                .map(plan -> new Bags(run, ledger, plan))
                .orElse(null);
    }

    /** Puts the parcels of an order part into bags; false, and nothing has changed, if the vehicle has no bag left for them. */
    public boolean put(int order) {
        if (bags > 0 && plan.rule().perDeparture() < Integer.MAX_VALUE && !hasRoomFor(order)) {
            return false;
        }
        int parcel = cartons.first(order);
        if (parcel == Cartons.NONE) {
            add(order, orders.kilograms(order), cubicMetres(order));
        }
        for (; parcel != Cartons.NONE; parcel = cartons.next(parcel)) {
            add(order, cartons.kilogramsOfParcel(parcel), cartons.outerVolume(parcel));
        }
        return true;
    }

    private void add(int order, double weight, double volume) {
        into(weight, volume);
        parcels++;
        kilograms += weight;
        cubicMetres += volume;
        listener.parcelBagged(run.now(), order, plan.row(), bags);
    }

    /** Takes the open bag, or a new one. */
    private void into(double weight, double volume) {
        if (bags == 0
                || inBag == most
                || kilogramsInBag + weight > mostKilograms
                || cubicMetresInBag + volume > mostCubicMetres) {
            bags++;
            inBag = 0;
            kilogramsInBag = 0;
            cubicMetresInBag = 0;
        }
        inBag++;
        kilogramsInBag += weight;
        cubicMetresInBag += volume;
    }

    /** Whether all parcels of an order go into bags that the vehicle takes; the open bag is as it was afterwards. */
    private boolean hasRoomFor(int order) {
        int bagsNow = bags;
        int inBagNow = inBag;
        double kilogramsNow = kilogramsInBag;
        double cubicMetresNow = cubicMetresInBag;
        int parcel = cartons.first(order);
        if (parcel == Cartons.NONE) {
            into(orders.kilograms(order), cubicMetres(order));
        }
        for (; parcel != Cartons.NONE; parcel = cartons.next(parcel)) {
            into(cartons.kilogramsOfParcel(parcel), cartons.outerVolume(parcel));
        }
        boolean room = bags <= plan.rule().perDeparture();
        bags = bagsNow;
        inBag = inBagNow;
        kilogramsInBag = kilogramsNow;
        cubicMetresInBag = cubicMetresNow;
        return room;
    }

    private double cubicMetres(int order) {
        Lines lines = run.lines();
        double volume = 0;
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            volume += lines.units(line) * run.plan().goods().cubicMetres(lines.item(line));
        }
        return volume;
    }

    /** The vehicle leaves with its bags. */
    public void leave() {
        if (bags > 0) {
            listener.bagsLeft(run.now(), plan.row(), plan.lane(), bags, parcels, kilograms, cubicMetres);
            ledger.charge(plan.account(), bags, plan.rule().costMicros());
            bags = 0;
            parcels = 0;
            kilograms = 0;
            cubicMetres = 0;
        }
    }
}
