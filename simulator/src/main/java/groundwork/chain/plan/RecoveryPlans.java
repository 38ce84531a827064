package groundwork.chain.plan;

import groundwork.scenario.Lane;
import groundwork.scenario.Recovery;
import groundwork.scenario.Scenario;
import groundwork.scenario.StockRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds, before anything goes wrong, the other ways that rules for hard times take. */
final class RecoveryPlans {

    private final Scenario scenario;
    private final Places places;
    private final Goods goods;
    private final Ways ways;
    private final List<DisruptionPlan> disruptions;
    private final Map<List<Integer>, Optional<Integer>> detours = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> expressWays = new LinkedHashMap<>();
    private final Map<List<Integer>, Lane.Mode> modes = new LinkedHashMap<>();

    RecoveryPlans(Scenario scenario, Places places, Goods goods, Ways ways, List<DisruptionPlan> disruptions) {
        this.scenario = scenario;
        this.places = places;
        this.goods = goods;
        this.ways = ways;
        this.disruptions = disruptions;
        for (StockRule rule : scenario.inventory().rules()) {
            modes.putIfAbsent(List.of(places.siteNumber(rule.site()), goods.number(rule.item())), rule.mode());
        }
    }

    /** The rules that bear on each replenishment rule, in the order of the scenario. */
    List<List<RecoveryPlan>> plans(List<StockPlan> stock) {
        List<List<RecoveryPlan>> plans = new ArrayList<>();
        for (StockPlan rule : stock) {
            List<RecoveryPlan> ofRule = new ArrayList<>();
            for (int row = 0; row < scenario.risks().recoveries().size(); row++) {
                Recovery recovery = scenario.risks().recoveries().get(row);
                if (concerns(recovery, rule)) {
                    plan(row, recovery, rule).ifPresent(ofRule::add);
                }
            }
            plans.add(List.copyOf(ofRule));
        }
        return List.copyOf(plans);
    }

    private boolean concerns(Recovery recovery, StockPlan rule) {
        return (recovery.site().isEmpty() || places.siteNumber(recovery.site()) == rule.site())
                && (recovery.item().isEmpty() || goods.number(recovery.item()) == rule.item())
                && (recovery.category().isEmpty()
                        || scenario.catalogue()
                                .items()
                                .get(rule.item())
                                .category()
                                .equals(recovery.category()));
    }

    private Optional<RecoveryPlan> plan(int row, Recovery recovery, StockPlan rule) {
        int disruption = recovery.disruption().map(this::number).orElse(RecoveryPlan.NONE);
        if (recovery.action() instanceof Recovery.Reroute) {
            return detour(disruption, rule)
                    .map(way ->
                            new RecoveryPlan(row, disruption, recovery.coverBelowMicros(), false, rule.source(), way));
        }
        int source = rule.source();
        int way = rule.way();
        boolean expedites = false;
        if (recovery.action() instanceof Recovery.SwitchMode other) {
            way = open(disruption, source, rule.site(), other.mode());
        } else if (recovery.action() instanceof Recovery.SourceFrom from) {
            source = places.siteNumber(from.source());
            if (source == rule.site()) {
                return Optional.empty();
            }
            way = open(disruption, source, rule.site(), from.mode());
        } else if (recovery.action() instanceof Recovery.Expedite other) {
            way = express(disruption, source, rule.site(), other.mode());
            expedites = true;
        }
        return Optional.of(new RecoveryPlan(row, disruption, recovery.coverBelowMicros(), expedites, source, way));
    }

    /** A way that is open while a disruption strikes; the usual one where none is. */
    private int open(int disruption, int source, int site, Lane.Mode mode) {
        int usual = ways.number(source, site, mode);
        return isStruck(disruption, usual)
                ? avoiding(disruption, source, site, mode).orElse(usual)
                : usual;
    }

    /** A way of its own, by which expedited goods are known when they come. */
    private int express(int disruption, int source, int site, Lane.Mode mode) {
        return expressWays.computeIfAbsent(
                List.of(disruption, source, site, mode.ordinal()),
                k -> ways.own(ways.lanes(open(disruption, source, site, mode))));
    }

    private boolean isStruck(int disruption, int way) {
        return disruption != RecoveryPlan.NONE
                && Arrays.stream(ways.lanes(way))
                        .anyMatch(lane -> disruptions.get(disruption).strikes(ways.lane(lane)));
    }

    private Optional<Integer> avoiding(int disruption, int source, int site, Lane.Mode mode) {
        return detours.computeIfAbsent(
                List.of(disruption, source, site, mode.ordinal()),
                k -> ways.avoiding(source, site, mode, disruptions.get(disruption)::strikes));
    }

    private int number(String disruption) {
        for (int d = 0; d < disruptions.size(); d++) {
            if (disruptions.get(d).row().id().equals(disruption)) {
                return d;
            }
        }
        throw new IllegalArgumentException("There is no disruption " + disruption + ".");
    }

    /** The way round a disruption: by the same main mode, or else by the other; none where the usual one is open. */
    private Optional<Integer> detour(int disruption, StockPlan rule) {
        if (!isStruck(disruption, rule.way())) {
            return Optional.empty();
        }
        Lane.Mode mode = modes.get(List.of(rule.site(), rule.item()));
        return avoiding(disruption, rule.source(), rule.site(), mode)
                .or(() -> avoiding(disruption, rule.source(), rule.site(), other(mode)));
    }

    private static Lane.Mode other(Lane.Mode mode) {
        return mode == Lane.Mode.AIR ? Lane.Mode.OCEAN : Lane.Mode.AIR;
    }
}
