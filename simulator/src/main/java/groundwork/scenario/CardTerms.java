package groundwork.scenario;

/**
 * What a vendor agrees on beside the prices of a rate card.
 *
 * @param cubicCentimetresPerKilogram divisor of the dimensional weight; 0 where only the scales count
 * @param boxFactor volume of a parcel over that of its goods, for the air in the box
 * @param roundUpKilograms a billable weight is a whole multiple of it; 0 where it is not rounded
 * @param discount off the prices of the card, before minimum and maximum, in [0, 1)
 * @param minimumMicros least charge of a shipment before surcharges, millionths of the currency
 * @param maximumMicros most charge before surcharges, or {@code Long.MAX_VALUE}
 * @param baselinePerWeek shipments agreed on, which peak surcharges look at; 0 for none
 */
public record CardTerms(
        String card,
        double cubicCentimetresPerKilogram,
        double boxFactor,
        double roundUpKilograms,
        double discount,
        long minimumMicros,
        long maximumMicros,
        double baselinePerWeek) {

    /** The terms of a card of which nothing is said: its prices, by the weight on the scales. */
    public static CardTerms plain(String card) {
        return new CardTerms(card, 0, 1, 0, 0, 0, Long.MAX_VALUE, 0);
    }
}
