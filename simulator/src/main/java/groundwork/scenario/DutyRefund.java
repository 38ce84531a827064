package groundwork.scenario;

import java.util.OptionalLong;

/**
 * Duty that is paid back for goods that customers returned and that leave the country again, or are destroyed (drawback).
 *
 * @param gateway id of the gateway where the goods were entered
 * @param when for which goods
 * @param category id, or "" for any
 * @param duty id of a layer of duty, {@code category} for the rate of the category, or "" for any
 * @param rate share of that duty, in [0, 1]
 * @param taxRate share of the taxes paid at the border, in [0, 1]
 * @param withinMicros from the delivery to the customer at most; empty for no limit
 * @param claims when what has come together is claimed, local time of the gateway; on demand for each line by itself
 * @param feeMicros of a claim, millionths of the currency
 * @param paidAfter from the claim to the money, microseconds
 */
public record DutyRefund(
        String id,
        String gateway,
        When when,
        String category,
        String duty,
        double rate,
        double taxRate,
        OptionalLong withinMicros,
        Departures claims,
        long feeMicros,
        Distribution paidAfter) {

    /** Stands for the rate of the category among the layers of duty. */
    public static final String CATEGORY_RATE = "category";

    /** What becomes of the goods. */
    public enum When {
        /** They leave, or are destroyed. */
        ANY,
        /** They are sent to their seller or origin. */
        RE_EXPORTED,
        /** They are destroyed. */
        DESTROYED;

        /** Whether goods of an end are meant. */
        public boolean means(When end) {
            return this == ANY || this == end;
        }
    }

    /** How many conditions a row states; of those that fit, the one with the most counts. */
    public int conditions() {
        return (when == When.ANY ? 0 : 1) + (category.isEmpty() ? 0 : 1) + (duty.isEmpty() ? 0 : 1);
    }
}
