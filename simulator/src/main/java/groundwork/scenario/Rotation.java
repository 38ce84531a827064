package groundwork.scenario;

/**
 * Vehicles that make the scheduled departures of a lane in turn: who comes back late leaves late.
 *
 * @param lane its id
 * @param vehicles how many there are
 * @param back from the arrival at the destination to the return to the origin, unloading included, microseconds
 * @param turnRoundMicros least time at the origin between the return and the next departure
 * @param catchUp share of the transit that a vehicle which left late can save
 */
public record Rotation(String lane, int vehicles, Distribution back, long turnRoundMicros, double catchUp) {}
