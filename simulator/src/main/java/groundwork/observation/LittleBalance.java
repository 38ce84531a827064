package groundwork.observation;

/**
 * The side of Little's law that comes from arrivals and departures, by station over the whole run, in whole microseconds.
 *
 * <p>The integral of the number inside over time equals the sum of the sojourns of those who left plus the ages of those still
 * inside: the other side is {@link StationSeries#allInside()}. Sums are of 64 bits: the sum of arrival times
 * may pass them, but differences of wrapped sums are right as long as an integral stays below 2.5 x 10^9 task-hours. Source:
 * Little (1961); Stidham (1974).
 */
final class LittleBalance {

    private final long[] sojourns;
    private final long[] arrivalTimesInside;
    private final long[] inside;

    LittleBalance(int stations) {
        sojourns = new long[stations];
        arrivalTimesInside = new long[stations];
        inside = new long[stations];
    }

    void arrived(int station, long now) {
        inside[station]++;
        arrivalTimesInside[station] += now;
    }

    void finished(int station, long now, long sojourn) {
        inside[station]--;
        arrivalTimesInside[station] -= now - sojourn;
        sojourns[station] += sojourn;
    }

    /** Task-microseconds, from how long each task was inside. */
    long fromPassages(int station, long end) {
        return sojourns[station] + (inside[station] * end - arrivalTimesInside[station]);
    }
}
