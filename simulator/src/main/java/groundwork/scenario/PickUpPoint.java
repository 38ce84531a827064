package groundwork.scenario;

/**
 * Points at which customers collect their parcels; each region of a group has a point of its own.
 *
 * @param region id of a region or a region group
 * @param service of the parcels that may go there; "" for those without a service
 * @param share of these parcels that go there, in (0, 1]
 * @param collectedAfter from the arrival at the point, microseconds
 * @param capacity most parcels at a point, {@code Integer.MAX_VALUE} for no limit; what finds no room is brought home
 * @param uncollectedShare of the parcels that nobody collects
 * @param keptForMicros after which these go back to their sender
 * @param costPerParcelMicros millionths of the currency
 * @param backAfter from the point until the parcel is back at its sender, microseconds
 * @param backCostMicros of the way back, a parcel, millionths of the currency
 * @param backTo id of the site that takes parcels which nobody collects, or "" for the shelf of their sender
 */
public record PickUpPoint(
        String id,
        String region,
        String service,
        double share,
        Distribution collectedAfter,
        int capacity,
        double uncollectedShare,
        long keptForMicros,
        long costPerParcelMicros,
        Distribution backAfter,
        long backCostMicros,
        String backTo) {}
