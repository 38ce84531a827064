package groundwork.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The period simulated: a warm-up, then the measured days [start, start + days).
 *
 * <p>The origin of simulated time (0 microseconds) is the local midnight of {@code start} in {@code zone}, less the warm-up.
 *
 * @param days measured days, at least 1
 * @param warmUpMicros not measured, before the start, at least 0
 */
public record Horizon(LocalDate start, int days, ZoneId zone, long warmUpMicros) {

    /** Microseconds in a second. */
    public static final long SECOND = 1_000_000L;

    /** Microseconds in an hour. */
    public static final long HOUR = 3_600 * SECOND;

    /** Microseconds in a day of 24 hours. */
    public static final long DAY = 24 * HOUR;

    /** The instant at which simulated time is 0. */
    public Instant origin() {
        return start.atStartOfDay(zone).toInstant().minusNanos(warmUpMicros * 1_000);
    }

    /** Simulated time of an instant, in microseconds; negative before the origin. */
    public long micros(Instant instant) {
        Instant origin = origin();
        return (instant.getEpochSecond() - origin.getEpochSecond()) * SECOND
                + (instant.getNano() - origin.getNano()) / 1_000;
    }

    /** The instant of a simulated time. */
    public Instant instant(long micros) {
        return origin().plusSeconds(Math.floorDiv(micros, SECOND)).plusNanos(Math.floorMod(micros, SECOND) * 1_000);
    }

    /** End of the measured period, exclusive, in simulated microseconds. */
    public long endMicros() {
        return micros(start.plusDays(days).atStartOfDay(zone).toInstant());
    }
}
