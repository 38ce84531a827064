package groundwork.chain.plan;

import groundwork.scenario.Horizon;
import groundwork.scenario.Profile;
import groundwork.scenario.Scenario;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;

/**
 * The time of customers, as it passes by a profile: an hour whose weight is twice the mean of the week counts for two, one without
 * weight for none. Immutable.
 *
 * <p>A Poisson stream at a constant rate in this time is one whose rate follows the profile by the clock (the time change of a
 * nonhomogeneous Poisson process; Law, Simulation Modeling and Analysis, section on nonstationary processes).
 */
final class ActiveTime {

    /** By which time zones differ. */
    private static final long STEP = Horizon.HOUR / 4;

    private static final int WEEK_HOURS = 7 * 24;

    /** Active time that has passed at the beginning of each step, and at the end of the last, in microseconds. */
    private final double[] passed;

    private final long end;

    private ActiveTime(double[] passed, long end) {
        this.passed = passed;
        this.end = end;
    }

    /** The time of a profile, local to a zone, up to the end of the horizon. */
    static ActiveTime of(Scenario scenario, String profileId, ZoneId zone) {
        Profile profile = scenario.demand().profiles().stream()
                .filter(p -> p.id().equals(profileId))
                .findFirst()
                .orElseThrow();
        double week = sum(profile.days()) * sum(profile.hours());
        Horizon horizon = scenario.horizon();
        int steps = (int) ((horizon.endMicros() + STEP - 1) / STEP);
        double[] passed = new double[steps + 1];
        for (int s = 0; s < steps; s++) {
            ZonedDateTime local = horizon.instant(s * STEP).atZone(zone);
            double weight = profile.days().get(local.getDayOfWeek().getValue() - 1)
                    * profile.hours().get(local.getHour());
            passed[s + 1] = passed[s] + STEP * (weight / week * WEEK_HOURS);
        }
        return new ActiveTime(passed, horizon.endMicros());
    }

    private static double sum(Iterable<Double> weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /** When so much active time has passed since an instant; the end of the horizon where it has not by then. */
    long after(long since, long micros) {
        if (since < 0 || since >= end) {
            return Math.max(since, 0) + micros;
        }
        int step = (int) (since / STEP);
        double wanted = passed[step] + rate(step) * (since - step * STEP) + micros;
        if (wanted >= passed[passed.length - 1]) {
            return end;
        }
        int found = lastNotAbove(wanted);
        double into = (wanted - passed[found]) / rate(found);
        // Rounding must not take anybody back in time.
        return Math.max(since, found * STEP + (long) into);
    }

    /** The step in which so much has passed, and time passes. */
    private int lastNotAbove(double wanted) {
        int at = Arrays.binarySearch(passed, wanted);
        int found = at >= 0 ? at : -at - 2;
        while (rate(found) == 0 || passed[found + 1] <= wanted) {
            found++;
        }
        return found;
    }

    /** How much active time passes in a microsecond of a step. */
    private double rate(int step) {
        return (passed[step + 1] - passed[step]) / STEP;
    }
}
