package groundwork.scenariofile;

import groundwork.scenario.Category;
import groundwork.scenario.Item;
import groundwork.scenario.Region;
import groundwork.scenario.ReturnChannel;
import groundwork.scenario.ReturnRate;
import groundwork.scenario.ReturnReason;
import groundwork.scenario.ReturnRules;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

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
        if (problems.sound("return_channels", "regions", "returns", "sites")) {
            channels();
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
        sums.forEach((group, sum) ->
                wholeOrTold("return_reasons", rows.get(group), "reasons that belong together here", sum));
    }

    private void wholeOrTold(String table, int row, String what, double sum) {
        if (StrictMath.abs(sum - 1) > ROUNDING) {
            problems.error(
                    at(table, row),
                    "The shares of the " + what + " sum to " + StrictMath.round(sum * 1e6) / 1e4 + " %.",
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

    private void channels() {
        Map<String, Double> sums = new LinkedHashMap<>();
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (int i = 0; i < rules.channels().size(); i++) {
            ReturnChannel row = rules.channels().get(i);
            sums.merge(row.region(), row.share(), Double::sum);
            rows.putIfAbsent(row.region(), i);
            takesReturns(row.to(), "return_channels", i);
        }
        for (int i = 0; i < rules.lanes().size(); i++) {
            String region = rules.lanes().get(i).region();
            if (rows.containsKey(region)) {
                problems.error(
                        at("returns", i),
                        "The returns of " + Problems.quote(region) + " have a row here and rows of return_channels.",
                        "Leave one of them out; the first of them stands at " + at("return_channels", rows.get(region))
                                + ".");
            }
            takesReturns(rules.lanes().get(i).to(), "returns", i);
        }
        notTaken();
        sums.forEach((region, sum) ->
                wholeOrTold("return_channels", rows.get(region), "channels of " + Problems.quote(region), sum));
    }

    /** Legal, but probably not meant, where others can send things back. */
    private void notTaken() {
        for (int i = 0; rules.any() && i < scenario.demand().regions().size(); i++) {
            Region region = scenario.demand().regions().get(i);
            Predicate<String> means =
                    name -> name.equals(region.id()) || (!name.isEmpty() && name.equals(region.group()));
            if (rules.lanes().stream().noneMatch(row -> means.test(row.region()))
                    && rules.channels().stream().noneMatch(row -> means.test(row.region()))) {
                problems.warning(
                        at("regions", i),
                        "Nobody takes returns of the region " + Problems.quote(region.id()) + ": all is kept there.",
                        "Add a row to returns or return_channels.");
            }
        }
    }

    private void takesReturns(String site, String table, int row) {
        scenario.network().sites().stream()
                .filter(s -> s.id().equals(site))
                .filter(s -> s.kind() != Site.Kind.RETURNS && s.kind() != Site.Kind.CENTER)
                .forEach(s -> problems.error(
                        at(table, row),
                        "The site " + Problems.quote(site) + " takes no returns: it is a "
                                + s.kind().name().toLowerCase(Locale.ROOT) + ".",
                        "Returns go to a site of kind returns or center."));
    }

    private Location at(String table, int row) {
        return Checks.at(raw, table, row);
    }
}
