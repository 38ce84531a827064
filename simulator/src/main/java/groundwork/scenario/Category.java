package groundwork.scenario;

/**
 * A class of goods that share duty and return behavior.
 *
 * @param dutyRate share of the value, in [0, …)
 * @param returnRate share of the units sold that come back, in [0, 1]
 * @param returnAfter from delivery to the customer's hand-over of the return, microseconds
 * @param restockShare share of the returned units sold again, in [0, 1]
 * @param recoveryShare share of the value got back for a unit that is not restocked, in [0, 1]
 */
public record Category(
        String id,
        String name,
        double dutyRate,
        double returnRate,
        Distribution returnAfter,
        double restockShare,
        double recoveryShare) {}
