package groundwork.observation;

import groundwork.scenario.Horizon;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Tells the hour of the week in a time zone; quick for times that come in order. */
public final class WeekClock {

    /** Hours of a week. */
    public static final int HOURS = 168;

    /** The epoch began on a Thursday. */
    private static final long FROM_MONDAY = 3 * Horizon.DAY;

    private final Horizon horizon;
    private final ZoneRules rules;
    private int hour;
    private long from = Long.MAX_VALUE;
    private long until = Long.MIN_VALUE;

    /** The clock of a zone. */
    public WeekClock(Horizon horizon, ZoneId zone) {
        this.horizon = horizon;
        rules = zone.getRules();
    }

    /**
     * The hour of the local week in which a time falls: 0 from Monday 00:00.
     *
     * @param time simulated microseconds
     */
    public int hourOfWeek(long time) {
        if (time < from || time >= until) {
            set(time);
        }
        return hour;
    }

    private void set(long time) {
        Instant instant = horizon.instant(time);
        long offset = rules.getOffset(instant).getTotalSeconds() * Horizon.SECOND;
        long local = instant.getEpochSecond() * Horizon.SECOND + instant.getNano() / 1_000 + offset + FROM_MONDAY;
        hour = (int) (Math.floorMod(local, HOURS * Horizon.HOUR) / Horizon.HOUR);
        from = time;
        until = time - Math.floorMod(local, Horizon.HOUR) + Horizon.HOUR;
        ZoneOffsetTransition next = rules.nextTransition(instant);
        if (next != null) {
            until = Math.min(until, horizon.micros(next.getInstant()));
        }
    }
}
