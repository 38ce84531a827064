package groundwork.chain.plan;

import groundwork.scenario.DeliveryAttempts;
import groundwork.scenario.DeliveryDays;
import groundwork.scenario.HomeDays;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The days of a region on which its doors are come to, and how many of the attempts of each find nobody. Immutable.
 *
 * <p>Days are those of the region's zone. Some weeks after the end of the horizon each day counts, with the carrier's usual share: what
 * happens then is told ahead of time, if at all.
 */
public final class DoorDays {

    private static final int DAYS_BEYOND = 60;

    /** When each day begins, in simulated microseconds, and one more. */
    private final long[] starts;

    private final boolean[] open;
    private final double[] failShares;
    private final double usual;
    private final int firstWeekday;

    private DoorDays(long[] starts, boolean[] open, double[] failShares, double usual, int firstWeekday) {
        this.starts = starts;
        this.open = open;
        this.failShares = failShares;
        this.usual = usual;
        this.firstWeekday = firstWeekday;
    }

    /** The days of a row in a region; empty where all days are alike. */
    static Optional<DoorDays> of(Scenario scenario, Places places, int region, DeliveryAttempts row) {
        List<HomeDays> home = home(scenario, places, region);
        if (home.isEmpty() && row.days().equals(DeliveryDays.ALL)) {
            return Optional.empty();
        }
        Horizon horizon = scenario.horizon();
        ZoneId zone = places.region(region).zone();
        LocalDate first = horizon.origin().atZone(zone).toLocalDate();
        int count = (int) (horizon.endMicros() / Horizon.DAY) + DAYS_BEYOND;
        long[] starts = new long[count + 1];
        boolean[] open = new boolean[count];
        double[] failShares = new double[count];
        for (int d = 0; d <= count; d++) {
            LocalDate day = first.plusDays(d);
            starts[d] = horizon.micros(day.atStartOfDay(zone).toInstant());
            if (d < count) {
                open[d] = isOpen(scenario, places.region(region).calendar(), row, day);
                failShares[d] = failShare(home, row.failShare(), day);
            }
        }
        return Optional.of(new DoorDays(starts, open, failShares, row.failShare(), weekday(first)));
    }

    private static boolean isOpen(Scenario scenario, String calendar, DeliveryAttempts row, LocalDate day) {
        return row.days().weekdays().get(weekday(day))
                && (row.days().holidays()
                        || scenario.demand().holidays().stream()
                                .noneMatch(holiday -> holiday.closed()
                                        && holiday.calendar().equals(calendar)
                                        && holiday.date().equals(day)));
    }

    private static double failShare(List<HomeDays> home, double usual, LocalDate day) {
        return home.stream()
                .filter(row -> row.weekdays().get(weekday(day)))
                .findFirst()
                .map(HomeDays::failShare)
                .orElse(usual);
    }

    private static int weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() - 1;
    }

    /** The rows of a region, then those of its group, then those of all. */
    private static List<HomeDays> home(Scenario scenario, Places places, int region) {
        List<HomeDays> rows = new ArrayList<>();
        for (String name :
                List.of(places.region(region).id(), places.region(region).group(), "")) {
            for (HomeDays row : scenario.lastMile().homeDays()) {
                if (row.region().equals(name) && !rows.contains(row)) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** The day of the week in which a time lies, from 0 for Monday. */
    public int weekday(long at) {
        return Math.floorMod(firstWeekday + day(at), 7);
    }

    private int day(long at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }

    /** The time itself on a day that counts, else the same hour of the next one that does. */
    public long next(long at) {
        int day = day(at);
        int to = day;
        while (to >= 0 && to < open.length && !open[to]) {
            to++;
        }
        return to < 0 || to >= open.length ? at : at - starts[day] + starts[to];
    }

    /** The share of the attempts of a time that find nobody, in [0, 1]. */
    public double failShare(long at) {
        int day = day(at);
        return day < 0 || day >= failShares.length ? usual : failShares[day];
    }
}
