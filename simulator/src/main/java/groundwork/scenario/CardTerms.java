package groundwork.scenario;

import java.time.LocalDate;

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
 * @param deficitWeight whether freight is charged the next break with its least quantity where that is cheaper
 * @param contract the period over which the quantities moved count for tiers of freight
 * @param currency of all its amounts; "" for the scenario's
 */
public record CardTerms(
        String card,
        double cubicCentimetresPerKilogram,
        double boxFactor,
        double roundUpKilograms,
        double discount,
        long minimumMicros,
        long maximumMicros,
        double baselinePerWeek,
        boolean deficitWeight,
        Contract contract,
        String currency) {

    /** The terms of a card of which nothing is said: its prices, by the weight on the scales. */
    public static CardTerms plain(String card) {
        return new CardTerms(card, 0, 1, 0, 0, 0, Long.MAX_VALUE, 0, true, Contract.YEAR, "");
    }

    /** A period of the calendar after which quantities are counted anew. */
    public enum Contract {
        /** From the first of a month. */
        MONTH(1),
        /** From the first of January, April, July, October. */
        QUARTER(3),
        /** From the first of January. */
        YEAR(12);

        private final int months;

        Contract(int months) {
            this.months = months;
        }

        /** The first day of the period that a day lies in. */
        public LocalDate firstDay(LocalDate day) {
            return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
        }

        /** How many months it has. */
        public int months() {
            return months;
        }
    }
}
