package groundwork.scenariofile;

import groundwork.scenario.Demand;
import groundwork.scenario.ForecastRow;
import groundwork.scenario.Horizon;
import groundwork.scenario.Profile;
import groundwork.scenario.Promotion;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import groundwork.scenario.WeekSheet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what planners expect makes sense as a whole. */
final class ForecastChecks {

    private static final int WEEK = 7;

    private final Scenario scenario;
    private final Demand demand;
    private final List<ForecastRow> rows;
    private final RawScenario raw;
    private final Members members;
    private final Problems problems;
    private final LocalDate first;
    private final LocalDate end;

    ForecastChecks(Scenario scenario, RawScenario raw, Members members, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.members = members;
        this.problems = problems;
        demand = scenario.demand();
        rows = demand.forecast().rows();
        Horizon horizon = scenario.horizon();
        first = horizon.start();
        end = horizon.start().plusDays(horizon.days());
    }

    void all() {
        boolean other =
                !demand.liveEvents().isEmpty() || !demand.recordedOrders().isEmpty();
        if (demand.forecast().isEmpty() && !other) {
            problems.error(
                    Location.file("scenario.yaml"),
                    "There is no demand: the forecast is empty.",
                    "Add a table \"forecast\", or \"recorded_orders\".");
            return;
        }
        overlaps();
        if (!other
                && rows.stream().noneMatch(this::isInside)
                && demand.forecast().sheets().stream().noneMatch(this::isInside)) {
            problems.error(
                    at(rows.isEmpty() ? "forecast_by_week" : "forecast", 0),
                    "No row of the forecast has demand between " + first + " and " + end.minusDays(1) + ".",
                    "Look at the dates and at horizon.start.");
        }
        weights();
        room();
        promotions();
    }

    private Location at(String table, int row) {
        return Checks.at(raw, table, row);
    }

    private boolean isInside(ForecastRow row) {
        return row.from().isBefore(end) && !row.to().isBefore(first) && row.units() > 0;
    }

    private boolean isInside(WeekSheet sheet) {
        for (int w = 0; w < sheet.mondays().size(); w++) {
            LocalDate monday = sheet.mondays().get(w);
            if (monday.isBefore(end) && !monday.plusDays(WEEK - 1).isBefore(first)) {
                for (float units : sheet.units()[w]) {
                    if (units > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Rows of one thing in one region must not hold on the same day; coarser and finer rows add up. */
    private void overlaps() {
        Map<List<String>, Integer> scopes = new LinkedHashMap<>();
        int[] scopeOf = new int[rows.size()];
        for (int i = 0; i < scopeOf.length; i++) {
            ForecastRow row = rows.get(i);
            scopeOf[i] = scopes.computeIfAbsent(List.of(row.region(), row.item(), row.category()), k -> scopes.size());
        }
        int[] starts = new int[scopes.size() + 1];
        for (int scope : scopeOf) {
            starts[scope + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        // A row's first day and its number in one, so that sorting needs no objects.
        long[] sorted = new long[scopeOf.length];
        int[] next = starts.clone();
        for (int i = 0; i < scopeOf.length; i++) {
            sorted[next[scopeOf[i]]++] = rows.get(i).from().toEpochDay() << Integer.SIZE | i;
        }
        for (int scope = 0; scope + 1 < starts.length; scope++) {
            Arrays.sort(sorted, starts[scope], starts[scope + 1]);
            for (int k = starts[scope] + 1; k < starts[scope + 1]; k++) {
                apart((int) sorted[k - 1], (int) sorted[k]);
            }
        }
    }

    private void apart(int before, int after) {
        if (!rows.get(before).to().isBefore(rows.get(after).from())) {
            ForecastRow row = rows.get(after);
            String subject = !row.item().isEmpty()
                    ? Problems.quote(row.item())
                    : row.category().isEmpty() ? "everything" : Problems.quote(row.category());
            problems.error(
                    at("forecast", Math.max(before, after)),
                    "The forecast of " + subject + " in " + Problems.quote(row.region())
                            + " overlaps another row in time.",
                    "The other stands at " + at("forecast", Math.min(before, after)) + ".");
        }
    }

    private void weights() {
        Set<String> weighed = new LinkedHashSet<>();
        Wanted.Items items = new Wanted.Items(scenario);
        Set<String> mixed = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            ForecastRow row = rows.get(i);
            if (weighed.add(row.region())) {
                zeroWeights(row.region(), at("forecast", i));
            }
            if (row.item().isEmpty()
                    && mixed.add(row.category())
                    && items.of("", row.category()).isEmpty()) {
                problems.error(
                        at("forecast", i),
                        row.category().isEmpty()
                                ? "No item has a demand_weight above 0."
                                : "No item of the category " + Problems.quote(row.category())
                                        + " has a demand_weight above 0.",
                        "What is forecast needs items to share it.");
            }
        }
        for (WeekSheet sheet : demand.forecast().sheets()) {
            if (weighed.add(sheet.region())) {
                zeroWeights(sheet.region(), at("forecast_by_week", 0));
            }
        }
    }

    private void zeroWeights(String region, Location at) {
        double sum = 0;
        for (Region r : members.of(region)) {
            sum += r.weight();
        }
        if (sum == 0) {
            problems.error(at, "All regions of " + Problems.quote(region) + " have weight 0.", "");
        }
    }

    /** Units of a period need a day on which the profile lets something be ordered. */
    private void room() {
        Map<String, Profile> profiles = new LinkedHashMap<>();
        demand.profiles().forEach(p -> profiles.put(p.id(), p));
        for (int i = 0; i < rows.size(); i++) {
            ForecastRow row = rows.get(i);
            long days = row.to().toEpochDay() - row.from().toEpochDay() + 1;
            if (row.spread().per() == ForecastRow.Per.PERIOD && days < WEEK && row.units() > 0) {
                List<Double> week = profiles.get(row.spread().profile()).days();
                double sum = 0;
                for (LocalDate day = row.from(); !day.isAfter(row.to()); day = day.plusDays(1)) {
                    sum += week.get(day.getDayOfWeek().getValue() - 1);
                }
                if (sum == 0) {
                    problems.error(
                            at("forecast", i),
                            "No day from " + row.from() + " to " + row.to() + " has a weight in the profile "
                                    + Problems.quote(row.spread().profile()) + ".",
                            "Units need a day on which they are ordered.");
                }
            }
        }
        insideOfNothing();
    }

    /** Where holidays take all demand away, nothing can be inside the units. */
    private void insideOfNothing() {
        boolean inside = rows.stream()
                .anyMatch(
                        row -> row.spread().specialDaysInside() && row.spread().per() != ForecastRow.Per.DAY);
        for (int i = 0; inside && i < demand.holidays().size(); i++) {
            if (demand.holidays().get(i).demandFactor() == 0) {
                problems.error(
                        at("holidays", i),
                        "A day without demand, where rows of the forecast have special days inside.",
                        "Write a small demand_factor, or special_days: on top.");
            }
        }
    }

    private void promotions() {
        List<Promotion> promotions = demand.forecast().promotions();
        for (int i = 0; i < promotions.size(); i++) {
            Promotion promotion = promotions.get(i);
            LocalDate last = promotion.to().plusDays(promotion.pullForward() > 0 ? promotion.dipDays() : 0);
            if (!promotion.from().isBefore(end) || last.isBefore(first)) {
                problems.warning(
                        at("promotions", i),
                        "The promotion " + Problems.quote(promotion.id()) + " is outside the horizon, " + first + " to "
                                + end.minusDays(1) + ".",
                        "");
            }
        }
    }
}
