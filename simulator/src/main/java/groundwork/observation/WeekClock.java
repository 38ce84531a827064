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

    private static final long WEEK = HOURS * Horizon.HOUR;

    private final Horizon horizon;
    private final ZoneRules rules;

    // While the offset of the zone stays the same, local time is simulated time plus this.
    private long shift;
    private long sameFrom = Long.MAX_VALUE;
    private long sameUntil = Long.MIN_VALUE;

    private int hour;
    private long hourFrom = Long.MAX_VALUE;
    private long hourUntil = Long.MIN_VALUE;

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
        if (time < hourFrom || time >= hourUntil) {
            findHour(time);
        }
        return hour;
    }

    private void findHour(long time) {
        if (time < sameFrom || time >= sameUntil) {
            findOffset(time);
        }
        long local = Math.floorMod(time + shift, WEEK);
        hour = (int) (local / Horizon.HOUR);
        hourFrom = time;
        hourUntil = Math.min(sameUntil, time - local % Horizon.HOUR + Horizon.HOUR);
    }

    private void findOffset(long time) {
        Instant instant = horizon.instant(time);
        long offset = rules.getOffset(instant).getTotalSeconds() * Horizon.SECOND;
        long local = instant.getEpochSecond() * Horizon.SECOND + instant.getNano() / 1_000 + offset + FROM_MONDAY;
        shift = local - time;
        sameFrom = time;
        ZoneOffsetTransition next = rules.nextTransition(instant);
        sameUntil = next == null ? Long.MAX_VALUE : horizon.micros(next.getInstant());
    }
}
