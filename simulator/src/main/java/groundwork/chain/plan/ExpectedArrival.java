package groundwork.chain.plan;

import java.util.Arrays;

/**
 * When a parcel that is ready now may be expected at its customer: the next departure of its lane, the line-haul and the next van of a sort
 * center or the line-haul to a border where the lane has one, and its transit, all at their means. Queues are not foreseen.
 */
public final class ExpectedArrival {

    /** By lane; null where it goes through no sort center. */
    private final MiddleMilePlan[] middle;

    /** By lane from its departure to the border, microseconds; 0 where parcels cross none. */
    private final double[] toBorder;

    private ExpectedArrival(Plan plan) {
        middle = new MiddleMilePlan[plan.lanes().size()];
        toBorder = new double[middle.length];
        plan.middleMiles().forEach(row -> middle[row.lane()] = row);
        plan.clearances().forEach(row -> toBorder[row.lane()] = row.linehaul().mean());
    }

    /** Arrivals by the lanes of a plan. */
    public static ExpectedArrival of(Plan plan) {
        return new ExpectedArrival(plan);
    }

    /** In simulated time; infinite where nothing leaves any more. */
    public double at(long readyAt, LanePlan lane, ParcelRoute route) {
        double leaves = lane.onDemand() ? readyAt : next(lane.departures(), readyAt + lane.cutOffMicros());
        MiddleMilePlan sorted = middle[lane.number()];
        if (sorted != null) {
            double sortedAt = leaves + sorted.lineHaul().mean();
            leaves = sorted.onDemand() ? sortedAt : next(sorted.departures(), sortedAt + sorted.cutOffMicros());
        }
        return leaves + toBorder[lane.number()] + route.transit().mean();
    }

    private static double next(long[] departures, double from) {
        if (Double.isInfinite(from)) {
            return from;
        }
        int at = Arrays.binarySearch(departures, (long) StrictMath.ceil(from));
        int next = at >= 0 ? at : -at - 1;
        return next < departures.length ? departures[next] : Double.POSITIVE_INFINITY;
    }
}
