package groundwork.observation;

/**
 * The demand that came in a replication, as it is kept.
 *
 * @param cells units by pair of region and category, and week; null for a pair without any
 * @param hoursOfWeek orders by hour of the customers' week
 * @param dayPeak orders of the busiest day over those of the mean day; NaN without orders
 * @param hourPeak orders of the busiest hour over those of the mean hour; NaN without orders
 */
@SuppressWarnings("ArrayRecordComponent") // read-only figures
public record RealisedDemand(int[][] cells, double[] hoursOfWeek, double dayPeak, double hourPeak) {}
