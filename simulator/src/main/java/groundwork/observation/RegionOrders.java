package groundwork.observation;

/** The orders of one region; sums are of microseconds. */
final class RegionOrders {

    private long placed;
    private long shipped;
    private long delivered;
    private double shipTimes;
    private double deliveryTimes;

    void place() {
        placed++;
    }

    void ship(long afterMicros) {
        shipped++;
        shipTimes += afterMicros;
    }

    void deliver(long afterMicros) {
        delivered++;
        deliveryTimes += afterMicros;
    }

    long placed() {
        return placed;
    }

    /** Mean time from order to departure; NaN if there is none. */
    double meanShipTime() {
        return shipped == 0 ? Double.NaN : shipTimes / shipped;
    }

    /** Mean time from order to delivery; NaN if there is none. */
    double meanDeliveryTime() {
        return delivered == 0 ? Double.NaN : deliveryTimes / delivered;
    }
}
