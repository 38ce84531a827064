/**
 * The input of a simulation as immutable records: what a planner wrote, with units resolved and defaults filled in.
 *
 * <p>Values only. Names (ids) stay names here; references have been checked by the reader. It knows no other package.
 */
package groundwork.scenario;
