package groundwork.chain.plan;

import groundwork.scenario.Departures;
import groundwork.scenario.Holiday;
import groundwork.scenario.Horizon;
import groundwork.scenario.WeekPattern;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Local wall-clock patterns of one place laid out over the horizon, in simulated microseconds.
 *
 * <p>Daylight saving is that of the zone: a shift from 22:00 to 06:00 is an hour shorter or longer in the night of a change.
 */
final class Calendar {

    private final Horizon horizon;
    private final ZoneId zone;
    private final TreeSet<LocalDate> closedDays = new TreeSet<>();

    Calendar(Horizon horizon, ZoneId zone, String name, List<Holiday> holidays) {
        this.horizon = horizon;
        this.zone = zone;
        for (Holiday holiday : holidays) {
            if (holiday.closed() && holiday.calendar().equals(name)) {
                closedDays.add(holiday.date());
            }
        }
    }

    /** A stretch of time, [start, end) in microseconds. */
    record Stretch(long start, long end) {}

    /** The stretches of a week pattern on the days that count, cut to [0, end of the horizon), in order. */
    List<Stretch> stretches(WeekPattern pattern, Predicate<LocalDate> counts) {
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate day = firstDay(); !day.isAfter(lastDay()); day = day.plusDays(1)) {
            if (closedDays.contains(day) || !counts.test(day)) {
                continue;
            }
            int dayStart = (day.getDayOfWeek().getValue() - 1) * 1440;
            for (WeekPattern.Span span : pattern.spans()) {
                if (span.startMinute() >= dayStart && span.startMinute() < dayStart + 1440) {
                    long start = Math.max(0, micros(day, span.startMinute() - dayStart));
                    long end = Math.min(horizon.endMicros(), micros(day, span.endMinute() - dayStart));
                    if (start < end) {
                        stretches.add(new Stretch(start, end));
                    }
                }
            }
        }
        return stretches;
    }

    /** The instants of a schedule inside [0, end of the horizon), in order; none where no schedule says when. */
    long[] instants(Departures departures) {
        return instants(departures, horizon.endMicros());
    }

    /**
     * The instants of a schedule inside [0, end), in order; none where no schedule says when. Dates that are stated count on
     * holidays too.
     */
    long[] instants(Departures departures, long end) {
        List<Long> instants = new ArrayList<>();
        if (departures instanceof Departures.Every every) {
            for (long at = 0; at < end; at += every.periodMicros()) {
                if (!closedDays.contains(horizon.instant(at).atZone(zone).toLocalDate())) {
                    instants.add(at);
                }
            }
        } else if (departures instanceof Departures.OnDates dates) {
            for (LocalDateTime date : dates.dates()) {
                long at = horizon.micros(date.atZone(zone).toInstant());
                if (at >= 0 && at < end) {
                    instants.add(at);
                }
            }
        } else if (departures instanceof Departures.Weekly weekly) {
            for (LocalDate day = firstDay(); !day.isAfter(dayOf(end)); day = day.plusDays(1)) {
                int dayStart = (day.getDayOfWeek().getValue() - 1) * 1440;
                for (int minute : weekly.minutes()) {
                    if (minute >= dayStart && minute < dayStart + 1440 && !closedDays.contains(day)) {
                        long at = micros(day, minute - dayStart);
                        if (at >= 0 && at < end) {
                            instants.add(at);
                        }
                    }
                }
            }
        }
        return instants.stream().mapToLong(Long::longValue).toArray();
    }

    private LocalDate firstDay() {
        return horizon.origin().atZone(zone).toLocalDate().minusDays(1);
    }

    private LocalDate lastDay() {
        return dayOf(horizon.endMicros());
    }

    private LocalDate dayOf(long time) {
        return horizon.instant(time).atZone(zone).toLocalDate();
    }

    private long micros(LocalDate day, int minute) {
        return horizon.micros(day.plusDays(minute / 1440)
                .atTime(minute % 1440 / 60, minute % 60)
                .atZone(zone)
                .toInstant());
    }
}
