package groundwork.chain.plan;

import groundwork.random.Variate;

/**
 * How goods of a lane are declared that leave a country, made ready to run.
 *
 * @param number into the export index
 * @param lane number
 * @param times at which what has come is declared, in order; empty where each lot or parcel is
 * @param filing microseconds of work
 * @param account where fees are posted
 * @param cutOffMicros before a departure, that of the lane or of customs, whichever is earlier
 * @param heldMicros from the release until goods may board, so that they miss what leaves after the cut-off of customs
 * @param againAfter microseconds
 * @param departures of the lane, in order; empty where it has no schedule
 */
@SuppressWarnings("ArrayRecordComponent") // read-only instants, shared by all replications
public record ExportPlan(
        int number,
        int lane,
        long[] times,
        boolean each,
        Variate filing,
        long feeMicros,
        long feePerLineMicros,
        int account,
        long cutOffMicros,
        long heldMicros,
        double refusedShare,
        Variate againAfter,
        long[] departures) {}
