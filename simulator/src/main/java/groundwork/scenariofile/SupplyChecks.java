package groundwork.scenariofile;

import groundwork.scenario.Horizon;
import groundwork.scenario.Item;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.StockRule;
import groundwork.scenario.Supply;
import groundwork.scenario.Supply.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether goods can come as the tables of supply say: from where there are any, to where they are kept, by lanes that there are. */
final class SupplyChecks {

    private static final double ROUNDING = 1e-9;

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;
    private final Supply supply;
    private final Map<String, Site.Kind> kinds = new LinkedHashMap<>();
    private final Set<List<String>> kept = new LinkedHashSet<>();

    SupplyChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
        supply = scenario.inventory().supply();
        scenario.network().sites().forEach(s -> kinds.put(s.id(), s.kind()));
        for (StockRule rule : scenario.inventory().rules()) {
            kept.add(List.of(rule.site(), rule.item()));
        }
    }

    void all() {
        if (problems.sound("sites", "supply")) {
            hubs();
        }
        if (problems.sound("sites", "inventory", "pushes")) {
            pushes();
        }
        if (problems.sound("sites", "inventory", "transshipments")) {
            transshipments();
        }
        if (problems.sound("items", "inventory")) {
            cases();
        }
    }

    private void hubs() {
        for (int i = 0; i < supply.terms().size(); i++) {
            if (kinds.get(supply.terms().get(i).hub()) != Site.Kind.HUB) {
                problems.error(
                        at("supply", i, "hub"),
                        "The site " + Problems.quote(supply.terms().get(i).hub()) + " is not of kind hub.",
                        "What a center sends is limited by its shelf.");
            }
        }
    }

    /** Who orders whole cases has to know how many units a case holds. */
    private void cases() {
        Set<String> unstated = new LinkedHashSet<>();
        for (Item item : scenario.catalogue().items()) {
            if (item.packing().unitsPerCase() == 0) {
                unstated.add(item.id());
            }
        }
        for (int i = 0; i < scenario.inventory().rules().size(); i++) {
            StockRule rule = scenario.inventory().rules().get(i);
            if (rule.lotSize().pack() == StockRule.LotSize.Pack.CASE && unstated.contains(rule.item())) {
                problems.error(
                        at("inventory", i, "multiple"),
                        "Nobody says how many units a case of " + Problems.quote(rule.item()) + " holds.",
                        "State items.units_per_case.");
            }
        }
    }

    private Location at(String table, int row, String column) {
        return raw.rows(table).isEmpty()
                ? Location.file("scenario.yaml")
                : raw.rows(table).get(row).at(column);
    }

    private void pushes() {
        Horizon horizon = scenario.horizon();
        LocalDate first = horizon.start().minusDays((horizon.warmUpMicros() + Horizon.DAY - 1) / Horizon.DAY);
        LocalDate end = horizon.start().plusDays(horizon.days());
        Map<List<Object>, Double> shares = new LinkedHashMap<>();
        for (int i = 0; i < supply.pushes().size(); i++) {
            Supply.Push push = supply.pushes().get(i);
            keeps(push.site(), push.item(), at("pushes", i, "site"));
            if (kinds.get(push.source()) == Site.Kind.HUB) {
                if (push.amount() instanceof Amount.Share) {
                    problems.error(
                            at("pushes", i, "share"),
                            "A hub has everything, and no share of it is a number.",
                            "State units.");
                }
            } else {
                keeps(push.source(), push.item(), at("pushes", i, "source"));
            }
            if (push.date().isBefore(first) || !push.date().isBefore(end)) {
                problems.warning(
                        at("pushes", i, "date"),
                        "The day " + push.date() + " is not simulated: nothing is sent.",
                        "From " + first + " to " + end.minusDays(1) + ".");
            }
            if (push.amount() instanceof Amount.Share amount) {
                double sum =
                        shares.merge(List.of(push.date(), push.source(), push.item()), amount.share(), Double::sum);
                if (sum > 1 + ROUNDING && sum - amount.share() <= 1 + ROUNDING) {
                    problems.error(
                            at("pushes", i, "share"),
                            "The shares of " + Problems.quote(push.item()) + " sent from "
                                    + Problems.quote(push.source()) + " on " + push.date() + " sum to more than 100 %.",
                            "At most 100 %; what is not sent stays.");
                }
            }
        }
    }

    private void transshipments() {
        for (int i = 0; i < supply.transshipments().size(); i++) {
            Supply.Transshipment row = supply.transshipments().get(i);
            for (String column : List.of("from", "to")) {
                String site = column.equals("from") ? row.from() : row.to();
                if (!row.item().isEmpty()) {
                    keeps(site, row.item(), at("transshipments", i, column));
                } else if (kept.stream().noneMatch(key -> key.get(0).equals(site))) {
                    problems.error(
                            at("transshipments", i, column),
                            "The site " + Problems.quote(site) + " keeps no stock.",
                            "Name a center with rows in inventory.");
                }
            }
        }
    }

    private void keeps(String site, String item, Location at) {
        if (kinds.get(site) != Site.Kind.CENTER) {
            problems.error(at, "The site " + Problems.quote(site) + " keeps no stock.", "Name a center.");
        } else if (!kept.contains(List.of(site, item))) {
            problems.error(
                    at,
                    "The center " + Problems.quote(site) + " keeps no " + Problems.quote(item) + ".",
                    "Add a row to inventory for it there; policy push orders nothing itself.");
        }
    }

    /** A way that goods must find between sites. */
    record Need(String source, String site, Lane.Mode mode, Location at) {}

    /** The ways that rules and plans need, each where it is first said. */
    List<Need> ways() {
        List<Need> needs = new ArrayList<>();
        Set<List<Object>> known = new LinkedHashSet<>();
        for (int i = 0; i < scenario.inventory().rules().size(); i++) {
            StockRule rule = scenario.inventory().rules().get(i);
            if (known.add(List.of(rule.source(), rule.site(), rule.mode()))) {
                needs.add(new Need(rule.source(), rule.site(), rule.mode(), Checks.at(raw, "inventory", i)));
            }
        }
        for (int i = 0; i < supply.pushes().size(); i++) {
            Supply.Push push = supply.pushes().get(i);
            if (known.add(List.of(push.source(), push.site(), push.mode()))) {
                needs.add(new Need(push.source(), push.site(), push.mode(), Checks.at(raw, "pushes", i)));
            }
        }
        for (int i = 0; i < supply.transshipments().size(); i++) {
            Supply.Transshipment row = supply.transshipments().get(i);
            if (known.add(List.of(row.from(), row.to(), row.mode()))) {
                needs.add(new Need(row.from(), row.to(), row.mode(), Checks.at(raw, "transshipments", i)));
            }
        }
        new RecoveryChecks(scenario, raw, problems).ways(known, needs);
        return needs;
    }
}
