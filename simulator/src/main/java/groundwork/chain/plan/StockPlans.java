package groundwork.chain.plan;

import groundwork.scenario.Horizon;
import groundwork.scenario.OrderingPolicy;
import groundwork.scenario.Scenario;
import groundwork.scenario.StockRule;
import groundwork.scenario.StockRule.Opening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes replenishment rules ready. */
final class StockPlans {

    private final Scenario scenario;
    private final Places places;
    private final Goods goods;
    private final Ways ways;
    private final LeadTimes leadTimes;
    private final SiteOutlooks outlooks;
    private final Moments unitsPerLine;

    StockPlans(Scenario scenario, Places places, Goods goods, Ways ways, LeadTimes leadTimes, SiteOutlooks outlooks) {
        this.scenario = scenario;
        this.places = places;
        this.goods = goods;
        this.ways = ways;
        this.leadTimes = leadTimes;
        this.outlooks = outlooks;
        unitsPerLine = Moments.of(Draws.of(scenario.demand().basket().unitsPerLine()));
    }

    List<StockPlan> plans() {
        Map<Cell, List<StockRule>> cells = new LinkedHashMap<>();
        for (StockRule rule : scenario.inventory().rules()) {
            cells.computeIfAbsent(
                            new Cell(places.siteNumber(rule.site()), goods.number(rule.item())), k -> new ArrayList<>())
                    .add(rule);
        }
        List<StockPlan> plans = new ArrayList<>();
        for (Map.Entry<Cell, List<StockRule>> cell : cells.entrySet()) {
            List<StockRule> rules = new ArrayList<>(cell.getValue());
            rules.sort(
                    (a, b) -> a.from().orElse(LocalDate.MIN).compareTo(b.from().orElse(LocalDate.MIN)));
            plans.add(plan(cell.getKey(), rules));
        }
        return plans;
    }

    private StockPlan plan(Cell cell, List<StockRule> rules) {
        StockRule first = rules.get(0);
        int source = places.siteNumber(first.source());
        int way = ways.number(source, cell.site(), first.mode());
        Outlook outlook = outlooks.of(cell.site(), cell.item());
        boolean anyService = rules.stream().anyMatch(rule -> rule.policy() instanceof OrderingPolicy.Service);
        List<Optional<ServicePlan>> services = anyService
                ? rules.stream()
                        .map(rule -> service(rule, cell.item(), way, outlook))
                        .toList()
                : List.of();
        return new StockPlan(
                cell.site(),
                cell.item(),
                rules.stream().mapToLong(rule -> from(rule, cell.site())).toArray(),
                rules.stream().map(rule -> OrderSize.of(rule, goods, outlook)).toArray(OrderSize[]::new),
                services,
                LotSizes.of(first.lotSize(), goods, cell.item()),
                outlook,
                opening(first, cell.item(), outlook, anyService ? services.get(0) : Optional.empty()),
                first.reviewMicros(),
                source,
                way);
    }

    private Optional<ServicePlan> service(StockRule rule, int item, int way, Outlook outlook) {
        if (!(rule.policy() instanceof OrderingPolicy.Service policy)) {
            return Optional.empty();
        }
        Moments lead = leadTimes.of(way, ways.lanes(way));
        // Orders come as a Poisson process: variance over mean of demand is that of squares over means of the units of
        // a line.
        double dispersion = (unitsPerLine.variance() + unitsPerLine.mean() * unitsPerLine.mean()) / unitsPerLine.mean();
        return Optional.of(
                new ServicePlan(policy, outlook, item, rule.reviewMicros(), lead.mean(), lead.variance(), dispersion));
    }

    private static int opening(StockRule rule, int item, Outlook outlook, Optional<ServicePlan> service) {
        if (rule.opening() instanceof Opening.Units opening) {
            return opening.units();
        } else if (rule.opening() instanceof Opening.Cover opening) {
            return Math.toIntExact(CoverSize.wholeUnits(outlook.units(item, 0, opening.micros())));
        } else if (rule.policy() instanceof OrderingPolicy.Cover policy) {
            return Math.toIntExact(CoverSize.wholeUnits(outlook.units(item, 0, policy.highMicros())));
        }
        return service.map(plan -> Math.toIntExact(plan.opening()))
                .orElseGet(() -> rule.policy().fullShelf());
    }

    private long from(StockRule rule, int site) {
        Horizon horizon = scenario.horizon();
        return rule.from()
                .map(day -> horizon.micros(
                        day.atStartOfDay(places.site(site).zone()).toInstant()))
                .orElse(Long.MIN_VALUE);
    }

    private record Cell(int site, int item) {}
}
