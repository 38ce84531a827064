package groundwork.observation;

/**
 * The demand that was forecast for the measured period, in the cells in which the demand that comes is counted.
 *
 * @param cells units by pair of region and category, and week; null for a pair without any
 * @param items units by item and week; null for an item without any
 * @param hoursOfWeek orders by hour of the customers' week, of the whole period
 * @param busiestDay orders of the day that has most
 * @param busiestHour orders of the hour that has most
 */
@SuppressWarnings("ArrayRecordComponent") // read-only figures, shared by all replications
public record ExpectedDemand(
        double[][] cells, double[][] items, double[] hoursOfWeek, double busiestDay, double busiestHour) {

    /** Orders of the whole period. */
    public double orders() {
        double sum = 0;
        for (double orders : hoursOfWeek) {
            sum += orders;
        }
        return sum;
    }
}
