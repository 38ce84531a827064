package groundwork.scenariofile;

import groundwork.scenario.Disruption;
import groundwork.scenario.Item;
import groundwork.scenario.Lane;
import groundwork.scenario.Recovery;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.StockRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether rules for hard times have something to act on, and ways that are there. */
final class RecoveryChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;
    private final Map<String, String> categories = new LinkedHashMap<>();

    RecoveryChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
        for (Item item : scenario.catalogue().items()) {
            categories.put(item.id(), item.category());
        }
    }

    void all() {
        if (!problems.sound("recovery", "inventory", "sites", "items")) {
            return;
        }
        for (int i = 0; i < scenario.risks().recoveries().size(); i++) {
            Recovery recovery = scenario.risks().recoveries().get(i);
            boolean acts = scenario.inventory().rules().stream().anyMatch(rule -> concerns(recovery, rule));
            if (!acts && !(recovery.action() instanceof Recovery.Reroute)) {
                problems.error(
                        Checks.at(raw, "recovery", i),
                        "No row of inventory orders what the rule is about.",
                        "Look at site, item and category.");
            }
            if (recovery.action() instanceof Recovery.SourceFrom from) {
                source(i, recovery, from.source());
            } else if (recovery.action() instanceof Recovery.Reroute && problems.sound("disruptions")) {
                detour(i, recovery);
            }
        }
    }

    /** Only what is closed is gone round. */
    private void detour(int row, Recovery recovery) {
        for (Disruption disruption : scenario.risks().disruptions()) {
            boolean closes = disruption.closes()
                    && !(disruption.target() instanceof Disruption.OfStep)
                    && !(disruption.target() instanceof Disruption.OfDemand);
            if (!closes && recovery.disruption().equals(Optional.of(disruption.id()))) {
                problems.error(
                        raw.rows("recovery").get(row).at("disruption"),
                        "The disruption " + Problems.quote(disruption.id())
                                + " closes no lane, vendor or site that goods" + " could go round.",
                        "Use switch-mode, source-from or expedite, or state depth: 100 %.");
            }
        }
    }

    private void source(int row, Recovery recovery, String source) {
        Site.Kind kind = scenario.network().sites().stream()
                .filter(site -> site.id().equals(source))
                .map(Site::kind)
                .findFirst()
                .orElse(Site.Kind.HUB);
        if (kind != Site.Kind.HUB && kind != Site.Kind.CENTER) {
            problems.error(
                    raw.rows("recovery").get(row).at("source"),
                    "Goods are ordered from hubs and centers, and " + Problems.quote(source) + " is neither.",
                    "");
        } else if (source.equals(recovery.site())) {
            problems.error(
                    raw.rows("recovery").get(row).at("source"),
                    Problems.quote(source) + " would order from itself.",
                    "Name another site.");
        }
    }

    private boolean concerns(Recovery recovery, StockRule rule) {
        return (recovery.site().isEmpty() || recovery.site().equals(rule.site()))
                && (recovery.item().isEmpty() || recovery.item().equals(rule.item()))
                && (recovery.category().isEmpty() || recovery.category().equals(categories.get(rule.item())));
    }

    /** Adds the ways that rules need, each where it is first said. */
    void ways(Set<List<Object>> known, List<SupplyChecks.Need> needs) {
        for (int i = 0; i < scenario.risks().recoveries().size(); i++) {
            Recovery recovery = scenario.risks().recoveries().get(i);
            if (recovery.action() instanceof Recovery.Reroute) {
                continue;
            }
            for (StockRule rule : scenario.inventory().rules()) {
                if (concerns(recovery, rule)) {
                    String source = rule.source();
                    Lane.Mode mode = Lane.Mode.AIR;
                    if (recovery.action() instanceof Recovery.SourceFrom from) {
                        source = from.source();
                        mode = from.mode();
                    } else if (recovery.action() instanceof Recovery.SwitchMode other) {
                        mode = other.mode();
                    } else if (recovery.action() instanceof Recovery.Expedite other) {
                        mode = other.mode();
                    }
                    if (!source.equals(rule.site()) && known.add(List.of(source, rule.site(), mode))) {
                        needs.add(new SupplyChecks.Need(source, rule.site(), mode, Checks.at(raw, "recovery", i)));
                    }
                }
            }
        }
    }
}
