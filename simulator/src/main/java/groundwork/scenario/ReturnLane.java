package groundwork.scenario;

/**
 * How returns of a region travel.
 *
 * @param region id of a region or of a group
 * @param to id of a returns center
 * @param labelCostMicros a parcel
 * @param transit microseconds from hand-over to arrival
 */
public record ReturnLane(String region, String to, long labelCostMicros, Distribution transit) {}
