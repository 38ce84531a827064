package groundwork.chain.plan;

import groundwork.random.Variate;

/**
 * A way by which a region's returns travel.
 *
 * @param number of the way, among those of all regions
 * @param row of the scenario: those of the table returns first, then those of return_channels
 * @param channel number of the channel among {@link ReturnWays#channels()}
 * @param upTo the shares of the region's ways up to this one, in (0, 1]
 * @param site number of the site that takes them
 * @param transit microseconds from the hand-over, or from the departure of a load, to arrival
 * @param consolidates whether parcels wait for each other and travel in loads
 * @param departures instants at which loads leave, in order
 * @param fullParcels as soon as so many wait a load leaves; 0 for no such rule
 */
@SuppressWarnings("ArrayRecordComponent") // read-only instants, shared by all replications
public record ReturnPlan(
        int number,
        int row,
        int channel,
        int region,
        double upTo,
        int site,
        Variate transit,
        boolean consolidates,
        long[] departures,
        int fullParcels,
        long labelCostMicros,
        long boxCostMicros,
        long feeMicros,
        long loadCostMicros,
        int labelAccount,
        int boxAccount,
        int feeAccount,
        int loadAccount) {}
