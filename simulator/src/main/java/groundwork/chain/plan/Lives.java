package groundwork.chain.plan;

import groundwork.scenario.ItemDemand;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * From when to when items are sold, and how they grow and fall.
 *
 * <p>Days are counted from 1970-01-01. On the k-th of r days of a ramp an item sells (k − ½)/r of its level, so that a ramp brings
 * half of what the level would.
 */
final class Lives {

    private final int[] items;
    private final long[] launch;
    private final int[] launchRamp;
    private final long[] end;
    private final int[] endRamp;

    Lives(List<ItemDemand> demands, Goods goods) {
        List<ItemDemand> dated = demands.stream().filter(ItemDemand::hasDates).toList();
        items = dated.stream().mapToInt(d -> goods.number(d.item())).sorted().toArray();
        int n = dated.isEmpty() ? 0 : goods.count();
        launch = new long[n];
        launchRamp = new int[n];
        end = new long[n];
        endRamp = new int[n];
        for (ItemDemand demand : dated) {
            int item = goods.number(demand.item());
            launch[item] = demand.launch().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            launchRamp[item] = demand.launchRampDays();
            end[item] = demand.endOfLife().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            endRamp[item] = demand.endRampDays();
        }
    }

    /** The items that are sold on some days only, ascending. */
    int[] items() {
        return items;
    }

    /** The part of its level at which an item is sold on a day. */
    double factor(int item, long day) {
        if (Arrays.binarySearch(items, item) < 0) {
            return 1;
        }
        if (day < launch[item] || day > end[item]) {
            return 0;
        }
        double factor = 1;
        if (launch[item] != Long.MIN_VALUE && day - launch[item] < launchRamp[item]) {
            factor = (day - launch[item] + 0.5) / launchRamp[item];
        }
        if (end[item] != Long.MAX_VALUE && end[item] - day < endRamp[item]) {
            factor *= (end[item] - day + 0.5) / endRamp[item];
        }
        return factor;
    }
}
