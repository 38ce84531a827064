package groundwork.chain.plan;

import groundwork.scenario.ForecastRow;
import groundwork.scenario.Profile;
import groundwork.scenario.Season;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How demand runs from day to day apart from its level: by weekday, special days, season and growth.
 *
 * <p>Days are counted from 1970-01-01. A level is in units a week, or a day where each day has its own.
 */
final class DayShape {

    /** Mean length of a year in days (Julian). */
    private static final double YEAR = 365.25;

    private final ForecastRow.Spread spread;
    private final Profile profile;
    private final double week;
    private final Optional<Season> season;
    private final Map<Long, Double> specialDays;

    /**
     * The shape of a spread where some days are special.
     *
     * @param specialDays factors by day; 1 on the others
     */
    DayShape(ForecastRow.Spread spread, Profile profile, Optional<Season> season, Map<Long, Double> specialDays) {
        this.spread = spread;
        this.profile = profile;
        this.season = season;
        boolean byDay = spread.per() == ForecastRow.Per.DAY;
        // What is inside the units of a day cannot be moved to another day.
        this.specialDays = byDay && spread.specialDaysInside() ? new TreeMap<>() : specialDays;
        week = byDay
                ? 1
                : profile.days().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Units of a day at a level. */
    double units(double level, long day) {
        double units = level * weekday(day) * special(day);
        if (season.isPresent()) {
            units *= season.get().at(LocalDate.ofEpochDay(day));
        }
        return spread.growthPerYear() == 0 ? units : units * growth(day);
    }

    /**
     * The level at which the days from one to another, inclusive, have so many units together, season and growth left out;
     * not finite where none of them can have any.
     */
    double level(double units, long from, long to) {
        double sum = 0;
        for (long day = from; day <= to; day++) {
            sum += spread.specialDaysInside() ? weekday(day) * special(day) : weekday(day);
        }
        return units / sum;
    }

    /** The factor by which growth from a day on is below the growth that {@link #units} counts. */
    double growthOffset(LocalDate from) {
        return spread.growthPerYear() == 0 ? 1 : 1 / growth(from.toEpochDay());
    }

    private double growth(long day) {
        return StrictMath.pow(1 + spread.growthPerYear(), day / YEAR);
    }

    private double weekday(long day) {
        // 1970-01-01 was a Thursday.
        return spread.per() == ForecastRow.Per.DAY ? 1 : profile.days().get(Math.floorMod(day + 3, 7)) / week;
    }

    private double special(long day) {
        return specialDays.isEmpty() ? 1 : specialDays.getOrDefault(day, 1.0);
    }

    /** The profile that spreads a day over its hours. */
    Profile profile() {
        return profile;
    }
}
