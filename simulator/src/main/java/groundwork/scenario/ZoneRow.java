package groundwork.scenario;

/**
 * A zone of a zone chart: destinations up to a distance.
 *
 * @param transit microseconds
 */
public record ZoneRow(String chart, int zone, double upToKilometres, Distribution transit) {}
