package groundwork.chain.plan;

import groundwork.scenario.Category;
import groundwork.scenario.Commodity;
import groundwork.scenario.Item;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Items by how customs classify them: goods of one class are one line of an entry. */
final class DutyClasses {

    /**
     * A class of goods.
     *
     * @param category number, or that of all categories for goods without one
     * @param categoryRate duty that the category states itself
     * @param commodity code, or ""
     * @param origin country, or ""
     */
    record Kind(int category, String categoryId, double categoryRate, String commodity, String origin) {}

    private final List<Kind> kinds;
    private final int[] ofItem;

    DutyClasses(Scenario scenario) {
        List<Category> categories = scenario.catalogue().categories();
        Names names = Names.of("category", categories, Category::id);
        Map<String, Commodity> byItem = new LinkedHashMap<>();
        Map<String, Commodity> byCategory = new LinkedHashMap<>();
        for (Commodity row : scenario.customs().tariff().commodities()) {
            (row.item().isEmpty() ? byCategory : byItem).put(row.item().isEmpty() ? row.category() : row.item(), row);
        }
        List<Item> items = scenario.catalogue().items();
        Commodity none = new Commodity("", "", "", "");
        Map<Kind, Integer> numbers = new LinkedHashMap<>();
        ofItem = new int[items.size()];
        for (int i = 0; i < ofItem.length; i++) {
            String category = items.get(i).category();
            Commodity row = byItem.getOrDefault(items.get(i).id(), byCategory.getOrDefault(category, none));
            int number = category.isEmpty() ? categories.size() : names.number(category);
            double rate = category.isEmpty() ? 0 : categories.get(number).dutyRate();
            Kind kind = new Kind(number, category, rate, row.code(), row.origin());
            ofItem[i] = numbers.computeIfAbsent(kind, k -> numbers.size());
        }
        kinds = List.copyOf(new ArrayList<>(numbers.keySet()));
    }

    List<Kind> kinds() {
        return kinds;
    }

    int[] ofItems() {
        return ofItem;
    }
}
