package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.scenario.ForecastRow;
import groundwork.scenario.Holiday;
import groundwork.scenario.Horizon;
import groundwork.scenario.Profile;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The forecast as rates of orders by hour.
 *
 * <p>A day's units are the week's times the weight of the weekday, spread over the hours that the local day really has; so a
 * day keeps its units when clocks change. Where a zone is off by a part of an hour, an hour's rate is that of the local hour in
 * which it begins.
 */
public final class DemandPlan {

    private final Scenario scenario;
    private final Places places;
    private final Goods goods;
    private final Variate lines;
    private final Variate units;
    private final int hours;

    /** How far beyond the horizon the forecast is laid out, for whoever plans ahead in its last weeks. */
    static final int LOOK_AHEAD_DAYS = 182;

    DemandPlan(Scenario scenario, Places places, Goods goods) {
        this.scenario = scenario;
        this.places = places;
        this.goods = goods;
        lines = Draws.of(scenario.demand().basket().lines());
        units = Draws.of(scenario.demand().basket().unitsPerLine());
        hours = hours();
    }

    /** To the end of the horizon, and on while there is a forecast. */
    private int hours() {
        Horizon horizon = scenario.horizon();
        LocalDate end = horizon.start().plusDays(horizon.days());
        LocalDate last = scenario.demand().forecast().stream()
                .map(ForecastRow::to)
                .max(LocalDate::compareTo)
                .orElse(end);
        long ahead = Math.max(0, Math.min(LOOK_AHEAD_DAYS, ChronoUnit.DAYS.between(end, last) + 2));
        return (int) ((horizon.endMicros() + ahead * Horizon.DAY + Horizon.HOUR - 1) / Horizon.HOUR);
    }

    /** Lines of an order. */
    public Variate lines() {
        return lines;
    }

    /** Units of a line. */
    public Variate units() {
        return units;
    }

    /** The demand of each region that has any, in order. */
    public List<RegionDemand> regions() {
        Map<Scope, List<ForecastRow>> scopes = new LinkedHashMap<>();
        for (ForecastRow row : scenario.demand().forecast()) {
            scopes.computeIfAbsent(new Scope(row.region(), row.profile()), k -> new ArrayList<>())
                    .add(row);
        }
        List<List<DemandCurve>> curves = new ArrayList<>();
        List<List<Double>> shares = new ArrayList<>();
        for (int r = 0; r < places.regionCount(); r++) {
            curves.add(new ArrayList<>());
            shares.add(new ArrayList<>());
        }
        for (Map.Entry<Scope, List<ForecastRow>> scope : scopes.entrySet()) {
            Segments segments = new Segments(scope.getValue());
            Map<Clock, DemandCurve> byClock = new LinkedHashMap<>();
            int[] members = places.regionsOf(scope.getKey().region());
            double[] weights = places.shares(members);
            for (int m = 0; m < members.length; m++) {
                Region region = places.region(members[m]);
                Clock clock = new Clock(region.zone(), region.calendar());
                curves.get(members[m])
                        .add(byClock.computeIfAbsent(clock, c -> curve(segments, profile(scope.getKey()), c)));
                shares.get(members[m]).add(weights[m]);
            }
        }
        List<RegionDemand> demands = new ArrayList<>();
        for (int r = 0; r < places.regionCount(); r++) {
            if (!curves.get(r).isEmpty()) {
                double[] share =
                        shares.get(r).stream().mapToDouble(Double::doubleValue).toArray();
                demands.add(RegionDemand.of(r, curves.get(r), share));
            }
        }
        return demands;
    }

    /** The live-shopping shows, in order. */
    public List<LivePlan> shows() {
        return new LivePlans(scenario, places, goods, unitsPerOrder()).all();
    }

    /** Units expected in an order. */
    public double unitsPerOrder() {
        return lines.mean() * units.mean();
    }

    private record Scope(String region, String profile) {}

    private record Clock(ZoneId zone, String calendar) {}

    private Profile profile(Scope scope) {
        return scenario.demand().profiles().stream()
                .filter(p -> p.id().equals(scope.profile()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no profile " + scope.profile() + "."));
    }

    private DemandCurve curve(Segments segments, Profile profile, Clock clock) {
        double[] rates = new double[hours];
        ItemMix[] mixes = new ItemMix[hours];
        double week = profile.days().stream().mapToDouble(Double::doubleValue).sum();
        Map<LocalDate, Double> factors = new TreeMap<>();
        for (Holiday holiday : scenario.demand().holidays()) {
            if (holiday.calendar().equals(clock.calendar())) {
                factors.merge(holiday.date(), holiday.demandFactor(), (a, b) -> a * b);
            }
        }
        LocalDate day = null;
        double perWeight = 0;
        Instant origin = scenario.horizon().origin();
        for (int h = 0; h < hours; h++) {
            ZonedDateTime local = origin.plus(Duration.ofHours(h)).atZone(clock.zone());
            if (!local.toLocalDate().equals(day)) {
                day = local.toLocalDate();
                double share = profile.days().get(day.getDayOfWeek().getValue() - 1) / week;
                perWeight = segments.unitsPerWeek(day)
                        * share
                        * factors.getOrDefault(day, 1.0)
                        / dayWeight(profile, day, clock.zone())
                        / unitsPerOrder();
            }
            rates[h] = perWeight * profile.hours().get(local.getHour());
            mixes[h] = segments.mix(day);
        }
        return DemandCurve.of(rates, mixes);
    }

    /** Sum of the weights of the hours that a local day has: 23, 24 or 25 of them. */
    private static double dayWeight(Profile profile, LocalDate day, ZoneId zone) {
        double weight = 0;
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        for (Instant at = day.atStartOfDay(zone).toInstant(); at.isBefore(end); at = at.plusSeconds(3600)) {
            weight += profile.hours().get(at.atZone(zone).getHour());
        }
        return weight;
    }

    /** The forecast of a scope cut into periods in which it does not change. */
    private final class Segments {

        private final TreeMap<LocalDate, Double> unitsFrom = new TreeMap<>();
        private final TreeMap<LocalDate, ItemMix> mixFrom = new TreeMap<>();

        Segments(List<ForecastRow> rows) {
            TreeSet<LocalDate> cuts = new TreeSet<>();
            for (ForecastRow row : rows) {
                cuts.add(row.from());
                cuts.add(row.to().plusDays(1));
            }
            Map<LocalDate, List<ForecastRow>> bySegment = new TreeMap<>();
            for (ForecastRow row : rows) {
                for (LocalDate cut : cuts.subSet(row.from(), true, row.to(), true)) {
                    bySegment.computeIfAbsent(cut, k -> new ArrayList<>()).add(row);
                }
            }
            for (LocalDate cut : cuts) {
                List<ForecastRow> active = new ArrayList<>(bySegment.getOrDefault(cut, List.of()));
                active.sort(Comparator.comparingInt(row -> goods.number(row.item())));
                double total =
                        active.stream().mapToDouble(ForecastRow::unitsPerWeek).sum();
                unitsFrom.put(cut, total);
                if (total > 0) {
                    mixFrom.put(
                            cut,
                            new ItemMix(
                                    active.stream()
                                            .mapToInt(row -> goods.number(row.item()))
                                            .toArray(),
                                    active.stream()
                                            .mapToDouble(ForecastRow::unitsPerWeek)
                                            .toArray()));
                }
            }
        }

        double unitsPerWeek(LocalDate day) {
            Map.Entry<LocalDate, Double> segment = unitsFrom.floorEntry(day);
            return segment == null ? 0 : segment.getValue();
        }

        ItemMix mix(LocalDate day) {
            Map.Entry<LocalDate, ItemMix> segment = mixFrom.floorEntry(day);
            return segment == null ? mixFrom.firstEntry().getValue() : segment.getValue();
        }
    }
}
