package groundwork.chain.cost;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Bill;
import groundwork.chain.plan.LaneTariff;
import groundwork.chain.plan.ParcelRoute;

/** What one parcel is charged by a route now: the price of its card, under its terms, with the surcharges that apply. */
public final class ParcelQuote {

    private final Run run;
    private final Orders orders;
    private final Bill bill = new Bill();

    /** Quotes of a run. */
    public ParcelQuote(Run run) {
        this.run = run;
        orders = run.orders();
    }

    /** The whole charge in millionths of the scenario's currency, but for surcharges by the volume of the week before. */
    public double of(int order, ParcelRoute route) {
        LaneTariff tariff = run.plan().tariffs().lane(route.lane());
        if (tariff.plain()) {
            return tariff.exchange().rate(run.now()) * route.price(orders.kilograms(order));
        }
        bill.clear();
        charge(order, route, bill, 0);
        return tariff.exchange().rate(run.now()) * bill.totalMicros();
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
