package groundwork.chain.plan;

import groundwork.random.Variate;
import java.util.List;

/**
 * How parcels get from a center to a region: the lane, the price by weight, the time.
 *
 * @param steps price by weight
 * @param transit microseconds
 * @param terms of the rate card, and its surcharges
 * @param tiers of the contract on the card, the one that holds from nothing on first; empty where there is none
 */
public record ParcelRoute(
        int lane, double kilometres, PriceSteps steps, Variate transit, ShipmentTerms terms, List<TierPrices> tiers) {

    /** The price by the card of a parcel of this weight, in millionths of the currency. */
    public long price(double kilograms) {
        return steps.price(kilograms);
    }

    /**
     * Adds a parcel to a bill: the price at its billable weight under the terms of the card, and the surcharges.
     *
     * @param cubicMetres of the goods in it
     * @param tier of the contract on the card that holds now; 0 where there is none
     * @param baselineShare parcels of the week before over those agreed on
     */
    public void charge(Bill bill, double kilograms, double cubicMetres, int tier, long now, double baselineShare) {
        double room = cubicMetres * terms.card().boxFactor();
        double billable = terms.card().billableKilograms(kilograms, room);
        terms.charge(bill, base(billable, tier), billable, room, now, baselineShare);
    }

    /**
     * What a parcel is charged by the card in a tier of its contract, before surcharges, in millionths of the currency.
     *
     * @param cubicMetres of the goods in it
     */
    public long base(double kilograms, double cubicMetres, int tier) {
        CardPlan card = terms.card();
        return base(card.billableKilograms(kilograms, cubicMetres * card.boxFactor()), tier);
    }

    /** By the card's own prices, less its discount, whatever the contract says. */
    public long listed(double kilograms, double cubicMetres) {
        CardPlan card = terms.card();
        double billable = card.billableKilograms(kilograms, cubicMetres * card.boxFactor());
        return card.charge(price(CardPlan.forLimits(billable)));
    }

    /** The volume of goods that the card takes a parcel for which is so large outside: no box is added to it again. */
    public double unboxed(double outerCubicMetres) {
        return outerCubicMetres / terms.card().boxFactor();
    }

    private long base(double billable, int tier) {
        double forSteps = CardPlan.forLimits(billable);
        if (tiers.isEmpty()) {
            return terms.card().charge(price(forSteps));
        }
        TierPrices of = tiers.get(tier);
        return terms.card().charge(of.steps().price(forSteps), of.rebate(), of.offMicros());
    }
}
