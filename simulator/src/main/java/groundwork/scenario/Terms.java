package groundwork.scenario;

/**
 * The scalar settings of a run.
 *
 * @param currency ISO 4217 code
 * @param replications how many by default, at least 1
 * @param palletCubicMetres goods are received and put away in portions of this volume
 */
public record Terms(String currency, int replications, long seed, double palletCubicMetres) {}
