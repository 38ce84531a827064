package groundwork.chain.plan;

import groundwork.random.Variate;

/**
 * How parcels get from a center to a region: the lane, the price by weight, the time.
 *
 * @param upToKilograms weight limits of the price steps, in order; empty where parcels cost nothing by weight
 * @param priceMicros price of each step
 * @param perExtraKilogramMicros for each started kilogram above the last step
 * @param transit microseconds
 */
@SuppressWarnings("ArrayRecordComponent") // read-only price steps, shared by all replications
public record ParcelRoute(
        int lane,
        double kilometres,
        double[] upToKilograms,
        long[] priceMicros,
        long perExtraKilogramMicros,
        Variate transit) {

    /** The price of a parcel of this weight, in millionths of the currency. */
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
}
