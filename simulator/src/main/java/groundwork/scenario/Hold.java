package groundwork.scenario;

/**
 * A check that some orders wait for before they are served, e.g. of a payment or an address.
 *
 * @param share of the orders that are held, in [0, 1]
 * @param time microseconds
 * @param cancelShare of the held orders that are cancelled at the end of it, in [0, 1]
 */
public record Hold(String id, double share, Distribution time, double cancelShare) {}
