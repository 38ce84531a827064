package groundwork.scenario;

/**
 * The scalar settings of a scenario.
 *
 * @param currency ISO 4217 code
 * @param replications how many by default, at least 1
 * @param linesPerOrder discrete distribution on 1, 2, …
 * @param unitsPerLine discrete distribution on 1, 2, …
 * @param promiseMicros order to delivery, where a region states none
 * @param palletCubicMetres goods are received and put away in portions of this volume
 * @param whenShort what happens to an order that cannot be filled at once
 * @param replay how recorded orders are replayed
 */
public record Terms(
        String currency,
        int replications,
        long seed,
        Distribution linesPerOrder,
        Distribution unitsPerLine,
        long promiseMicros,
        double palletCubicMetres,
        WhenShort whenShort,
        RecordedOrder.Replay replay) {

    /** What happens to an order that no center can fill. */
    public enum WhenShort {
        /** It waits at the nearest center for stock. */
        BACKORDER,
        /** The customer goes away. */
        LOST
    }
}
