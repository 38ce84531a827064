package groundwork.chain.plan;

import groundwork.scenario.Promotion;
import java.util.Arrays;

/**
 * What a promotion does to the demand of one curve.
 *
 * <p>Days are counted from 1970-01-01.
 */
final class Uplift {

    private final long from;
    private final long to;
    private final long dipEnd;
    private final double lift;
    private final int[] items;

    /** The share of each item's units that the days after lack. */
    private final double[] dips;

    /** The expected units of an item on a day without promotions. */
    interface Baseline {
        double units(int item, long day);
    }

    /**
     * The uplift of a promotion over a baseline.
     *
     * @param items ascending
     */
    Uplift(Promotion promotion, int[] items, Baseline baseline) {
        from = promotion.from().toEpochDay();
        to = promotion.to().toEpochDay();
        dipEnd = to + promotion.dipDays();
        lift = promotion.lift();
        this.items = items;
        dips = new double[items.length];
        for (int i = 0; i < items.length && promotion.pullForward() > 0; i++) {
            double additional = lift * units(baseline, items[i], from, to);
            double after = units(baseline, items[i], to + 1, dipEnd);
            dips[i] = after > 0 ? Math.min(1, promotion.pullForward() * additional / after) : 0;
        }
    }

    private static double units(Baseline baseline, int item, long first, long last) {
        double units = 0;
        for (long day = first; day <= last; day++) {
            units += baseline.units(item, day);
        }
        return units;
    }

    /** The items that it touches, ascending. */
    int[] items() {
        return items;
    }

    /** What an item's expected units of a day are multiplied by. */
    double factor(int item, long day) {
        if (day < from || day > dipEnd) {
            return 1;
        }
        int at = Arrays.binarySearch(items, item);
        if (at < 0) {
            return 1;
        }
        return day <= to ? 1 + lift : 1 - dips[at];
    }
}
