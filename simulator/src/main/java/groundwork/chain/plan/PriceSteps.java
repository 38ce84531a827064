package groundwork.chain.plan;

import groundwork.scenario.RateCardRow;
import java.util.List;

/**
 * What a rate card asks for a parcel by its weight.
 *
 * @param upToKilograms weight limits of the steps, in order; empty where parcels cost nothing by weight
 * @param priceMicros price of each step
 * @param perExtraKilogramMicros for each started kilogram above the last step
 */
@SuppressWarnings("ArrayRecordComponent") // read-only price steps, shared by all replications
public record PriceSteps(double[] upToKilograms, long[] priceMicros, long perExtraKilogramMicros) {

    /** Rows of one card and zone, by weight. */
    static PriceSteps of(List<RateCardRow> steps) {
        return new PriceSteps(
                steps.stream().mapToDouble(RateCardRow::upToKilograms).toArray(),
                steps.stream().mapToLong(RateCardRow::priceMicros).toArray(),
                steps.isEmpty() ? 0 : steps.get(steps.size() - 1).perExtraKilogramMicros());
    }

    /** The price of a parcel of this weight, in millionths of the currency. */
    long price(double kilograms) {
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
}
