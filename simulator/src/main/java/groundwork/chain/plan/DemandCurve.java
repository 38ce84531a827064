package groundwork.chain.plan;

/**
 * The expected demand of a forecast's region or group as it falls in one time zone: orders an hour, and of what.
 *
 * @param ordersPerHour one entry per hour from the origin of time; of the whole region or group
 * @param mixes what is asked for in that hour
 */
@SuppressWarnings("ArrayRecordComponent") // read-only figures, shared by all replications
public record DemandCurve(double[] ordersPerHour, ItemMix[] mixes) {}
