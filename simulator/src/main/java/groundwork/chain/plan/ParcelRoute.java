package groundwork.chain.plan;

import groundwork.random.Variate;

/**
 * How parcels get from a center to a region: the lane, the price by weight, the time.
 *
 * @param upToKilograms weight limits of the price steps, in order; empty where parcels cost nothing by weight
 * @param priceMicros price of each step
 * @param perExtraKilogramMicros for each started kilogram above the last step
 * @param transit microseconds
 * @param terms of the rate card, and its surcharges
 */
@SuppressWarnings("ArrayRecordComponent") // read-only price steps, shared by all replications
public record ParcelRoute(
        int lane,
        double kilometres,
        double[] upToKilograms,
        long[] priceMicros,
        long perExtraKilogramMicros,
        Variate transit,
        ShipmentTerms terms) {

    /** The price by the card of a parcel of this weight, in millionths of the currency. */
    public long price(double kilograms) {
        for (int i = 0; i < upToKilograms.length; i++) {
            if (kilograms <= upToKilograms[i]) {
                return priceMicros[i];
            }
        }
        if (upToKilograms.length == 0) {
            return 0;
        }
        int last = upToKilograms.length - 1;
        return priceMicros[last] + ((long) StrictMath.ceil(kilograms - upToKilograms[last])) * perExtraKilogramMicros;
    }

    /**
     * Adds a parcel to a bill: the price at its billable weight under the terms of the card, and the surcharges.
     *
     * @param cubicMetres of the goods in it
     * @param baselineShare parcels of the week before over those agreed on
     */
    public void charge(Bill bill, double kilograms, double cubicMetres, long now, double baselineShare) {
        CardPlan card = terms.card();
        double room = cubicMetres * card.boxFactor();
        double billable = card.billableKilograms(kilograms, room);
        terms.charge(bill, price(CardPlan.forLimits(billable)), billable, room, now, baselineShare);
    }
}
