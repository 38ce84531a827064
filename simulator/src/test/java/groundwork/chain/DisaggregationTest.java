package groundwork.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.chain.plan.Outlook;
import groundwork.chain.plan.Plan;
import groundwork.scenario.ForecastRow;
import groundwork.scenario.ForecastRow.Per;
import groundwork.scenario.ForecastRow.Spread;
import groundwork.scenario.Holiday;
import groundwork.scenario.Horizon;
import groundwork.scenario.ItemDemand;
import groundwork.scenario.Profile;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import groundwork.scenario.Season;
import groundwork.scenario.WeekSheet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A forecast of any grain loses nothing on its way to regions, items and hours. */
class DisaggregationTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final Profile WEEKEND =
            new Profile("weekend", List.of(1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 3.0), Collections.nCopies(24, 1.0));

    private static Scenarios draft() {
        Scenarios s = new Scenarios();
        s.days = 182;
        s.profiles.add(WEEKEND);
        for (String item : List.of("mug", "cup", "lamp")) {
            s.items.add(Scenarios.item(item, item.equals("lamp") ? "light" : "drink"));
        }
        s.categories.add(category("drink"));
        s.categories.add(category("light"));
        s.regions.add(region("west", "US", 3, "America/Los_Angeles", "US"));
        s.regions.add(region("east", "US", 1, "America/New_York", ""));
        s.regions.add(region("berlin", "EU", 4, "Europe/Berlin", ""));
        return s;
    }

    private static groundwork.scenario.Category category(String id) {
        return new groundwork.scenario.Category(id, id, 0, 0, new groundwork.scenario.Distribution.Constant(0), 0, 0);
    }

    private static Region region(String id, String group, double weight, String zone, String calendar) {
        return new Region(id, id, group, 40, -100, ZoneId.of(zone), weight, calendar, 5 * Horizon.DAY, 0);
    }

    private static Spread spread(Per per, boolean inside) {
        return new Spread(per, inside, "weekend", "", 0);
    }

    /** Expected units of an item in a region on the local days from one to another, exclusive. */
    private static double units(Plan plan, int item, int region, LocalDate from, LocalDate to) {
        return units(plan.outlook().on(region), plan, item, region, from, to);
    }

    private static double units(Outlook on, Plan plan, int item, int region, LocalDate from, LocalDate to) {
        ZoneId zone = plan.places().region(region).zone();
        Horizon horizon = plan.scenario().horizon();
        return on.units(
                item,
                horizon.micros(from.atStartOfDay(zone).toInstant()),
                horizon.micros(to.atStartOfDay(zone).toInstant()));
    }

    @Test
    void a_month_keeps_its_units_and_its_days_have_them_by_weekday() {
        Scenarios s = draft();
        s.forecast.add(new ForecastRow(
                "berlin", "mug", "", START, LocalDate.of(2026, 12, 31), 3_100, spread(Per.MONTH, false)));

        Plan plan = Plan.of(s.build());

        assertThat(units(plan, 0, 2, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1)))
                .isCloseTo(3_100, within(1e-8));
        assertThat(units(plan, 0, 2, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1)))
                .isCloseTo(3_100, within(1e-8));
        // October 2026 has 5 Thursdays, Fridays and Saturdays, 4 of the others: 4·10 + 1 + 1 + 2 = 44 weights.
        assertThat(units(plan, 0, 2, LocalDate.of(2026, 10, 4), LocalDate.of(2026, 10, 5)))
                .as("a Sunday")
                .isCloseTo(3_100 * 3 / 44.0, within(1e-9));
        // On 2026-10-25 clocks go back in Berlin: the Sunday has 25 hours and the same units.
        assertThat(units(plan, 0, 2, LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 26)))
                .isCloseTo(3_100 * 3 / 44.0, within(1e-9));
    }

    @Test
    void each_day_of_a_forecast_by_day_has_its_units() {
        Scenarios s = draft();
        s.forecast.add(new ForecastRow("berlin", "mug", "", START, START.plusDays(30), 70, spread(Per.DAY, false)));

        Plan plan = Plan.of(s.build());

        for (int d = 1; d < 31; d++) {
            assertThat(units(plan, 0, 2, START.plusDays(d), START.plusDays(d + 1)))
                    .isCloseTo(70, within(1e-9));
        }
    }

    @Test
    void units_of_a_period_are_all_there_is() {
        Scenarios s = draft();
        LocalDate from = LocalDate.of(2026, 10, 7);
        s.forecast.add(new ForecastRow("berlin", "mug", "", from, from.plusDays(4), 800, spread(Per.PERIOD, false)));

        Plan plan = Plan.of(s.build());

        // Wednesday to Sunday: 1 + 1 + 1 + 2 + 3 = 8 weights.
        assertThat(units(plan, 0, 2, START, START.plusDays(180))).isCloseTo(800, within(1e-9));
        assertThat(units(plan, 0, 2, from.plusDays(3), from.plusDays(4))).isCloseTo(200, within(1e-9));
    }

    @Test
    void special_days_come_on_top_of_the_units_or_are_inside_of_them() {
        LocalDate friday = LocalDate.of(2026, 11, 27);
        for (boolean inside : new boolean[] {false, true}) {
            Scenarios s = draft();
            s.holidays.add(new Holiday("US", friday, "Black Friday", 3, false));
            s.forecast.add(new ForecastRow(
                    "US", "mug", "", START, LocalDate.of(2026, 12, 31), 1_000, spread(Per.WEEK, inside)));

            Plan plan = Plan.of(s.build());
            double week = units(plan, 0, 0, friday.minusDays(4), friday.plusDays(3));
            double day = units(plan, 0, 0, friday, friday.plusDays(1));

            // The west has three quarters; Friday has 1 of 10 weights, or 3 of 12 where it is inside.
            assertThat(week).isCloseTo(inside ? 750 : 900, within(1e-9));
            assertThat(day).isCloseTo(inside ? 750 * 3 / 12.0 : 225, within(1e-9));
            assertThat(units(plan, 0, 1, friday, friday.plusDays(1)))
                    .as("the east has no such day")
                    .isCloseTo(25, within(1e-9));
        }
    }

    @Test
    void items_share_what_is_expected_of_their_category_and_of_everything_by_weight() {
        Scenarios s = draft();
        s.itemDemands.add(new ItemDemand("cup", 3, Optional.empty(), 0, Optional.empty(), 0));
        s.forecast.add(new ForecastRow("", "", "drink", START, START.plusDays(99), 80, spread(Per.DAY, false)));
        s.forecast.add(new ForecastRow("", "", "", START, START.plusDays(99), 40, spread(Per.DAY, false)));

        Plan plan = Plan.of(s.build());

        // Of the drinks 1/4 and 3/4, of everything 1/5, 3/5 and 1/5; of the regions 3/8, 1/8 and 1/2.
        LocalDate next = START.plusDays(1);
        assertThat(units(plan, 0, 2, next, next.plusDays(1))).isCloseTo((20 + 8) / 2.0, within(1e-9));
        assertThat(units(plan, 1, 0, next, next.plusDays(1))).isCloseTo((60 + 24) * 3 / 8.0, within(1e-9));
        assertThat(units(plan, 2, 1, next, next.plusDays(1))).isCloseTo(8 / 8.0, within(1e-9));
    }

    @Test
    void demand_grows_from_the_first_day_and_follows_its_season() {
        Scenarios s = draft();
        s.days = 2_000;
        List<Double> months = new ArrayList<>(Collections.nCopies(12, 1.0));
        months.set(11, 13.0);
        s.seasons.add(Season.of("gifts", months));
        s.forecast.add(new ForecastRow(
                "berlin",
                "mug",
                "",
                START,
                START.plusDays(2_000),
                96,
                new Spread(Per.DAY, false, "flat", "gifts", 0.1)));

        Plan plan = Plan.of(s.build());

        // The mean of the weights is 2: half of the units in plain months, 6.5 times in December.
        LocalDate second = START.plusDays(1);
        assertThat(units(plan, 0, 2, second, second.plusDays(1)))
                .isCloseTo(48 * StrictMath.pow(1.1, 1 / 365.25), within(1e-9));
        LocalDate later = START.plusDays(1_461);
        assertThat(units(plan, 0, 2, later, later.plusDays(1)))
                .as("four years of 365.25 days later")
                .isCloseTo(48 * 1.1 * 1.1 * 1.1 * 1.1, within(1e-9));
        LocalDate december = LocalDate.of(2026, 12, 1);
        assertThat(units(plan, 0, 2, december, december.plusDays(1)))
                .isCloseTo(96 * 6.5 * StrictMath.pow(1.1, 91 / 365.25), within(1e-9));
    }

    @Test
    void a_season_of_weeks_counts_iso_weeks() {
        Scenarios s = draft();
        List<Double> weeks = new ArrayList<>(Collections.nCopies(52, 1.0));
        weeks.set(51, 53.0);
        s.seasons.add(Season.of("gifts", weeks));
        s.forecast.add(new ForecastRow(
                "berlin", "mug", "", START, START.plusDays(200), 10, new Spread(Per.DAY, false, "flat", "gifts", 0)));

        Plan plan = Plan.of(s.build());

        assertThat(units(plan, 0, 2, LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 15)))
                .as("week 51")
                .isCloseTo(5, within(1e-9));
        assertThat(units(plan, 0, 2, LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 22)))
                .as("week 52")
                .isCloseTo(265, within(1e-9));
        assertThat(units(plan, 0, 2, LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 29)))
                .as("week 53 is as the last that is stated")
                .isCloseTo(265, within(1e-9));
    }

    @Test
    void launch_and_end_of_life_are_straight_lines() {
        Scenarios s = draft();
        s.itemDemands.add(
                new ItemDemand("mug", 1, Optional.of(START.plusDays(10)), 4, Optional.of(START.plusDays(29)), 10));
        s.forecast.add(new ForecastRow("berlin", "mug", "", START, START.plusDays(90), 80, spread(Per.DAY, false)));

        Plan plan = Plan.of(s.build());

        double[] expected = new double[40];
        java.util.Arrays.fill(expected, 10, 30, 80);
        for (int k = 0; k < 4; k++) {
            expected[10 + k] = 80 * (k + 0.5) / 4;
        }
        for (int k = 0; k < 10; k++) {
            expected[29 - k] = 80 * (k + 0.5) / 10;
        }
        for (int d = 0; d < 40; d++) {
            assertThat(units(plan, 0, 2, START.plusDays(d), START.plusDays(d + 1)))
                    .as("day %d", d)
                    .isCloseTo(expected[d], within(1e-9));
        }
    }

    @Test
    void a_sheet_of_weeks_says_the_units_of_each_week() {
        Scenarios s = draft();
        LocalDate monday = LocalDate.of(2026, 9, 7);
        s.weekSheets.add(new WeekSheet(
                "US", "weekend", new int[] {0, 2}, List.of(monday, monday.plusDays(14)), new float[][] {{80, 40}, {8, 0}
                }));

        Plan plan = Plan.of(s.build());

        assertThat(units(plan, 0, 0, monday, monday.plusDays(7))).isCloseTo(60, within(1e-9));
        assertThat(units(plan, 2, 1, monday.plusDays(6), monday.plusDays(7))).isCloseTo(3, within(1e-9));
        assertThat(units(plan, 0, 0, monday.plusDays(7), monday.plusDays(14))).isZero();
        assertThat(units(plan, 0, 1, monday.plusDays(14), monday.plusDays(28))).isCloseTo(2, within(1e-9));
        assertThat(units(plan, 1, 0, START, monday.plusDays(28))).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void random_forecasts_lose_nothing(long seed) {
        Random random = new Random(seed);
        Scenarios s = randomDraft(random);
        Scenario scenario = s.build();
        Plan plan = Plan.of(scenario);

        // Local days far inside the horizon of every zone; the whole horizon is laid out by the hour.
        LocalDate day = START.plusDays(2);
        Outlook[] on = IntStream.range(0, s.regions.size())
                .mapToObj(r -> plan.outlook().on(r))
                .toArray(Outlook[]::new);
        for (; day.isBefore(START.plusDays(s.days - 2)); day = day.plusDays(1)) {
            for (int r = 0; r < s.regions.size(); r++) {
                for (int i = 0; i < s.items.size(); i++) {
                    double expected = expected(scenario, i, r, day);
                    assertThat(units(on[r], plan, i, r, day, day.plusDays(1)))
                            .as("seed %d, item %d, region %d, %s", seed, i, r, day)
                            .isCloseTo(expected, within(1e-7 * (1 + expected)));
                }
            }
        }
    }

    private static Scenarios randomDraft(Random random) {
        Scenarios s = draft();
        s.days = 40 + random.nextInt(150);
        s.profiles.add(new Profile(
                "odd",
                IntStream.range(0, 7).mapToObj(i -> 0.1 + random.nextDouble()).toList(),
                IntStream.range(0, 24).mapToObj(i -> random.nextDouble()).toList()));
        String[] zones = {"Pacific/Auckland", "Asia/Kolkata", "America/St_Johns", "Australia/Lord_Howe"};
        for (String zone : zones) {
            s.regions.add(region(zone, random.nextBoolean() ? "US" : "EU", random.nextDouble(), zone, "US"));
        }
        for (int i = 0; i < 20; i++) {
            s.items.add(Scenarios.item("item-" + i, random.nextBoolean() ? "drink" : "light"));
            s.itemDemands.add(new ItemDemand("item-" + i, random.nextInt(4), Optional.empty(), 0, Optional.empty(), 0));
        }
        for (int h = 0; h < 6; h++) {
            s.holidays.add(new Holiday(
                    "US", START.plusDays(random.nextInt(s.days)), "", 0.2 + 3 * random.nextDouble(), false));
        }
        for (int f = 0; f < 30; f++) {
            LocalDate from = START.plusDays(random.nextInt(s.days) - 20);
            int grain = random.nextInt(3);
            s.forecast.add(new ForecastRow(
                    List.of("", "US", "EU", "berlin").get(random.nextInt(4)),
                    grain == 0 ? "item-" + random.nextInt(20) : "",
                    grain == 1 ? (random.nextBoolean() ? "drink" : "light") : "",
                    from,
                    from.plusDays(random.nextInt(90)),
                    1_000 * random.nextDouble(),
                    new Spread(
                            Per.values()[random.nextInt(4)],
                            random.nextBoolean(),
                            List.of("flat", "weekend", "odd").get(random.nextInt(3)),
                            "",
                            random.nextInt(3) == 0 ? random.nextDouble() - 0.5 : 0)));
        }
        return s;
    }

    /** The same from the definitions, a day at a time. */
    private static double expected(Scenario s, int item, int region, LocalDate day) {
        double units = 0;
        for (ForecastRow row : s.demand().forecast().rows()) {
            if (!day.isBefore(row.from()) && !day.isAfter(row.to())) {
                units += share(s, row, region) * part(s, row, item) * ofDay(s, row, region, day);
            }
        }
        return units;
    }

    private static double share(Scenario s, ForecastRow row, int region) {
        double sum = 0;
        double own = 0;
        for (int r = 0; r < s.demand().regions().size(); r++) {
            Region other = s.demand().regions().get(r);
            if (List.of("", other.id(), other.group()).contains(row.region())) {
                sum += other.weight();
                own += r == region ? other.weight() : 0;
            }
        }
        return own / sum;
    }

    private static double weight(Scenario s, String item) {
        return s.demand().forecast().items().stream()
                .filter(d -> d.item().equals(item))
                .mapToDouble(ItemDemand::weight)
                .findFirst()
                .orElse(1);
    }

    private static double part(Scenario s, ForecastRow row, int item) {
        groundwork.scenario.Item own = s.catalogue().items().get(item);
        if (!row.item().isEmpty()) {
            return row.item().equals(own.id()) ? 1 : 0;
        }
        if (!row.category().isEmpty() && !row.category().equals(own.category())) {
            return 0;
        }
        double sum = s.catalogue().items().stream()
                .filter(i -> row.category().isEmpty() || i.category().equals(row.category()))
                .mapToDouble(i -> weight(s, i.id()))
                .sum();
        return weight(s, own.id()) / sum;
    }

    private static double ofDay(Scenario s, ForecastRow row, int region, LocalDate day) {
        Spread spread = row.spread();
        double growth = StrictMath.pow(
                1 + spread.growthPerYear(), (day.toEpochDay() - row.from().toEpochDay()) / 365.25);
        boolean inside = spread.specialDaysInside();
        double special = special(s, region, day);
        if (spread.per() == Per.DAY) {
            return growth * row.units() * (inside ? 1 : special);
        }
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        LocalDate first = switch (spread.per()) {
            case WEEK -> monday;
            case MONTH -> day.withDayOfMonth(1);
            default -> row.from();
        };
        LocalDate last = switch (spread.per()) {
            case WEEK -> monday.plusDays(6);
            case MONTH -> day.withDayOfMonth(day.lengthOfMonth());
            default -> row.to();
        };
        double sum = 0;
        for (LocalDate d = first; !d.isAfter(last); d = d.plusDays(1)) {
            sum += weekday(s, spread, d) * (inside ? special(s, region, d) : 1);
        }
        return growth * row.units() * weekday(s, spread, day) * special / sum;
    }

    private static double weekday(Scenario s, Spread spread, LocalDate day) {
        return s.demand().profiles().stream()
                .filter(p -> p.id().equals(spread.profile()))
                .findFirst()
                .orElseThrow()
                .days()
                .get(day.getDayOfWeek().getValue() - 1);
    }

    private static double special(Scenario s, int region, LocalDate day) {
        double factor = 1;
        for (Holiday holiday : s.demand().holidays()) {
            if (holiday.date().equals(day)
                    && holiday.calendar()
                            .equals(s.demand().regions().get(region).calendar())) {
                factor *= holiday.demandFactor();
            }
        }
        return factor;
    }
}
