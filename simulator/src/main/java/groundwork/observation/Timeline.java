package groundwork.observation;

import groundwork.scenario.Horizon;
import java.time.LocalDate;

/** The measured period cut into local days and physical hours. */
public final class Timeline {

    private final Horizon horizon;
    private final long start;
    private final long end;
    private final long[] dayStarts;

    /** The timeline of a horizon. */
    public Timeline(Horizon horizon) {
        this.horizon = horizon;
        start = horizon.warmUpMicros();
        end = horizon.endMicros();
        dayStarts = new long[horizon.days() + 1];
        for (int d = 0; d <= horizon.days(); d++) {
            dayStarts[d] = horizon.micros(
                    horizon.start().plusDays(d).atStartOfDay(horizon.zone()).toInstant());
        }
    }

    /** Start of the measured period in simulated microseconds. */
    public long start() {
        return start;
    }

    /** End of the measured period, exclusive. */
    public long end() {
        return end;
    }

    /** How many days. */
    public int days() {
        return dayStarts.length - 1;
    }

    /** How many hours; the last may be cut. */
    public int hours() {
        return (int) ((end - start + Horizon.HOUR - 1) / Horizon.HOUR);
    }

    /** Whether a time lies in the measured period. */
    public boolean measures(long time) {
        return time >= start && time < end;
    }

    /** The day of a time inside the measured period. */
    public int day(long time) {
        int day = (int) Math.min(days() - 1, (time - start) / Horizon.DAY);
        while (time < dayStarts[day]) {
            day--;
        }
        while (time >= dayStarts[day + 1]) {
            day++;
        }
        return day;
    }

    /** When a day starts. */
    public long dayStart(int day) {
        return dayStarts[day];
    }

    /** How long a day is, in microseconds. */
    public long lengthOf(int day) {
        return dayStarts[day + 1] - dayStarts[day];
    }

    /** The hour of a time inside the measured period. */
    public int hour(long time) {
        return (int) ((time - start) / Horizon.HOUR);
    }

    /** The date of a day. */
    public LocalDate date(int day) {
        return horizon.start().plusDays(day);
    }

    /** The horizon. */
    public Horizon horizon() {
        return horizon;
    }
}
