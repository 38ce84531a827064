package groundwork.chain.plan;

import groundwork.scenario.Category;
import groundwork.scenario.Item;
import groundwork.scenario.ReturnRate;
import groundwork.scenario.ReturnRules;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How likely units are to come back, and why: known when a parcel leaves, since by then it is known when it arrives. Immutable.
 *
 * <p>Goods of one category and seller are alike.
 */
public final class ReturnChances {

    /** The number of no delivery option, and of no reason. */
    public static final int NONE = -1;

    /** Live or not, late or not. */
    private static final int CIRCUMSTANCES = 4;

    private final boolean refined;
    private final int options;
    private final int[] kindOfItem;
    private final double[][] chances;
    private final List<String> reasonNames;
    private final double[][] reasonsUpTo;
    private final int[] categoryOfItem;

    private ReturnChances(Scenario scenario, List<String> optionIds) {
        ReturnRules rules = scenario.returns();
        List<Item> items = scenario.catalogue().items();
        refined = rules.refined();
        options = optionIds.size();
        reasonNames =
                rules.reasons().stream().map(row -> row.reason()).distinct().toList();
        List<Category> categories = scenario.catalogue().categories();
        List<String> categoryIds = categories.stream().map(Category::id).toList();
        kindOfItem = new int[refined ? items.size() : 0];
        categoryOfItem = new int[refined ? items.size() : 0];
        List<double[]> byKind = new ArrayList<>();
        Map<List<String>, Integer> kinds = new LinkedHashMap<>();
        for (int i = 0; i < kindOfItem.length; i++) {
            Item item = items.get(i);
            categoryOfItem[i] = categoryIds.indexOf(item.category());
            Integer kind = kinds.get(List.of(item.category(), item.seller()));
            if (kind == null) {
                kind = kinds.size();
                kinds.put(List.of(item.category(), item.seller()), kind);
                byKind.add(chances(
                        rules, item, categoryOfItem[i] < 0 ? null : categories.get(categoryOfItem[i]), optionIds));
            }
            kindOfItem[i] = kind;
        }
        chances = byKind.toArray(double[][]::new);
        reasonsUpTo = new double[2 * (categories.size() + 1)][];
        for (int c = 0; c <= categories.size(); c++) {
            String category = c == 0 ? "" : categoryIds.get(c - 1);
            reasonsUpTo[2 * c] = reasons(rules, category, false);
            reasonsUpTo[2 * c + 1] = reasons(rules, category, true);
        }
    }

    static ReturnChances of(Scenario scenario, PromisePlan promises) {
        return new ReturnChances(scenario, promises.options());
    }

    private double[] chances(ReturnRules rules, Item item, Category category, List<String> optionIds) {
        double[] byCase = new double[(options + 1) * CIRCUMSTANCES];
        for (int option = NONE; category != null && option < options; option++) {
            String id = option == NONE ? "" : optionIds.get(option);
            for (int circumstance = 0; circumstance < CIRCUMSTANCES; circumstance++) {
                boolean live = circumstance >= 2;
                boolean late = circumstance % 2 == 1;
                List<ReturnRate> rows = rules.rates().stream()
                        .filter(row -> applies(row, item, id, live, late))
                        .toList();
                double rate = rows.stream()
                        .filter(ReturnRate::replaces)
                        .max(closestThenFirst())
                        .map(ReturnRate::rate)
                        .orElse(category.returnRate());
                double factor = rows.stream()
                        .filter(row -> !row.replaces())
                        .mapToDouble(ReturnRate::factor)
                        .reduce(1, (a, b) -> a * b);
                byCase[at(option, live, late)] = Math.min(1, rate * factor);
            }
        }
        return byCase;
    }

    /** {@code max} keeps the first of equals. */
    private static Comparator<ReturnRate> closestThenFirst() {
        return Comparator.comparingInt(ReturnRate::closeness);
    }

    private static boolean applies(ReturnRate row, Item item, String option, boolean live, boolean late) {
        return (row.category().isEmpty() || row.category().equals(item.category()))
                && (row.seller().isEmpty() || row.seller().equals(item.seller()))
                && (row.option().isEmpty() || row.option().equals(option))
                && row.live().map(wanted -> wanted == live).orElse(true)
                && row.late().map(wanted -> wanted == late).orElse(true);
    }

    private static int at(int option, boolean live, boolean late) {
        return (option + 1) * CIRCUMSTANCES + (live ? 2 : 0) + (late ? 1 : 0);
    }

    /** The reasons of a category and lateness as cumulative shares, by number; those of the closest rows. */
    private double[] reasons(ReturnRules rules, String category, boolean late) {
        return Stream.of(category, "")
                .flatMap(c -> Stream.of(Optional.of(late), Optional.<Boolean>empty())
                        .map(l -> rules.reasons().stream()
                                .filter(row ->
                                        row.category().equals(c) && row.late().equals(l))
                                .toList()))
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .map(rows -> {
                    double[] upTo = new double[reasonNames.size()];
                    rows.forEach(row -> upTo[reasonNames.indexOf(row.reason())] += row.share());
                    for (int r = 1; r < upTo.length; r++) {
                        upTo[r] += upTo[r - 1];
                    }
                    return upTo;
                })
                .orElse(new double[0]);
    }

    /** Whether more is said than a rate by category: only then is what follows of any meaning. */
    public boolean refined() {
        return refined;
    }

    /** The reasons by number. */
    public List<String> reasons() {
        return reasonNames;
    }

    /**
     * The share of such units that come back, in [0, 1].
     *
     * @param option that the customer took, or {@link #NONE}
     * @param live whether it was ordered in a show
     * @param late whether it is delivered after its promise
     */
    public double of(int item, int option, boolean live, boolean late) {
        return chances[kindOfItem[item]][at(option, live, late)];
    }

    /** The reason at a quantile in (0, 1), or {@link #NONE} where the scenario states none. */
    public int reason(int item, boolean late, double quantile) {
        double[] upTo = reasonsUpTo[2 * (categoryOfItem[item] + 1) + (late ? 1 : 0)];
        for (int r = 0; r < upTo.length; r++) {
            // The last share may end a rounding below 1.
            if (quantile < upTo[r] || (r == upTo.length - 1 && upTo[r] > 0)) {
                return lastWithShare(upTo, r);
            }
        }
        return NONE;
    }

    private static int lastWithShare(double[] upTo, int reason) {
        int last = reason;
        while (last > 0 && upTo[last] == upTo[last - 1]) {
            last--;
        }
        return last;
    }
}
