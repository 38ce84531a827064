package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.chain.demand.RealisedOrders;
import groundwork.chain.plan.Plan;
import groundwork.results.Results;
import groundwork.results.Table;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.Problem;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is bought together, and gifts. */
class BasketTest {

    private static final String SCENARIO = """
            name: Basket
            horizon: {start: 2026-09-01, days: 70}
            basket: {lines: constant(1), units: geometric(mean=1.5)}
            categories: [{id: kitchen}, {id: paper}]
            items:
              - {id: mug, weight_kg: 0.4, volume_l: 1.2, value: 9.50, category: kitchen}
              - {id: pot, weight_kg: 1.4, volume_l: 8, value: 29, category: kitchen}
              - {id: card, weight_kg: 0.1, volume_l: 0.5, value: 2, category: paper}
              - {id: bow, weight_kg: 0.1, volume_l: 0.5, value: 1, category: paper}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
              - {id: east, lat: 40.8, lon: -74}
            sites:
              - {id: kent, kind: center, lat: 47.4, lon: -122.2, stock: unlimited}
            work:
              - {site: kent, step: pack, staff: 9, shift: Mon-Sun 00:00-24:00, rate: 60 orders/h, wage_per_h: 20}
            lanes:
              - {id: to-west, from: kent, to: west, mode: door}
              - {id: to-east, from: kent, to: east, mode: door}
            forecast:
              - {region: west, item: mug, from: 2026-09-01, to: 2026-12-31, units_per_week: 900, profile: flat}
              - {region: west, item: pot, from: 2026-09-01, to: 2026-12-31, units_per_week: 600, profile: flat}
              - {region: east, item: pot, from: 2026-09-01, to: 2026-12-31, units_per_week: 600, profile: flat}
              - {region: east, item: card, from: 2026-09-01, to: 2026-12-31, units_per_week: 90, profile: flat}
            """;

    private static final String AFFINITIES = """
            affinities:
              - {category: kitchen, with: card, share: 30 %}
              - {item: pot, with: card, share: 10 %}
              - {item: mug, with: bow, share: 50 %}
            """;

    @TempDir
    private Path room;

    private ReadResult result(String yaml) throws IOException {
        Files.writeString(room.resolve("scenario.yaml"), yaml);
        return ScenarioReader.read(room);
    }

    private Scenario read(String yaml) throws IOException {
        return ((ReadResult.Read) result(yaml)).scenario();
    }

    private static Results run(Scenario scenario, int replications) {
        Outcome outcome = Experiment.of(scenario, replications, 3, 1).run(Progress.NONE);
        assertThat(outcome.violations()).isEmpty();
        return outcome.results();
    }

    private static double cell(Table table, int row, String column) {
        return (Double) table.rows().get(row).get(table.column(column));
    }

    private static double kpi(Results results, String metric, String key) {
        Table table = results.table("kpi");
        return table.rows().stream()
                .filter(row -> row.get(0).equals(metric) && row.get(2).equals(key))
                .mapToDouble(row -> (Double) row.get(table.column("mean")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void orders_with_the_first_have_the_second_as_often_as_stated() throws IOException {
        Map<Long, List<Integer>> itemsByOrder = new LinkedHashMap<>();

        RealisedOrders.of(read(both()), 1, 7, (order, at, region, item, units) -> {
            if (region == 0) {
                itemsByOrder.computeIfAbsent(order, k -> new ArrayList<>()).add(item);
            }
        });

        // In the west nobody orders a card or a bow for itself. The pot's own row goes before that of its category.
        assertShare(itemsByOrder, 0, 2, 0.30);
        assertShare(itemsByOrder, 1, 2, 0.10);
        assertShare(itemsByOrder, 0, 3, 0.50);
        assertShare(itemsByOrder, 1, 3, 0);
    }

    private static String both() {
        return SCENARIO + AFFINITIES;
    }

    private static void assertShare(Map<Long, List<Integer>> itemsByOrder, int first, int second, double share) {
        List<List<Integer>> orders =
                itemsByOrder.values().stream().filter(o -> o.get(0) == first).toList();
        double both = orders.stream().filter(o -> o.contains(second)).count();

        // Binomial; 3.29 standard deviations.
        double tolerance = 3.29 * Math.sqrt(share * (1 - share) / orders.size());
        assertThat(orders).hasSizeGreaterThan(3_500);
        assertThat(both / orders.size()).as("%d with %d", first, second).isCloseTo(share, within(tolerance + 1e-12));
    }

    @Test
    void units_that_come_along_are_expected_on_top_of_the_forecast() throws IOException {
        Scenario scenario = read(both());
        Plan plan = Plan.of(scenario);
        long end = 70 * Horizon.DAY;

        // Ten weeks: 0.3 of 900 mugs and 0.1 of 1200 pots bring cards beside the 90, 0.5 of 900 mugs bring bows.
        double cards = 10 * (90 + 0.3 * 900 + 0.1 * 1_200);
        assertThat(plan.outlook().units(2, 0, end)).isCloseTo(cards, within(1e-6));
        assertThat(plan.outlook().units(3, 0, end)).isCloseTo(4_500, within(1e-6));
        assertThat(plan.outlook().on(1).units(2, 0, end)).isCloseTo(10 * (90 + 0.1 * 600), within(1e-6));
        assertThat(plan.outlook().units(0, end)).isCloseTo(10 * 2_190 + 10 * 390 + 4_500, within(1e-6));
        Results results = run(scenario, 20);
        Table demand = results.table("demand");
        double forecast = demand.rows().stream()
                .filter(row -> row.get(2).equals("paper"))
                .mapToDouble(row -> (Double) row.get(3))
                .sum();
        assertThat(forecast).isCloseTo(cards + 4_500, within(1e-6));
        double came = demand.rows().stream()
                .filter(row -> row.get(2).equals("paper"))
                .mapToDouble(row -> (Double) row.get(demand.column("mean")))
                .sum();
        // Lines are Poisson, units of a line geometric: E[X²] = 3 for a mean of 1.5.
        double lines = forecast / 1.5;
        assertThat(came).isCloseTo(forecast, within(3.29 * Math.sqrt(lines * 3 / 20)));
        Table affinity = results.table("affinity");
        assertThat(cell(affinity, 2, "lines_brought") / cell(affinity, 2, "lines"))
                .isCloseTo(0.5, within(3.29 * Math.sqrt(0.25 / (20 * 6_000))));
    }

    @Test
    void the_units_of_a_show_come_with_their_companions() throws IOException {
        Scenario scenario = read(both() + """
                live_events:
                  - {id: show, start: 2026-09-07 10:00, duration: 2 h, units: 600, region: east, items: mug}
                """);

        Table event = run(scenario, 10).table("live_event");

        assertThat(cell(event, 0, "expected_units")).isCloseTo(600 * 1.8, within(1e-6));
        assertThat(cell(event, 0, "mean")).isCloseTo(1_080, within(3.29 * Math.sqrt(720 * 3.0 * 1.8 / 10)));
    }

    @Test
    void affinities_and_gifts_leave_what_customers_came_for_as_it_was() throws IOException {
        List<String> plain = new ArrayList<>();
        List<String> wide = new ArrayList<>();
        RealisedOrders.of(
                read(SCENARIO), 1, 7, (o, at, region, item, units) -> plain.add(at + " " + item + " " + units));
        RealisedOrders.of(
                read(both().replace("mean=1.5)", "mean=1.5), gift_share: 20 %, gift_wrap_cost: 1")),
                1,
                7,
                (o, at, region, item, units) -> {
                    if (item < 2) {
                        wide.add(at + " " + item + " " + units);
                    }
                });

        assertThat(wide)
                .isEqualTo(plain.stream()
                        .filter(line -> !line.split(" ")[1].equals("2"))
                        .toList());
    }

    @Test
    void gifts_are_wrapped_at_a_cost_and_take_their_time() throws IOException {
        String gifts = SCENARIO.replace(
                "mean=1.5)", "mean=1.5), gift_share: 20 %, gift_wrap_cost: 0.90, gift_extra_work: 120 s");
        Results plain = run(read(SCENARIO), 4);
        Results wrapped = run(read(gifts), 4);

        double orders = kpi(wrapped, "orders_placed", "all");
        double ofGifts = kpi(wrapped, "gift_orders", "all");
        assertThat(orders).isEqualTo(kpi(plain, "orders_placed", "all"));
        assertThat(ofGifts / orders).isCloseTo(0.2, within(3.29 * Math.sqrt(0.16 / (4 * orders))));
        // Nearly all gifts have left by the end; a wrap is 0.90 to the cent.
        double wraps = kpi(wrapped, "cost_by_activity", "gift_wrap") / 0.9;
        assertThat(wraps * 4).isCloseTo(Math.rint(wraps * 4), within(1e-6));
        assertThat(wraps).isBetween(ofGifts - 2, ofGifts + 1e-6);
        // Packing: a minute an order, two more for one in five.
        assertThat(kpi(wrapped, "utilisation", "kent/pack") / kpi(plain, "utilisation", "kent/pack"))
                .isCloseTo(1 + 2 * ofGifts / orders, within(0.001));
        assertThat(plain.table("kpi").rows())
                .noneMatch(row -> row.get(0).toString().startsWith("gift"));
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                Arguments.of("affinities: [{item: mug, with: mug, share: 5 %}]", "The item brings itself."),
                Arguments.of("affinities: [{with: mug, share: 5 %}]", "does not say what brings the line."),
                Arguments.of(
                        "affinities: [{item: mug, category: paper, with: pot, share: 5 %}]",
                        "The affinity states an item and a category."),
                Arguments.of(
                        "affinities: [{item: mug, with: pot, share: 120 %}]", "\"120 %\" is not a share between 0 %"),
                Arguments.of("affinities: [{item: mugg, with: pot, share: 1 %}]", "There is no \"mugg\" in items."),
                Arguments.of("affinities: [{category: soup, with: pot, share: 1 %}]", "There is no \"soup\""),
                Arguments.of(
                        "affinities: [{item: mug, with: pot, share: 1 %}, {item: mug, with: pot, share: 2 %}]",
                        "A second row of affinities"));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsense_is_refused(String more, String said) throws IOException {
        assertThat(result(SCENARIO + more + "\n").problems().stream().map(Problem::toString))
                .anySatisfy(problem -> assertThat(problem).contains(said));
    }

    @Test
    void gifts_without_a_difference_are_odd() throws IOException {
        assertThat(result(SCENARIO.replace("mean=1.5)", "mean=1.5), gift_share: 20 %")).problems().stream()
                        .map(Problem::toString))
                .anySatisfy(problem -> assertThat(problem).contains("Gifts cost nothing and take no work."));
        assertThat(result(SCENARIO.replace("mean=1.5)", "mean=1.5), gift_wrap_cost: 1")).problems().stream()
                        .map(Problem::toString))
                .anySatisfy(problem -> assertThat(problem).contains("There are no gifts to wrap."));
    }
}
