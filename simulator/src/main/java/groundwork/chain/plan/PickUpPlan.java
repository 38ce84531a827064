package groundwork.chain.plan;

import groundwork.random.Variate;

/**
 * A pick-up point of a region, made ready to run; times in microseconds, money in millionths of the currency.
 *
 * @param number of the point, in the order of the scenario's rows and of the regions of each
 * @param row of the scenario
 * @param backTo number of the site that takes what nobody collects, or -1 for the shelf of its sender
 * @param account where the cost of a parcel is posted
 */
public record PickUpPlan(
        int number,
        int row,
        int region,
        double share,
        Variate collectedAfter,
        int capacity,
        double uncollectedShare,
        long keptForMicros,
        long costPerParcelMicros,
        Variate backAfter,
        long backCostMicros,
        int backTo,
        int account) {}
