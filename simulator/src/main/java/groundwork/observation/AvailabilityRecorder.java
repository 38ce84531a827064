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

    /** By site and class; none where nothing is ever put on a shelf. */
    private final ClassShelves[] cells;

    AvailabilityRecorder(Timeline timeline, Scenario scenario, ModelIndex index) {
        this.timeline = timeline;
        classes = index.itemClasses();
        items = index.items().size();
        List<StockRule> rules = scenario.inventory().rules();
        int sites = index.sites().size();
        boolean hasShelves = !rules.isEmpty() || scenario.anythingComesBack();
        int shelfCount = hasShelves ? sites * items : 0;
        shelves = new byte[shelfCount];
        lastOrder = new long[shelfCount];
        Arrays.fill(lastOrder, NO_ORDER);
        cells = new ClassShelves[hasShelves ? sites * CLASSES : 0];
        Arrays.setAll(cells, c -> new ClassShelves(timeline));
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
                cell(site, item).keep();
            }
        }
    }

    private ClassShelves cell(int site, int item) {
        return cells[site * CLASSES + classes.of(item)];
    }

    void availableChanged(long now, int site, int item, int delta, int available) {
        if (cells.length == 0 || delta == 0) {
            return;
        }
        boolean turns = available == 0 || available == delta;
        int emptied = turns && (shelves[site * items + item] & KEPT) != 0 ? available == 0 ? 1 : -1 : 0;
        cell(site, item).change(now, delta, emptied);
    }

    void demandMet(long now, int site, int item, int units, int unitsAtOnce, boolean isShort) {
        if (cells.length == 0) {
            return;
        }
        if (isShort) {
            shelves[site * items + item] |= SHORT;
        }
        if (timeline.measures(now)) {
            cell(site, item).demand(units, unitsAtOnce);
        }
    }

    void received(long now, int site, int item, long orderedAt) {
        int shelf = site * items + item;
        if (cells.length == 0 || lastOrder[shelf] == orderedAt) {
            return;
        }
        lastOrder[shelf] = orderedAt;
        if (timeline.measures(now)) {
            cell(site, item).endCycle((shelves[shelf] & SHORT) != 0);
        }
        shelves[shelf] &= ~SHORT;
    }

    /** The fewest units of any site and class that could ever be promised, or 0. */
    long lowest() {
        return Arrays.stream(cells).mapToLong(ClassShelves::lowest).min().orElse(0);
    }

    /** Figures of a site. */
    Availability ofSite(int site) {
        return of(site, 0, CLASSES - 1);
    }

    /** Figures of a site and some of its classes; NaN where there was nothing to observe. */
    Availability of(int site, int firstClass, int lastClass) {
        Availability sum = Availability.NOTHING;
        for (int c = firstClass; c <= lastClass && cells.length > 0; c++) {
            sum = sum.plus(cells[site * CLASSES + c].figures());
        }
        return sum;
    }
}
