package groundwork.observation;

/**
 * How a live-shopping show went in a replication, in its measured part.
 *
 * @param units in each slot of its grid
 * @param lostOrders orders lost at the instant at which they were placed
 * @param dayShare orders of the show on the day on which it starts, over all orders of that day; NaN without orders
 */
@SuppressWarnings("ArrayRecordComponent") // read-only figures
public record ShowCourse(int[] units, long orders, long lostOrders, double dayShare) {

    /** Units in all. */
    public long allUnits() {
        long sum = 0;
        for (int inSlot : units) {
            sum += inSlot;
        }
        return sum;
    }

    /** Units of the busiest slot. */
    public int busiest() {
        int most = 0;
        for (int inSlot : units) {
            most = Math.max(most, inSlot);
        }
        return most;
    }
}
