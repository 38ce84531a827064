package groundwork.chain.plan;

import groundwork.scenario.Horizon;
import groundwork.scenario.StayRate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a stay costs by its local days.
 *
 * <p>The day on which the clock starts is not counted; the free days follow it; each day after them, that of the end included, is charged
 * at the step that it reaches. Working days are Monday to Friday but for the site's closed holidays.
 *
 * @param steps by their first charged day, ascending
 * @param closed holidays on which the site rests
 * @param exchange from the currency of the prices
 */
public record StayLadder(
        List<StayRate> steps, Horizon horizon, ZoneId zone, Set<LocalDate> closed, Exchange exchange, int account) {

    /** Sorts the steps. */
    public StayLadder {
        steps = steps.stream()
                .sorted(Comparator.comparingInt(StayRate::fromDay))
                .toList();
    }

    /** The charged days of a stay and what they cost a unit, in millionths of the currency. */
    public record Due(int days, long amountMicros) {}

    /**
     * What is due for a stay.
     *
     * @param from when the clock starts, in simulated time
     * @param to when it stops
     */
    public Due due(long from, long to) {
        LocalDate last = day(to);
        LocalDate day = day(from);
        int free = rule().freeDays();
        while (free > 0 && day.isBefore(last)) {
            day = day.plusDays(1);
            free -= counts(day, rule().freeWorkingDays()) ? 1 : 0;
        }
        int days = 0;
        long amount = 0;
        while (day.isBefore(last)) {
            day = day.plusDays(1);
            if (counts(day, rule().chargedWorkingDays())) {
                days++;
                amount += price(days);
            }
        }
        return new Due(days, amount);
    }

    /** How many units are charged for a load of so many cubic metres. */
    public double units(double cubicMetres) {
        return switch (rule().per()) {
            case LOAD -> 1;
            case CONTAINER -> Math.max(1, StrictMath.ceil(cubicMetres / rule().unitCubicMetres() - 1e-9));
            case M3 -> cubicMetres;
        };
    }

    /** How long the empty container takes to be given back, in microseconds. */
    public long returnMicros() {
        return rule().returnDays() * Horizon.DAY;
    }

    private StayRate rule() {
        return steps.get(0);
    }

    private long price(int chargedDay) {
        long price = 0;
        for (StayRate step : steps) {
            if (chargedDay >= step.fromDay()) {
                price = step.priceMicros();
            }
        }
        return price;
    }

    private LocalDate day(long time) {
        return horizon.instant(time).atZone(zone).toLocalDate();
    }

    private boolean counts(LocalDate day, boolean workingDaysOnly) {
        return !workingDaysOnly
                || (day.getDayOfWeek() != DayOfWeek.SATURDAY
                        && day.getDayOfWeek() != DayOfWeek.SUNDAY
                        && !closed.contains(day));
    }
}
