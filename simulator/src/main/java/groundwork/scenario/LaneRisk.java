package groundwork.scenario;

/**
 * What may go wrong on a lane between sites.
 *
 * @param lane its id
 * @param blankShare share of the scheduled departures that are cancelled
 * @param delayShare share of the loads that arrive late
 * @param delay of late loads beyond the transit, microseconds
 * @param lossShare share of the units that never arrive
 * @param loadLossShare share of the loads that never arrive
 * @param damageShare share of the units that arrive and cannot be sold
 */
public record LaneRisk(
        String lane,
        double blankShare,
        double delayShare,
        Distribution delay,
        double lossShare,
        double loadLossShare,
        double damageShare) {}
