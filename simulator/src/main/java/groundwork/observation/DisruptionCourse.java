package groundwork.observation;

import java.util.List;

/**
 * What a disruption did in a replication; departures and loads in the measured period.
 *
 * @param windows when it struck, warm-up included
 * @param departuresMissed vehicles that did not leave
 * @param unitsDelayed units that would have left with the first of them
 * @param loadsHeld loads that waited before a closed gateway
 * @param unitsHeld units in them
 * @param heldMicros how long they waited, added up
 */
public record DisruptionCourse(
        List<Window> windows,
        long departuresMissed,
        long unitsDelayed,
        long loadsHeld,
        long unitsHeld,
        double heldMicros) {

    /** Copies the list. */
    public DisruptionCourse {
        windows = List.copyOf(windows);
    }

    /** A time [start, end) in which it strikes, in microseconds. */
    public record Window(long start, long end) {}
}
