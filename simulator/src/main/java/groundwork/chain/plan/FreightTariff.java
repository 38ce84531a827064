package groundwork.chain.plan;

import groundwork.scenario.FreightBasis;
import java.util.List;

/**
 * How a load on a lane between sites is charged by its rate card.
 *
 * @param kilometres of the lane
 * @param deficit whether a larger break is charged where that is cheaper
 * @param prices by basis
 * @param account where the charge by the card is posted
 */
public record FreightTariff(double kilometres, boolean deficit, List<Prices> prices, ShipmentTerms terms, int account) {

    /** The prices of a basis, by time. */
    record Prices(FreightBasis basis, List<RateSheet> sheets) {}

    /** Whether pallets are counted. */
    public boolean needsPallets() {
        return prices.stream().anyMatch(of -> of.basis().countsPallets());
    }

    /** How many bases the card has. */
    public int bases() {
        return prices.size();
    }

    /**
     * Adds a load to a bill.
     *
     * @param cubicMetres of its goods
     * @param pallets a fraction for less than one
     * @param moved by basis the quantity moved so far in the contract period; the load is added to it
     * @param baselineShare loads of the week before over those agreed on
     */
    public void charge(
            Bill bill,
            double kilograms,
            double cubicMetres,
            double pallets,
            long now,
            double[] moved,
            double baselineShare) {
        double room = cubicMetres * terms.card().boxFactor();
        double billable = terms.card().billableKilograms(kilograms, room);
        FreightBasis.Size size = new FreightBasis.Size(kilograms, billable, room, pallets, kilometres);
        long price = 0;
        for (int p = 0; p < prices.size(); p++) {
            double quantity = prices.get(p).basis().quantity(size);
            for (RateSheet sheet : prices.get(p).sheets()) {
                if (sheet.holdsAt(now)) {
                    price += sheet.charge(quantity, moved[p], deficit);
                }
            }
            moved[p] += quantity;
        }
        terms.charge(bill, terms.card().charge(price), billable, room, now, baselineShare);
    }

    /**
     * The part of a unit in what a load is charged now, with surcharges, in the first tier of a contract: of each basis by the measure that it
     * counts, of containers, kilometres and shipments by volume. In millionths of the currency of the card.
     */
    public double part(TypicalLoad load, double kilograms, double cubicMetres, double pallets, long now) {
        FreightBasis.Size all = size(load.kilograms(), load.cubicMetres(), load.pallets());
        FreightBasis.Size unit = size(kilograms, cubicMetres, pallets);
        double byVolume = load.part(kilograms, cubicMetres);
        long price = 0;
        double part = 0;
        for (Prices of : prices) {
            double quantity = of.basis().quantity(all);
            long cost = 0;
            for (RateSheet sheet : of.sheets()) {
                if (sheet.holdsAt(now)) {
                    cost += sheet.charge(quantity, 0, deficit);
                }
            }
            price += cost;
            part += cost * share(of.basis(), unit, all, byVolume);
        }
        Bill bill = new Bill();
        terms.charge(bill, terms.card().charge(price), all.billableKilograms(), all.cubicMetres(), now, 0);
        return price == 0 ? bill.totalMicros() * byVolume : part * bill.totalMicros() / price;
    }

    private FreightBasis.Size size(double kilograms, double cubicMetres, double pallets) {
        double room = cubicMetres * terms.card().boxFactor();
        return new FreightBasis.Size(
                kilograms, terms.card().unroundedKilograms(kilograms, room), room, pallets, kilometres);
    }

    private static double share(FreightBasis basis, FreightBasis.Size unit, FreightBasis.Size load, double byVolume) {
        if (basis instanceof FreightBasis.Kilogram && load.billableKilograms() > 0) {
            return unit.billableKilograms() / load.billableKilograms();
        } else if (basis instanceof FreightBasis.WeightOrMeasure && basis.quantity(load) > 0) {
            return basis.quantity(unit) / basis.quantity(load);
        } else if (basis instanceof FreightBasis.Pallet && load.pallets() > 0) {
            return unit.pallets() / load.pallets();
        }
        return byVolume;
    }
}
