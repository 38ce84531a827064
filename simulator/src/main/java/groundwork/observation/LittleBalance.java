package groundwork.observation;

/**
 * Both sides of Little's law for each station over the whole run, exactly.
 *
 * <p>The integral of the number inside over time equals the sum of the sojourns of those who left plus the ages of those still
 * inside. One side is built from levels, the other from arrivals and departures. Source: Little (1961); Stidham (1974).
 */
final class LittleBalance {

    private final double[] numberIntegral;
    private final double[] staffedIntegral;
    private final double[] workedIntegral;
    private final double[] overtimeIntegral;
    private final double[] sojourns;
    private final double[] arrivalTimesInside;
    private final long[] inside;

    LittleBalance(int stations) {
        numberIntegral = new double[stations];
        staffedIntegral = new double[stations];
        workedIntegral = new double[stations];
        overtimeIntegral = new double[stations];
        sojourns = new double[stations];
        arrivalTimesInside = new double[stations];
        inside = new long[stations];
    }

    void advance(int station, int number, long span, int servers, int busy) {
        numberIntegral[station] += (double) number * span;
        staffedIntegral[station] += (double) servers * span;
        workedIntegral[station] += (double) busy * span;
        if (busy > servers) {
            overtimeIntegral[station] += (double) (busy - servers) * span;
        }
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

    double fromLevels(int station) {
        return numberIntegral[station];
    }

    double fromPassages(int station, long end) {
        return sojourns[station] + (double) inside[station] * end - arrivalTimesInside[station];
    }

    double staffed(int station) {
        return staffedIntegral[station];
    }

    double worked(int station) {
        return workedIntegral[station];
    }

    /** Work done by people who finish the job in hand after their shift. */
    double overtime(int station) {
        return overtimeIntegral[station];
    }
}
