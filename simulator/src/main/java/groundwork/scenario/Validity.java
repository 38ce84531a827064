package groundwork.scenario;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The days on which something dated counts.
 *
 * @param from first day, or empty
 * @param to last day, inclusive, or empty
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Every day. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /** How many of its two ends are stated. */
    public int conditions() {
        return (from.isPresent() ? 1 : 0) + (to.isPresent() ? 1 : 0);
    }

    /** The simulated microseconds from which it counts at a place: the local midnight of the first day. */
    public long startMicros(Horizon horizon, ZoneId zone) {
        return from.map(day -> horizon.micros(day.atStartOfDay(zone).toInstant()))
                .orElse(Long.MIN_VALUE);
    }

    /** The simulated microseconds until which it counts, exclusive: the local midnight after the last day. */
    public long endMicros(Horizon horizon, ZoneId zone) {
        return to.map(day -> horizon.micros(day.plusDays(1).atStartOfDay(zone).toInstant()))
                .orElse(Long.MAX_VALUE);
    }
}
