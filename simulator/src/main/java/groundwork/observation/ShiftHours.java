package groundwork.observation;

import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.WeekPattern;
import groundwork.scenario.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The time on duty that the shifts of a scenario add up to, for the proof sheet.
 *
 * <p>Counted with instants straight from the work table, not with the plan that the chain runs by, so that a mistake in one of
 * them shows.
 */
final class ShiftHours {

    private final Scenario scenario;
    private final Instant origin;
    private final Instant end;

    ShiftHours(Scenario scenario) {
        this.scenario = scenario;
        Horizon horizon = scenario.horizon();
        origin = horizon.origin();
        end = horizon.start()
                .plusDays(horizon.days())
                .atStartOfDay(horizon.zone())
                .toInstant();
    }

    /** Person-microseconds on duty at all stations, warm-up included. */
    long personMicros() {
        long total = 0;
        for (Work row : scenario.network().work()) {
            for (Site site : scenario.network().sites()) {
                if (site.id().equals(row.site())) {
                    total += row.staff() * micros(row, site);
                }
            }
        }
        return total;
    }

    private long micros(Work row, Site site) {
        long micros = 0;
        // A shift of the day before the origin may run past midnight into the run.
        LocalDate first = origin.atZone(site.zone()).toLocalDate().minusDays(1);
        LocalDate last = end.atZone(site.zone()).toLocalDate();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorked(row, site, day)) {
                for (WeekPattern.Span span : row.shift().spans()) {
                    if (span.startMinute() / 1440 + 1 == day.getDayOfWeek().getValue()) {
                        micros += overlap(instant(site, day, span.startMinute()), endOf(site, day, span));
                    }
                }
            }
        }
        return micros;
    }

    private boolean isWorked(Work row, Site site, LocalDate day) {
        boolean rests = scenario.demand().holidays().stream()
                .anyMatch(h -> h.closed()
                        && h.calendar().equals(site.calendar())
                        && h.date().equals(day));
        return !rests
                && !day.isBefore(row.from().orElse(LocalDate.MIN))
                && !day.isAfter(row.to().orElse(LocalDate.MAX));
    }

    private static Instant endOf(Site site, LocalDate day, WeekPattern.Span span) {
        int minutes = span.startMinute() % 1440 + span.endMinute() - span.startMinute();
        return instant(site, day.plusDays(minutes / 1440), minutes);
    }

    private static Instant instant(Site site, LocalDate day, int minute) {
        return day.atTime(minute % 1440 / 60, minute % 60).atZone(site.zone()).toInstant();
    }

    private long overlap(Instant from, Instant to) {
        Instant start = from.isBefore(origin) ? origin : from;
        Instant stop = to.isAfter(end) ? end : to;
        return start.isBefore(stop) ? Duration.between(start, stop).toNanos() / 1_000 : 0;
    }
}
