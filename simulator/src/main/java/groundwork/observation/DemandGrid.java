package groundwork.observation;

import groundwork.scenario.Category;
import groundwork.scenario.Item;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells in which demand is counted: weeks of the measured period, regions, categories, items.
 *
 * @param weeks of seven days from the first measured day; the last may be cut
 * @param wholeWeeks those that are not cut
 * @param regions how many
 * @param categories ids; the last is "" where an item has none
 * @param categoryOf item number to category number
 */
@SuppressWarnings("ArrayRecordComponent") // read-only numbers, shared by all replications
public record DemandGrid(int weeks, int wholeWeeks, int regions, List<String> categories, int[] categoryOf) {

    /** Days in a week of the grid. */
    public static final int WEEK_DAYS = 7;

    /** The grid of a scenario. */
    public static DemandGrid of(Scenario scenario) {
        List<Item> items = scenario.catalogue().items();
        List<String> categories = new ArrayList<>(
                scenario.catalogue().categories().stream().map(Category::id).toList());
        if (items.stream().anyMatch(item -> item.category().isEmpty())) {
            categories.add("");
        }
        int days = scenario.horizon().days();
        return new DemandGrid(
                (days + WEEK_DAYS - 1) / WEEK_DAYS,
                days / WEEK_DAYS,
                scenario.demand().regions().size(),
                List.copyOf(categories),
                items.stream()
                        .mapToInt(item -> categories.indexOf(item.category()))
                        .toArray());
    }

    /** How many pairs of region and category. */
    public int cells() {
        return regions * categories.size();
    }

    /** The number of the pair of a region and the category of an item. */
    public int cell(int region, int item) {
        return region * categories.size() + categoryOf[item];
    }
}
