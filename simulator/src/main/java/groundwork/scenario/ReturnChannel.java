package groundwork.scenario;

/**
 * A way by which a share of a region's returns travels.
 *
 * @param region id of a region or of a group
 * @param share of the region's return parcels, in [0, 1]; those of a region sum to 1
 * @param to id of the site that takes the returns
 * @param labelCostMicros paid to the carrier for a parcel, millionths of the currency, as the next three
 * @param boxCostMicros a box that the customer gets
 * @param feeMicros what the customer pays for a return parcel
 * @param loadCostMicros paid for a load from a drop-off point
 * @param transit microseconds from the hand-over, or from the departure of a load, to arrival
 * @param departs when loads leave the region's drop-off point; on demand where each parcel goes by itself
 * @param fullParcels as soon as so many wait there a load leaves; 0 for no such rule
 */
public record ReturnChannel(
        String region,
        Kind channel,
        double share,
        String to,
        long labelCostMicros,
        long boxCostMicros,
        long feeMicros,
        long loadCostMicros,
        Distribution transit,
        Departures departs,
        int fullParcels) {

    /** Whether parcels wait for each other and travel in loads. */
    public boolean consolidates() {
        return fullParcels > 0 || !(departs instanceof Departures.OnDemand);
    }

    /** How a customer hands a return over. */
    public enum Kind {
        /** By mail with a label. */
        MAIL,
        /** At a drop-off point. */
        DROP_OFF,
        /** To a driver who comes for it. */
        PICK_UP
    }
}
