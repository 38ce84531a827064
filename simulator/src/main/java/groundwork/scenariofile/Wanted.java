package groundwork.scenariofile;

import groundwork.scenario.ForecastRow;
import groundwork.scenario.Item;
import groundwork.scenario.Scenario;
import groundwork.scenario.WeekSheet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An item that customers want, by forecast or as recorded, each where it is first said.
 *
 * @param region id of a region or a region group, "" for all regions
 */
record Wanted(String region, String item, Location at) {

    /** Tells of each item and region that is wanted, of some more than once. */
    static void each(Scenario scenario, RawScenario raw, Consumer<Wanted> consumer) {
        Items items = new Items(scenario);
        Set<List<String>> known = new LinkedHashSet<>();
        for (int i = 0; i < scenario.demand().forecast().rows().size(); i++) {
            ForecastRow row = scenario.demand().forecast().rows().get(i);
            if (known.add(List.of(row.region(), row.item(), row.category()))) {
                for (String item : items.of(row.item(), row.category())) {
                    consumer.accept(new Wanted(row.region(), item, Checks.at(raw, "forecast", i)));
                }
            }
        }
        for (WeekSheet sheet : scenario.demand().forecast().sheets()) {
            Location at = Checks.at(raw, "forecast_by_week", 0);
            for (int item : sheet.items()) {
                consumer.accept(new Wanted(
                        sheet.region(), scenario.catalogue().items().get(item).id(), at));
            }
        }
        for (RawRow row : raw.rows("recorded_orders")) {
            if (known.add(List.of(row.text("region"), row.text("item")))) {
                consumer.accept(new Wanted(row.text("region"), row.text("item"), row.at()));
            }
        }
    }

    /** The items that a forecast or a promotion is of. */
    static final class Items {

        private final Map<String, List<String>> byCategory = new LinkedHashMap<>();
        private final Scenario scenario;
        private final Set<String> weightless = new LinkedHashSet<>();

        Items(Scenario scenario) {
            this.scenario = scenario;
            scenario.demand().forecast().items().stream()
                    .filter(item -> item.weight() == 0)
                    .forEach(item -> weightless.add(item.item()));
        }

        /** The item, or those of the category that have a weight, or all that have one. */
        List<String> of(String item, String category) {
            return item.isEmpty() ? byCategory.computeIfAbsent(category, this::ofCategory) : List.of(item);
        }

        private List<String> ofCategory(String category) {
            return scenario.catalogue().items().stream()
                    .filter(item -> category.isEmpty() || item.category().equals(category))
                    .map(Item::id)
                    .filter(item -> !weightless.contains(item))
                    .toList();
        }
    }
}
