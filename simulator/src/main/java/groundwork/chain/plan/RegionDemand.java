package groundwork.chain.plan;

import java.util.List;

/**
 * Everything forecast for one region.
 *
 * @param shares the region's part of each curve
 * @param ordersPerHour of all curves together, one entry per hour from the origin of time
 */
@SuppressWarnings("ArrayRecordComponent") // read-only figures, shared by all replications
public record RegionDemand(int region, List<DemandCurve> curves, double[] shares, double[] ordersPerHour) {}
