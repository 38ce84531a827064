package groundwork.chain.plan;

/**
 * What a parcel of a route is charged in a tier of a contract.
 *
 * @param steps prices of the card that holds in it
 * @param rebate off these, on top of the card's discount
 * @param offMicros off each parcel, millionths of the currency
 */
public record TierPrices(PriceSteps steps, double rebate, long offMicros) {}
