package groundwork.chain.plan;

import groundwork.scenario.Demand;
import groundwork.scenario.Forecast;
import groundwork.scenario.ForecastRow;
import groundwork.scenario.Horizon;
import groundwork.scenario.ItemDemand;
import groundwork.scenario.Profile;
import groundwork.scenario.Promotion;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import groundwork.scenario.WeekSheet;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The forecast as rates of orders by hour.
 *
 * <p>Rows of one region or group that spread over time alike make a scope; a scope makes a curve for each time zone, calendar and
 * set of promotions among its regions. A day's units are spread over the hours that the local day really has; so a day keeps its
 * units when clocks change.
 */
final class ForecastPlan {

    private final Horizon horizon;
    private final Demand demand;
    private final Forecast forecast;
    private final Places places;
    private final Goods goods;
    private final Lives lives;
    private final double unitsPerOrder;
    private final int steps;
    private final double[] weights;
    private final Map<ZoneId, LocalDays> daysIn = new LinkedHashMap<>();
    private int curveCount;

    /**
     * The forecast of a scenario.
     *
     * @param steps how far it is laid out
     */
    ForecastPlan(Scenario scenario, Places places, Goods goods, double unitsPerOrder, int steps) {
        horizon = scenario.horizon();
        demand = scenario.demand();
        forecast = demand.forecast();
        this.places = places;
        this.goods = goods;
        this.unitsPerOrder = unitsPerOrder;
        this.steps = steps;
        lives = new Lives(forecast.items(), goods);
        weights = new double[goods.count()];
        Arrays.fill(weights, 1);
        for (ItemDemand item : forecast.items()) {
            weights[goods.number(item.item())] = item.weight();
        }
    }

    /** Rows that share one curve in each time zone: of items if the category is empty, else of a category, or of everything. */
    private record Scope(String region, ForecastRow.Spread spread, String mix) {

        static final String ITEMS = "items";

        static Scope of(ForecastRow row) {
            String mix =
                    !row.item().isEmpty() ? ITEMS : row.category().isEmpty() ? "all" : "category " + row.category();
            return new Scope(row.region(), row.spread(), mix);
        }
    }

    /** What makes two regions of a scope see it alike. */
    private record Clock(ZoneId zone, String calendar, List<Promotion> promotions) {}

    /** The levels of a scope where some days are special. */
    private interface Source {
        Levels levels(DayShape shape);
    }

    /** The demand of each region that has any, in order. */
    List<RegionDemand> regions() {
        RegionCurves curves = new RegionCurves(places.regionCount());
        Map<Scope, List<ForecastRow>> scopes = new LinkedHashMap<>();
        for (ForecastRow row : forecast.rows()) {
            scopes.computeIfAbsent(Scope.of(row), k -> new ArrayList<>()).add(row);
        }
        scopes.forEach((scope, rows) -> {
            Source source = scope.mix().equals(Scope.ITEMS)
                    ? shape -> Levels.ofItems(rows, shape, goods)
                    : shape -> Levels.ofMix(rows, shape, mixOf(rows.get(0).category()));
            lay(scope.region(), scope.spread(), source, curves);
        });
        for (WeekSheet sheet : forecast.sheets()) {
            Levels levels = Levels.ofSheet(sheet);
            lay(sheet.region(), ForecastRow.Spread.weekly(sheet.profile()), shape -> levels, curves);
        }
        return curves.demands();
    }

    private void lay(String regionOrGroup, ForecastRow.Spread spread, Source source, RegionCurves curves) {
        Map<String, Levels> byCalendar = new LinkedHashMap<>();
        Map<Clock, Optional<DemandCurve>> byClock = new LinkedHashMap<>();
        int[] members = places.regionsOf(regionOrGroup);
        double[] parts = places.shares(members);
        for (int m = 0; m < members.length; m++) {
            Region region = places.region(members[m]);
            Clock clock = new Clock(region.zone(), region.calendar(), promotionsIn(members[m]));
            Optional<DemandCurve> curve = byClock.computeIfAbsent(clock, c -> {
                DayShape shape = shape(spread, c.calendar());
                // Only what is inside the units makes levels differ from calendar to calendar.
                String key = spread.specialDaysInside() ? c.calendar() : "";
                return curve(byCalendar.computeIfAbsent(key, k -> source.levels(shape)), shape, c);
            });
            if (curve.isPresent()) {
                curves.add(members[m], curve.get(), parts[m]);
            }
        }
    }

    private List<Promotion> promotionsIn(int region) {
        return forecast.promotions().stream()
                .filter(p -> IntStream.of(places.regionsOf(p.region())).anyMatch(r -> r == region))
                .toList();
    }

    private DayShape shape(ForecastRow.Spread spread, String calendar) {
        Profile profile = demand.profiles().stream()
                .filter(p -> p.id().equals(spread.profile()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no profile " + spread.profile() + "."));
        Map<Long, Double> special = new TreeMap<>();
        demand.holidays().stream()
                .filter(holiday -> holiday.calendar().equals(calendar) && holiday.demandFactor() != 1)
                .forEach(
                        holiday -> special.merge(holiday.date().toEpochDay(), holiday.demandFactor(), (a, b) -> a * b));
        return new DayShape(
                spread,
                profile,
                forecast.seasons().stream()
                        .filter(s -> s.id().equals(spread.season()))
                        .findFirst(),
                special);
    }

    /** The items of a category, or all, by their weights. */
    private ItemMix mixOf(String category) {
        int[] items = IntStream.range(0, goods.count())
                .filter(i -> weights[i] > 0
                        && (category.isEmpty() || goods.category(i).equals(category)))
                .toArray();
        return new GuideMix(
                items, IntStream.of(items).mapToDouble(i -> weights[i]).toArray());
    }

    private Optional<DemandCurve> curve(Levels levels, DayShape shape, Clock clock) {
        if (!levels.any()) {
            return Optional.empty();
        }
        DatedItems dated = dated(levels, shape, clock);
        LocalDays days = daysIn.computeIfAbsent(clock.zone(), zone -> new LocalDays(horizon, zone, steps));
        CurveDraft draft = new CurveDraft(
                steps, dated, !dated.isEmpty() || forecast.error().any());
        for (int k = 0; k < days.count(); k++) {
            long day = days.day(k);
            int period = levels.period(day);
            ItemMix mix = levels.mix(period);
            double perWeight = shape.units(levels.level(period), day) / days.weight(k, shape.profile()) / unitsPerOrder;
            double factor = dated.isEmpty() ? 1 : dated.factor(mix, day);
            days.each(
                    k,
                    (hour, end) ->
                            draft.lay(end, perWeight * shape.profile().hours().get(hour), factor, mix, day));
        }
        return Optional.of(draft.finished(curveCount++));
    }

    private DatedItems dated(Levels levels, DayShape shape, Clock clock) {
        if (lives.items().length == 0 && clock.promotions().isEmpty()) {
            return DatedItems.NONE;
        }
        boolean[] asked = new boolean[goods.count()];
        for (int p = 0; p < levels.periods(); p++) {
            if (p == 0 || levels.mix(p) != levels.mix(p - 1)) {
                ItemMix mix = levels.mix(p);
                for (int k = 0; k < mix.size(); k++) {
                    asked[mix.itemAt(k)] = true;
                }
            }
        }
        Uplift.Baseline baseline = (item, day) -> {
            int period = levels.period(day);
            return period < 0
                    ? 0
                    : shape.units(levels.level(period) * levels.mix(period).share(item), day) * lives.factor(item, day);
        };
        List<Uplift> uplifts = clock.promotions().stream()
                .map(p -> new Uplift(p, promoted(p, asked), baseline))
                .toList();
        int[] mortal = IntStream.of(lives.items()).filter(i -> asked[i]).toArray();
        return DatedItems.of(mortal, lives, uplifts);
    }

    private int[] promoted(Promotion promotion, boolean[] asked) {
        if (!promotion.item().isEmpty()) {
            int item = goods.number(promotion.item());
            return asked[item] ? new int[] {item} : new int[0];
        }
        return IntStream.range(0, asked.length)
                .filter(i -> asked[i]
                        && (promotion.category().isEmpty() || goods.category(i).equals(promotion.category())))
                .toArray();
    }

    /** The curves of each region, as they are found. */
    private static final class RegionCurves {

        private final List<List<DemandCurve>> curves = new ArrayList<>();
        private final List<List<Double>> shares = new ArrayList<>();

        RegionCurves(int regions) {
            for (int r = 0; r < regions; r++) {
                curves.add(new ArrayList<>());
                shares.add(new ArrayList<>());
            }
        }

        void add(int region, DemandCurve curve, double share) {
            curves.get(region).add(curve);
            shares.get(region).add(share);
        }

        List<RegionDemand> demands() {
            List<RegionDemand> demands = new ArrayList<>();
            for (int r = 0; r < curves.size(); r++) {
                if (!curves.get(r).isEmpty()) {
                    double[] share = shares.get(r).stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray();
                    demands.add(RegionDemand.of(r, curves.get(r), share));
                }
            }
            return demands;
        }
    }
}
