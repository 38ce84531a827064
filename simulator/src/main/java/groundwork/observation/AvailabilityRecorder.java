package groundwork.observation;

import groundwork.scenario.Scenario;
import groundwork.scenario.StockRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether goods are there when they are wanted, by site and class of item.
 *
 * <p>A replenishment cycle of an item at a site ends when goods of another order reach its shelf. Memory is that of sites × items,
 * at nine bytes each, whatever the number of orders.
 */
final class AvailabilityRecorder {

    static final int CLASSES = ItemClasses.NAMES.size();

    private static final long NO_ORDER = -1;

    // What is noted of a shelf.
    private static final int KEPT = 1;
    private static final int SHORT = 2;

    private final Timeline timeline;
    private final ItemClasses classes;
    private final int items;
    private final byte[] shelves;
    private final long[] lastOrder;

    // By site and class.
    private final long[] since;
    private final long[] level;
    private final long[] empty;
    private final double[] levelTime;
    private final double[] emptyTime;
    private final int[] kept;
    private final long[] outflow;
    private final long[] wanted;
    private final long[] atOnce;
    private final long[] cycles;
    private final long[] shortCycles;

    AvailabilityRecorder(Timeline timeline, Scenario scenario, ModelIndex index) {
        this.timeline = timeline;
        classes = index.itemClasses();
        items = index.items().size();
        List<StockRule> rules = scenario.inventory().rules();
        int sites = index.sites().size();
        int shelfCount = rules.isEmpty() ? 0 : sites * items;
        shelves = new byte[shelfCount];
        lastOrder = new long[shelfCount];
        Arrays.fill(lastOrder, NO_ORDER);
        int cells = rules.isEmpty() ? 0 : sites * CLASSES;
        since = new long[cells];
        level = new long[cells];
        empty = new long[cells];
        levelTime = new double[cells];
        emptyTime = new double[cells];
        kept = new int[cells];
        outflow = new long[cells];
        wanted = new long[cells];
        atOnce = new long[cells];
        cycles = new long[cells];
        shortCycles = new long[cells];
        keep(rules, numbers(index.sites()), numbers(index.items()));
    }

    private static Map<String, Integer> numbers(List<String> ids) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        return numbers;
    }

    /** Every shelf that is kept is empty until something is put on it. */
    private void keep(List<StockRule> rules, Map<String, Integer> sites, Map<String, Integer> itemNumbers) {
        for (StockRule rule : rules) {
            int site = sites.get(rule.site());
            int item = itemNumbers.get(rule.item());
            if (shelves[site * items + item] == 0) {
                shelves[site * items + item] = KEPT;
                kept[cell(site, item)]++;
                empty[cell(site, item)]++;
            }
        }
    }

    private int cell(int site, int item) {
        return site * CLASSES + classes.of(item);
    }

    void availableChanged(long now, int site, int item, int delta, int available) {
        if (since.length == 0 || delta == 0) {
            return;
        }
        int cell = cell(site, item);
        pass(cell, now);
        level[cell] += delta;
        if ((available == 0 || available == delta) && (shelves[site * items + item] & KEPT) != 0) {
            empty[cell] += available == 0 ? 1 : -1;
        }
        if (delta < 0 && timeline.measures(now)) {
            outflow[cell] -= delta;
        }
    }

    private void pass(int cell, long now) {
        long from = Math.max(since[cell], timeline.start());
        long until = Math.min(now, timeline.end());
        if (until > from) {
            levelTime[cell] += (double) level[cell] * (until - from);
            emptyTime[cell] += (double) empty[cell] * (until - from);
        }
        since[cell] = now;
    }

    void demandMet(long now, int site, int item, int units, int unitsAtOnce, boolean isShort) {
        if (since.length == 0) {
            return;
        }
        if (isShort) {
            shelves[site * items + item] |= SHORT;
        }
        if (timeline.measures(now)) {
            wanted[cell(site, item)] += units;
            atOnce[cell(site, item)] += unitsAtOnce;
        }
    }

    void received(long now, int site, int item, long orderedAt) {
        int shelf = site * items + item;
        if (since.length == 0 || lastOrder[shelf] == orderedAt) {
            return;
        }
        lastOrder[shelf] = orderedAt;
        if (timeline.measures(now)) {
            cycles[cell(site, item)]++;
            shortCycles[cell(site, item)] += (shelves[shelf] & SHORT) / SHORT;
        }
        shelves[shelf] &= ~SHORT;
    }

    void close(long end) {
        for (int cell = 0; cell < since.length; cell++) {
            pass(cell, end);
        }
    }

    /** Figures of a site and some of its classes; NaN where there was nothing to observe. */
    Availability of(int site, int firstClass, int lastClass) {
        Availability sum = Availability.NOTHING;
        double time = timeline.end() - timeline.start();
        for (int c = firstClass; c <= lastClass && since.length > 0; c++) {
            int cell = site * CLASSES + c;
            sum = sum.plus(new Availability(
                    kept[cell],
                    wanted[cell],
                    atOnce[cell],
                    cycles[cell],
                    shortCycles[cell],
                    emptyTime[cell] / time,
                    levelTime[cell] / time,
                    outflow[cell] * Availability.MICROS_PER_DAY / time));
        }
        return sum;
    }
}
