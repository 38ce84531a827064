package groundwork.chain.cost;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.packing.Cartoniser;
import groundwork.chain.plan.Bill;
import groundwork.chain.plan.CartonSet;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.LaneTariff;
import groundwork.chain.plan.ParcelRoute;

/** What one parcel is charged by a route now: the price of its card, under its terms, with the surcharges that apply. */
public final class ParcelQuote {

    private final Run run;
    private final Orders orders;
    private final Bill bill = new Bill();

    /** Null where no order is packed in cartons. */
    private final Cartoniser cartoniser;

    /** Quotes of a run. */
    public ParcelQuote(Run run) {
        this.run = run;
        orders = run.orders();
        cartoniser = run.plan().cartons().any() ? new Cartoniser(run) : null;
    }

    /** The whole charge in millionths of the scenario's currency, but for surcharges by the volume of the week before. */
    public double of(int order, ParcelRoute route) {
        LaneTariff tariff = run.plan().tariffs().lane(route.lane());
        CartonSet cartons =
                run.plan().cartons().of(run.plan().lanes().get(route.lane()).from());
        if (cartons != null) {
            return tariff.exchange().rate(run.now()) * ofCartons(order, route, cartons);
        }
        if (tariff.plain()) {
            return tariff.exchange().rate(run.now()) * route.price(orders.kilograms(order));
        }
        bill.clear();
        charge(order, route, bill, 0);
        return tariff.exchange().rate(run.now()) * bill.totalMicros();
    }

    /** The charge of all parcels that an order would be in these cartons, in the currency of the card. */
    private double ofCartons(int order, ParcelRoute route, CartonSet cartons) {
        bill.clear();
        int parcels = cartoniser.pack(order, cartons);
        for (int p = 0; p < parcels; p++) {
            chargeParcel(route, cartoniser.grossKilograms(p), cartoniser.outerCubicMetres(p), bill, 0);
        }
        return bill.totalMicros();
    }

    /** What the cartons of an order cost at a site, in millionths of the scenario's currency. */
    public double ofCartons(int order, int site) {
        CartonSet cartons = run.plan().cartons().of(site);
        if (cartons == null) {
            return 0;
        }
        cartoniser.pack(order, cartons);
        return cartoniser.costMicros();
    }

    /** What the lane itself charges for kilograms of a parcel, in millionths of the scenario's currency. */
    public double byWeight(double kilograms, LanePlan lane) {
        return lane.exchange().rate(run.now()) * kilograms * lane.costPerKilogramMicros();
    }

    /**
     * Adds a parcel to a bill.
     *
     * @param baselineShare parcels of the week before over those agreed on
     */
    void charge(int order, ParcelRoute route, Bill on, double baselineShare) {
        LaneTariff tariff = run.plan().tariffs().lane(route.lane());
        int tier = run.contractTiers().of(tariff.card());
        route.charge(on, orders.kilograms(order), room(order, tariff), tier, run.now(), baselineShare);
    }

    /** Adds a parcel in a carton to a bill: its weight with the carton, its volume from outside. */
    void chargeParcel(ParcelRoute route, double kilograms, double outerVolume, Bill on, double baselineShare) {
        int tier =
                run.contractTiers().of(run.plan().tariffs().lane(route.lane()).card());
        route.charge(on, kilograms, route.unboxed(outerVolume), tier, run.now(), baselineShare);
    }

    /** Cubic metres of an order's goods, where they matter to what it is charged. */
    double room(int order, LaneTariff tariff) {
        if (!tariff.needsVolume()) {
            return 0;
        }
        Lines lines = run.lines();
        double cubicMetres = 0;
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            cubicMetres += lines.units(line) * run.plan().goods().cubicMetres(lines.item(line));
        }
        return cubicMetres;
    }
}
