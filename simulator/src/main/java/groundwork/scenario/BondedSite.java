package groundwork.scenario;

/**
 * A center under bond, or in a free-trade zone: duty on its goods is due when they leave it for customers.
 *
 * @param site id of the center
 * @param gateway id of the gateway through which its goods came, at which they are declared
 * @param declares when what has left since the last time is declared, local time of the center; on demand for each order
 */
public record BondedSite(String site, String gateway, Departures declares) {}
