package groundwork.scenario;

/**
 * Days on which there is less room on a lane.
 *
 * @param lane its id
 * @param days local to its origin
 * @param room share of each capacity of a departure that is left, in (0, 1]
 */
public record LaneSeason(String lane, Validity days, double room) {}
