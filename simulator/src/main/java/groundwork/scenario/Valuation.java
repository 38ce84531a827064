package groundwork.scenario;

/**
 * How a gateway values goods beyond what they cost where they come from.
 *
 * @param site id of the gateway
 * @param freightShare freight and insurance as a share of the value
 * @param freightPerKilogramMicros freight a kilogram, millionths of the currency; adds to the share
 * @param dutyOnLanded whether duty is due on value and freight (CIF), or on the value alone (FOB)
 */
public record Valuation(String site, double freightShare, long freightPerKilogramMicros, boolean dutyOnLanded) {

    /** The value of goods is what they cost. */
    public static Valuation none(String site) {
        return new Valuation(site, 0, 0, false);
    }
}
