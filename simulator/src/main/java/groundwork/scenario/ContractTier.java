package groundwork.scenario;

/**
 * A tier of a contract on parcels.
 *
 * @param card of the contract
 * @param from parcels, or spend in the currency of the card, moved so far in the contract period, from which on it holds
 * @param rebate off the prices of the card, on top of its discount, in [0, 1)
 * @param offMicros off each parcel, millionths of the currency
 * @param pricesOf a rate card whose prices hold instead of the card's own, or ""
 */
public record ContractTier(String card, double from, double rebate, long offMicros, String pricesOf) {

    /** What holds where no tier is reached: the prices of the card. */
    public static ContractTier none(String card) {
        return new ContractTier(card, 0, 0, 0, "");
    }
}
