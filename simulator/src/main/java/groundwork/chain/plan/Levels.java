package groundwork.chain.plan;

import groundwork.scenario.ForecastRow;
import groundwork.scenario.WeekSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The level of a forecast in periods in which it does not change, and what is asked for in each.
 *
 * <p>Days are counted from 1970-01-01.
 */
final class Levels {

    private static final int WEEK = 7;

    private final long[] starts;
    private final double[] levels;
    private final ItemMix[] mixes;

    private Levels(long[] starts, double[] levels, ItemMix[] mixes) {
        this.starts = starts;
        this.levels = levels;
        this.mixes = mixes;
        fillGaps();
    }

    /** Where nothing is asked for, what was asked for before stands, so that the mix seldom changes. */
    private void fillGaps() {
        ItemMix known = Arrays.stream(mixes).filter(m -> m != null).findFirst().orElse(null);
        for (int p = 0; p < mixes.length; p++) {
            known = mixes[p] == null ? known : mixes[p];
            mixes[p] = known;
        }
    }

    /** The levels of rows of items, which share one shape. */
    static Levels ofItems(List<ForecastRow> rows, DayShape shape, Goods goods) {
        Periods periods = new Periods(rows);
        List<List<ForecastRow>> active = periods.active(rows);
        double[] levels = new double[active.size()];
        ItemMix[] mixes = new ItemMix[active.size()];
        for (int p = 0; p < levels.length; p++) {
            List<ForecastRow> here = active.get(p);
            here.sort(Comparator.comparingInt(row -> goods.number(row.item())));
            int[] items = new int[here.size()];
            double[] weights = new double[here.size()];
            for (int i = 0; i < items.length; i++) {
                items[i] = goods.number(here.get(i).item());
                weights[i] = level(here.get(i), shape, periods.starts[p]);
            }
            levels[p] = Arrays.stream(weights).sum();
            mixes[p] = levels[p] > 0 ? new GuideMix(items, weights) : null;
        }
        return new Levels(periods.starts, levels, mixes);
    }

    /** The levels of rows of a category or of everything, which the items of a mix share. */
    static Levels ofMix(List<ForecastRow> rows, DayShape shape, ItemMix mix) {
        Periods periods = new Periods(rows);
        List<List<ForecastRow>> active = periods.active(rows);
        double[] levels = new double[active.size()];
        ItemMix[] mixes = new ItemMix[levels.length];
        for (int p = 0; p < levels.length; p++) {
            for (ForecastRow row : active.get(p)) {
                levels[p] += level(row, shape, periods.starts[p]);
            }
            mixes[p] = mix;
        }
        return new Levels(periods.starts, levels, mixes);
    }

    /** The levels of a sheet of weeks. */
    static Levels ofSheet(WeekSheet sheet) {
        int weeks = sheet.mondays().size();
        long[] starts = new long[2 * weeks];
        double[] levels = new double[2 * weeks];
        ItemMix[] mixes = new ItemMix[2 * weeks];
        int count = 0;
        for (int w = 0; w < weeks; w++) {
            long monday = sheet.mondays().get(w).toEpochDay();
            // A week that the sheet leaves out has nothing.
            count -= count > 0 && starts[count - 1] == monday ? 1 : 0;
            BlockMix mix = new BlockMix(sheet.items(), sheet.units()[w]);
            starts[count] = monday;
            levels[count] = mix.total();
            mixes[count++] = mix.total() > 0 ? mix : null;
            starts[count++] = monday + WEEK;
        }
        return new Levels(Arrays.copyOf(starts, count), Arrays.copyOf(levels, count), Arrays.copyOf(mixes, count));
    }

    private static double level(ForecastRow row, DayShape shape, long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        double level = switch (row.spread().per()) {
            case DAY -> row.units();
            case WEEK -> row.spread().specialDaysInside() ? week(row.units(), shape, day) : row.units();
            case MONTH ->
                shape.level(
                        row.units(),
                        date.withDayOfMonth(1).toEpochDay(),
                        date.withDayOfMonth(date.lengthOfMonth()).toEpochDay());
            case PERIOD ->
                shape.level(row.units(), row.from().toEpochDay(), row.to().toEpochDay());
        };
        return Double.isFinite(level) ? level * shape.growthOffset(row.from()) : 0;
    }

    private static double week(double units, DayShape shape, long day) {
        long monday = monday(day);
        return shape.level(units, monday, monday + WEEK - 1);
    }

    private static long monday(long day) {
        return day - Math.floorMod(day + 3, WEEK);
    }

    /** Whether anything is asked for at any time. */
    boolean any() {
        return mixes.length > 0 && mixes[0] != null;
    }

    /** The period of a day; -1 before the first. */
    int period(long day) {
        int at = Arrays.binarySearch(starts, day);
        return at < 0 ? -at - 2 : at;
    }

    /** How many periods there are. */
    int periods() {
        return starts.length;
    }

    /** The level in a period. */
    double level(int period) {
        return period < 0 ? 0 : levels[period];
    }

    /** What is asked for in a period. */
    ItemMix mix(int period) {
        return mixes[Math.max(0, period)];
    }

    /** Where the periods of some rows begin. */
    private static final class Periods {

        private final long[] starts;

        Periods(List<ForecastRow> rows) {
            TreeSet<Long> cuts = new TreeSet<>();
            for (ForecastRow row : rows) {
                cuts.add(row.from().toEpochDay());
                cuts.add(row.to().toEpochDay() + 1);
                if (row.spread().per() == ForecastRow.Per.MONTH) {
                    for (LocalDate first = row.from().withDayOfMonth(1).plusMonths(1);
                            !first.isAfter(row.to());
                            first = first.plusMonths(1)) {
                        cuts.add(first.toEpochDay());
                    }
                } else if (row.spread().per() == ForecastRow.Per.WEEK
                        && row.spread().specialDaysInside()) {
                    long last = row.to().toEpochDay();
                    for (long day = monday(row.from().toEpochDay()) + WEEK; day <= last; day += WEEK) {
                        cuts.add(day);
                    }
                }
            }
            starts = cuts.stream().mapToLong(Long::longValue).toArray();
        }

        /** The rows that hold in each period. */
        List<List<ForecastRow>> active(List<ForecastRow> rows) {
            List<List<ForecastRow>> active = new ArrayList<>();
            for (int p = 0; p < starts.length; p++) {
                active.add(new ArrayList<>());
            }
            for (ForecastRow row : rows) {
                int first = Arrays.binarySearch(starts, row.from().toEpochDay());
                for (int p = first; starts[p] <= row.to().toEpochDay(); p++) {
                    active.get(p).add(row);
                }
            }
            return active;
        }
    }
}
