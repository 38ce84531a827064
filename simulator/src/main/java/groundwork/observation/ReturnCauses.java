package groundwork.observation;

import groundwork.scenario.Category;
import groundwork.scenario.DeliveryOption;
import groundwork.scenario.Item;
import groundwork.scenario.ReturnReason;
import groundwork.scenario.Scenario;
import groundwork.scenario.Seller;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Who sends things back, and why: units that left in the measured period, and those of them that will come back. */
final class ReturnCauses {

    /** What the units are counted by: all of them, and each of its classes. */
    private static final class View {
        private final String name;
        private final List<String> keys;
        private final double[] sold;
        private final double[] returned;

        View(String name, List<String> keys) {
            this.name = name;
            this.keys = keys;
            sold = new double[keys.size()];
            returned = new double[keys.size()];
        }

        void count(int key, int units, boolean comesBack) {
            sold[key] += units;
            returned[key] += comesBack ? units : 0;
        }
    }

    private final Timeline timeline;
    private final boolean asked;
    private final int[] categoryOf;
    private final int[] sellerOf;
    private final View all = new View("all", List.of("all"));
    private final View categories;
    private final View sellers;
    private final View options;
    private final View orders = new View("ordered", List.of("in the shop", "in a live show"));
    private final View deliveries = new View("delivered", List.of("in time", "late"));
    private final List<String> reasons;
    private final double[][] reasonUnits;
    long allUnits;
    long allReturned;

    ReturnCauses(Timeline timeline, Scenario scenario) {
        this.timeline = timeline;
        asked = scenario.returns().refined();
        List<Item> items = asked ? scenario.catalogue().items() : List.of();
        categories = new View(
                "category",
                named(scenario.catalogue().categories().stream()
                        .map(Category::id)
                        .toList()));
        sellers = new View(
                "seller",
                named(scenario.catalogue().sellers().stream().map(Seller::id).toList()));
        options = new View(
                "option",
                named(scenario.orderRules().options().stream()
                        .map(DeliveryOption::id)
                        .distinct()
                        .toList()));
        categoryOf = numbers(items, item -> categories.keys.indexOf(item.category()));
        sellerOf = numbers(items, item -> sellers.keys.indexOf(item.seller()));
        reasons = named(scenario.returns().reasons().stream()
                .map(ReturnReason::reason)
                .distinct()
                .toList());
        reasonUnits = new double[asked ? categories.keys.size() : 0][reasons.size()];
    }

    /** The names, and "" in front of them for what has none. */
    private static List<String> named(List<String> ids) {
        List<String> keys = new ArrayList<>(List.of(""));
        keys.addAll(ids);
        return keys;
    }

    private static int[] numbers(List<Item> items, ToIntFunction<Item> of) {
        return items.stream().mapToInt(of).toArray();
    }

    void decided(long now, int item, int units, int option, boolean live, boolean late, boolean comesBack, int reason) {
        allUnits += units;
        allReturned += comesBack ? units : 0;
        if (!timeline.measures(now)) {
            return;
        }
        all.count(0, units, comesBack);
        categories.count(categoryOf[item], units, comesBack);
        sellers.count(sellerOf[item], units, comesBack);
        options.count(option + 1, units, comesBack);
        orders.count(live ? 1 : 0, units, comesBack);
        deliveries.count(late ? 1 : 0, units, comesBack);
        if (comesBack) {
            reasonUnits[categoryOf[item]][reason + 1] += units;
        }
    }

    /** Whether there are units of no category, no seller, no delivery option. */
    private boolean someHaveNone(View view) {
        if (view == options) {
            return view.keys.size() > 1;
        }
        return Arrays.stream(view == categories ? categoryOf : sellerOf).anyMatch(number -> number == 0)
                && view.keys.size() > 1;
    }

    /** Writes the tables return_rate and return_reason, nothing where the scenario does not ask. */
    void write(FigureSheet sheet) {
        if (!asked) {
            return;
        }
        for (View view : List.of(all, categories, sellers, options, orders, deliveries)) {
            for (int k = 0; k < view.keys.size(); k++) {
                boolean unnamed = view.keys.get(k).isEmpty();
                if (!unnamed || someHaveNone(view)) {
                    sheet.row(
                            "return_rate",
                            List.of(view.name, unnamed ? "none" : view.keys.get(k)),
                            view.sold[k],
                            view.returned[k],
                            view.returned[k] / view.sold[k]);
                }
            }
        }
        sheet.network("return_rate", "share", all.returned[0] / all.sold[0]);
        for (int c = someHaveNone(categories) ? 0 : 1; reasons.size() > 1 && c < reasonUnits.length; c++) {
            double units = Arrays.stream(reasonUnits[c]).sum();
            for (int r = 1; r < reasons.size(); r++) {
                sheet.row(
                        "return_reason",
                        List.of(c == 0 ? "none" : categories.keys.get(c), reasons.get(r)),
                        reasonUnits[c][r],
                        reasonUnits[c][r] / units);
            }
        }
    }
}
