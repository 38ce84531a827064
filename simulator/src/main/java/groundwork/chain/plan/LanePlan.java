package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.scenario.Lane;

/**
 * A lane made ready to run.
 *
 * @param from number of the origin site
 * @param to number of the destination site, or -1 when it serves regions
 * @param departures instants in order; empty when on demand or when enough is there
 * @param transit microseconds; of parcels, where the zone chart does not state it
 * @param freight what a lane between sites says besides
 * @param exchange from the currency of the lane's own amounts
 * @param departureAccount what a departure costs is posted here, as the next two for volume and weight
 */
@SuppressWarnings("ArrayRecordComponent") // read-only instants, shared by all replications
public record LanePlan(
        int number,
        String id,
        int from,
        int to,
        Lane.Mode mode,
        long[] departures,
        boolean onDemand,
        long cutOffMicros,
        Variate transit,
        long costPerDepartureMicros,
        long costPerCubicMetreMicros,
        long costPerKilogramMicros,
        int departureAccount,
        int volumeAccount,
        int weightAccount,
        int parcelAccount,
        FreightPlan freight,
        Exchange exchange) {}
