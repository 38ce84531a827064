package groundwork.scenariofile;

import groundwork.scenario.Category;
import groundwork.scenario.Item;
import groundwork.scenario.ReturnRate;
import groundwork.scenario.ReturnReason;
import groundwork.scenario.ReturnRules;
import groundwork.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What no single cell can tell of returns: shares that do not sum, conditions that nothing meets. */
final class ReturnsChecks {

    private static final double ROUNDING = 1e-6;

    private final Scenario scenario;
    private final ReturnRules rules;
    private final RawScenario raw;
    private final Problems problems;

    ReturnsChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
        rules = scenario.returns();
    }

    void all() {
        if (problems.sound("return_reasons")) {
            reasons();
        }
        if (problems.sound("return_rates", "categories", "sellers", "items", "live_events")) {
            rates();
        }
    }

    private void reasons() {
        Map<List<Object>, Double> sums = new LinkedHashMap<>();
        Map<List<Object>, Integer> rows = new LinkedHashMap<>();
        for (int i = 0; i < rules.reasons().size(); i++) {
            ReturnReason row = rules.reasons().get(i);
            List<Object> group = List.of(row.category(), row.late());
            sums.merge(group, row.share(), Double::sum);
            rows.putIfAbsent(group, i);
        }
        sums.forEach((group, sum) -> wholeOrTold("return_reasons", rows.get(group), "reasons", sum));
    }

    private void wholeOrTold(String table, int row, String what, double sum) {
        if (StrictMath.abs(sum - 1) > ROUNDING) {
            problems.error(
                    at(table, row),
                    "The shares of the " + what + " that belong together here sum to "
                            + StrictMath.round(sum * 1e6) / 1e4 + " %.",
                    "They must sum to 100 %.");
        }
    }

    private void rates() {
        for (int i = 0; i < rules.rates().size(); i++) {
            ReturnRate row = rules.rates().get(i);
            if (scenario.catalogue().items().stream().noneMatch(item -> concerns(row, item))) {
                problems.warning(
                        at("return_rates", i),
                        "No item with a category is meant, so the row changes nothing.",
                        "Look at category and seller of the items.");
            } else if (!row.replaces() && row.factor() != 1 && nothingToMultiply(row)) {
                problems.warning(
                        at("return_rates", i),
                        "The factor changes nothing: none of the goods it is about has a return rate.",
                        "State return_rate of the categories, or a row with a rate.");
            }
            if (row.live().orElse(false) && scenario.demand().liveEvents().isEmpty()) {
                problems.warning(
                        at("return_rates", i), "There are no live-shopping shows.", "Add rows to live_events.");
            }
        }
    }

    private static boolean concerns(ReturnRate row, Item item) {
        return !item.category().isEmpty()
                && (row.category().isEmpty() || row.category().equals(item.category()))
                && (row.seller().isEmpty() || row.seller().equals(item.seller()));
    }

    private boolean nothingToMultiply(ReturnRate factor) {
        return scenario.catalogue().categories().stream()
                        .filter(c ->
                                factor.category().isEmpty() || factor.category().equals(c.id()))
                        .mapToDouble(Category::returnRate)
                        .allMatch(rate -> rate == 0)
                && rules.rates().stream().noneMatch(row -> row.replaces() && row.rate() > 0);
    }

    private Location at(String table, int row) {
        return Checks.at(raw, table, row);
    }
}
