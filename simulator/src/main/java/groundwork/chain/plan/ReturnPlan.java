package groundwork.chain.plan;

import groundwork.random.Variate;

/**
 * How a region's returns travel.
 *
 * @param site number of the returns center
 * @param transit microseconds from hand-over to arrival
 */
public record ReturnPlan(int site, long labelCostMicros, Variate transit, int labelAccount) {}
