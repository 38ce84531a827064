/**
 * The scenario made ready to run: names resolved to numbers, calendars to instants, distributions to variates.
 *
 * <p>A plan is immutable and shared by all replications. It uses the scenario and the random package and no element of the
 * chain.
 */
package groundwork.chain.plan;
