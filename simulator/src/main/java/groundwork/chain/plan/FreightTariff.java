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
}
