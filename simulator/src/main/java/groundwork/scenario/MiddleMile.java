package groundwork.scenario;

/**
 * The way of a parcel lane through a sort center: a line-haul from its origin, sorting, and a van from there.
 *
 * @param lane id of a parcel lane; its departures are those of the line-haul
 * @param via id of the sort center; zones and transit of the lane count from there
 * @param lineHaul from the origin to the sort center, one time for all parcels of a departure, microseconds
 * @param departs of the sort center
 * @param cutOffMicros what is sorted later than this before a departure misses it
 * @param costPerDepartureMicros of the sort center, when something leaves, millionths of the currency
 */
public record MiddleMile(
        String lane,
        String via,
        Distribution lineHaul,
        Departures departs,
        long cutOffMicros,
        long costPerDepartureMicros) {}
