package groundwork.scenario;

/**
 * A tax on imports, such as value-added tax; all that fit goods add up.
 *
 * @param site id of the gateway
 * @param category id, or "" for any
 * @param rate share of landed value and duty, in [0, …)
 * @param deferred accounted for later instead of paid at the border: told, and no cost
 */
public record ImportTax(String id, String site, String category, double rate, boolean deferred, Validity valid) {}
