package groundwork.chain.plan;

import groundwork.random.Variate;

/**
 * Lanes that share a vehicle, made ready.
 *
 * @param lanes numbers, in the order of the stops; the first is the lane whose vehicle it is
 * @param legs time from the stop before, or the departure, to the stop of each, microseconds
 * @param stopMicros time at the stop before each, when something is unloaded there; 0 for the first
 */
@SuppressWarnings("ArrayRecordComponent") // read-only, shared by all replications
public record PoolPlan(int[] lanes, Variate[] legs, long[] stopMicros) {}
