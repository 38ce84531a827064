package groundwork.scenario;

/**
 * How parcels are brought to the door, and what may become of them; the row that fits a parcel most closely holds: by its lane, then
 * by its vendor, then by its region.
 *
 * @param lane id of a parcel lane, or "" for all
 * @param vendor of parcel lanes, or "" for all
 * @param region id of a region or a region group, or "" for all
 * @param failShare share of attempts that find nobody at home, in [0, 1)
 * @param attempts after which a parcel goes back to its sender, at least 1
 * @param nextAfter from an attempt to the next, microseconds
 * @param attemptCostMicros of each attempt after the first, millionths of the currency
 * @param lostShare share of parcels that are lost before the first attempt
 * @param damagedShare share of parcels that are handed over damaged
 * @param claimShare share of the value of lost and damaged goods that the vendor pays
 * @param backAfter from the last attempt until the parcel is back at its sender, microseconds
 * @param backCostMicros of the way back, a parcel, millionths of the currency
 * @param days on which an attempt may be made
 * @param backTo id of the site that takes parcels which could not be delivered, or "" for the shelf of their sender
 */
public record DeliveryAttempts(
        String lane,
        String vendor,
        String region,
        double failShare,
        int attempts,
        Distribution nextAfter,
        long attemptCostMicros,
        double lostShare,
        double damagedShare,
        double claimShare,
        Distribution backAfter,
        long backCostMicros,
        DeliveryDays days,
        String backTo) {

    /** How closely the row fits those that it fits; the largest holds. */
    public int closeness() {
        return (lane.isEmpty() ? 0 : 4) + (vendor.isEmpty() ? 0 : 2) + (region.isEmpty() ? 0 : 1);
    }
}
