package groundwork.chain.plan;

import groundwork.scenario.Horizon;
import groundwork.scenario.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/**
 * The days of a time zone on the clock of a simulation, and their hours: 23, 24 or 25, and where clocks change by less parts of
 * one.
 *
 * <p>Days are counted from 1970-01-01.
 */
final class LocalDays {

    private static final long STEPS_PER_HOUR = Horizon.HOUR / DemandCurve.STEP;
    private static final long STEPS_PER_DAY = 24 * STEPS_PER_HOUR;

    private final Horizon horizon;
    private final ZoneId zone;
    private final long first;

    /** When each day begins, in steps from the origin of time, one more than there are days. */
    private final long[] starts;

    /** The days from the one in which the origin of time lies to the one in which a step lies. */
    LocalDays(Horizon horizon, ZoneId zone, int lastStep) {
        this.horizon = horizon;
        this.zone = zone;
        first = horizon.origin().atZone(zone).toLocalDate().toEpochDay();
        long[] found = new long[(int) (lastStep / STEPS_PER_DAY) + 4];
        int count = 0;
        do {
            found[count] =
                    step(LocalDate.ofEpochDay(first + count).atStartOfDay(zone).toInstant());
        } while (found[count++] < lastStep);
        starts = Arrays.copyOf(found, count);
    }

    private long step(Instant instant) {
        return Math.floorDiv(horizon.micros(instant), DemandCurve.STEP);
    }

    /** How many days there are. */
    int count() {
        return starts.length - 1;
    }

    /** The k-th day. */
    long day(int k) {
        return first + k;
    }

    /** Takes the hours of a day one after the other. */
    interface Hours {
        void hour(int localHour, long endStep);
    }

    /** Tells of the hours of the k-th day, or of quarters of them where clocks change by a part of an hour. */
    void each(int k, Hours hours) {
        long length = starts[k + 1] - starts[k];
        if (length == STEPS_PER_DAY) {
            for (int hour = 0; hour < 24; hour++) {
                hours.hour(hour, starts[k] + (hour + 1) * STEPS_PER_HOUR);
            }
            return;
        }
        long steps = length % STEPS_PER_HOUR == 0 ? STEPS_PER_HOUR : 1;
        for (long step = starts[k]; step < starts[k + 1]; step += steps) {
            hours.hour(horizon.instant(step * DemandCurve.STEP).atZone(zone).getHour(), step + steps);
        }
    }

    /** Sum of the weights of the hours that the k-th day has. */
    double weight(int k, Profile profile) {
        double[] weight = new double[1];
        boolean whole = (starts[k + 1] - starts[k]) % STEPS_PER_HOUR == 0;
        each(
                k,
                (hour, end) -> weight[0] +=
                        whole ? profile.hours().get(hour) : profile.hours().get(hour) / STEPS_PER_HOUR);
        return weight[0];
    }
}
