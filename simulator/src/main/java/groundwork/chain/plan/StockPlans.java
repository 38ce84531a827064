package groundwork.chain.plan;

import groundwork.scenario.Horizon;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import groundwork.scenario.StockRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes replenishment rules ready. */
final class StockPlans {

    private final Scenario scenario;
    private final Places places;
    private final Goods goods;
    private final Routes routes;

    StockPlans(Scenario scenario, Places places, Goods goods, List<LanePlan> lanes) {
        this.scenario = scenario;
        this.places = places;
        this.goods = goods;
        routes = new Routes(lanes, places.siteCount());
    }

    List<StockPlan> plans() {
        Map<Cell, List<StockRule>> cells = new LinkedHashMap<>();
        for (StockRule rule : scenario.inventory().rules()) {
            cells.computeIfAbsent(
                            new Cell(places.siteNumber(rule.site()), goods.number(rule.item())), k -> new ArrayList<>())
                    .add(rule);
        }
        Map<Way, int[]> ways = new LinkedHashMap<>();
        List<StockPlan> plans = new ArrayList<>();
        for (Map.Entry<Cell, List<StockRule>> cell : cells.entrySet()) {
            List<StockRule> rules = new ArrayList<>(cell.getValue());
            rules.sort(
                    (a, b) -> a.from().orElse(LocalDate.MIN).compareTo(b.from().orElse(LocalDate.MIN)));
            StockRule first = rules.get(0);
            int site = cell.getKey().site();
            int source = places.siteNumber(first.source());
            int[] route = ways.computeIfAbsent(new Way(source, site, first.mode()), routes::shortest);
            plans.add(new StockPlan(
                    site,
                    cell.getKey().item(),
                    rules.stream().mapToLong(rule -> from(rule, site)).toArray(),
                    rules.stream().map(OrderSize::of).toArray(OrderSize[]::new),
                    first.initialUnits(),
                    first.reviewMicros(),
                    source,
                    route));
        }
        return plans;
    }

    private long from(StockRule rule, int site) {
        Horizon horizon = scenario.horizon();
        return rule.from()
                .map(day -> horizon.micros(
                        day.atStartOfDay(places.site(site).zone()).toInstant()))
                .orElse(Long.MIN_VALUE);
    }

    private record Cell(int site, int item) {}

    /** From where to where, by which main mode. */
    record Way(int from, int to, Lane.Mode mode) {}
}
