package groundwork.scenario;

/**
 * The price of a parcel up to a weight in a zone.
 *
 * @param perExtraKilogramMicros for each started kilogram above the card's last row of this zone
 */
public record RateCardRow(String card, int zone, double upToKilograms, long priceMicros, long perExtraKilogramMicros) {}
