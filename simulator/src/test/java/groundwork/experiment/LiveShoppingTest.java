package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.chain.demand.RealisedOrders;
import groundwork.chain.plan.LivePlan;
import groundwork.chain.plan.Plan;
import groundwork.results.Results;
import groundwork.results.Table;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Live shopping against what can be counted by hand. */
class LiveShoppingTest {

    private static final String SCENARIO = """
            name: Live
            horizon: {start: 2026-09-01, days: 10}
            items:
              - {id: mug, weight_kg: 0.4, volume_l: 1.2, value: 9.50}
              - {id: lamp, weight_kg: 1.4, volume_l: 8, value: 29}
              - {id: cap, weight_kg: 0.1, volume_l: 0.5, value: 12}
            regions:
              - {id: west, lat: 36.8, lon: -119.8, group: US, weight: 1}
              - {id: east, lat: 40.8, lon: -74, group: US, weight: 3}
              - {id: north, lat: 49, lon: -97}
            sites:
              - {id: kent, kind: center, lat: 47.4, lon: -122.2, stock: unlimited}
            lanes:
              - {id: to-us, from: kent, to: US, mode: door}
              - {id: to-north, from: kent, to: north, mode: door}
            forecast:
              - {region: US, item: mug, from: 2026-09-01, to: 2026-10-01, units_per_week: 700, profile: evening}
              - {region: north, item: lamp, from: 2026-09-01, to: 2026-10-01, units_per_week: 70}
              - {region: north, item: cap, from: 2026-09-01, to: 2026-10-01, units_per_week: 70}
            live_events:
            """;

    /** Ramp 2 h, plateau 3 h, half-life 1 h; of mass 1 + 3 + 63/64 / ln 2. */
    private static final String SHAPE = "start: 2026-09-03 10:00, ramp: 2 h, duration: 3 h, half_life: 1 h";

    private static final double TAIL = 63 / 64.0 / StrictMath.log(2);

    @TempDir
    private Path room;

    private Scenario read(String shows) throws IOException {
        Files.writeString(room.resolve("scenario.yaml"), SCENARIO + shows);
        ReadResult result = ScenarioReader.read(room);
        assertThat(result.problems()).isEmpty();
        return ((ReadResult.Read) result).scenario();
    }

    private static String show(String more) {
        return "  - {id: show, " + SHAPE + ", " + more + "}\n";
    }

    private record Line(long order, long at, int region, int item, int units) {}

    private static List<Line> lines(Scenario scenario, int replication) {
        List<Line> lines = new ArrayList<>();
        RealisedOrders.of(
                scenario,
                replication,
                5,
                (order, at, region, item, units) -> lines.add(new Line(order, at, region, item, units)));
        return lines;
    }

    private static double cell(Table table, int row, String column) {
        return (Double) table.rows().get(row).get(table.column(column));
    }

    private LivePlan plan(String more) throws IOException {
        return Plan.of(read(show(more))).shows().get(0);
    }

    private static double share(LivePlan plan, double fromHour, double toHour) {
        return plan.shareBy(plan.start() + (long) (toHour * Horizon.HOUR))
                - plan.shareBy(plan.start() + (long) (fromHour * Horizon.HOUR));
    }

    @Test
    void each_phase_has_its_part() throws IOException {
        LivePlan plan = plan("units: 100, region: US, items: mug");

        assertThat(share(plan, 0, 1)).isCloseTo(0.25 / (4 + TAIL), within(1e-12));
        assertThat(share(plan, 0, 2)).isCloseTo(1 / (4 + TAIL), within(1e-12));
        assertThat(share(plan, 2, 5)).isCloseTo(3 / (4 + TAIL), within(1e-12));
        assertThat(share(plan, 5, 6)).isCloseTo(0.5 / StrictMath.log(2) / (4 + TAIL), within(1e-12));
        assertThat(share(plan, 0, 11)).isCloseTo(1, within(1e-12));
        assertThat(plan.end()).isEqualTo(plan.start() + 11 * Horizon.HOUR);
    }

    @Test
    void a_drop_takes_its_share_out_of_the_curve() throws IOException {
        LivePlan plan =
                plan("units: 100, region: US, items: mug, drop_after: 3 h, drop_share: 40 %, drop_length: 30 min");

        assertThat(share(plan, 0, 2)).isCloseTo(0.6 / (4 + TAIL), within(1e-12));
        // A quarter of the drop, and a quarter of an eighth of an hour of the plateau.
        assertThat(share(plan, 3, 3.125)).isCloseTo(0.1 + 0.6 * 0.125 / (4 + TAIL), within(1e-12));
        assertThat(share(plan, 3, 3.5)).isCloseTo(0.4 + 0.6 * 0.5 / (4 + TAIL), within(1e-12));
        assertThat(share(plan, 0, 11)).isCloseTo(1, within(1e-12));
    }

    @Test
    void viewers_and_conversion_are_orders_and_a_mix_is_weights_of_regions_and_groups() throws IOException {
        LivePlan plan = plan("viewers: 20000, conversion: 3 %, region_mix: \"US: 2 north: 1 west: 1\", items: mug");

        // 600 orders; half of them in the US, of which the west has a quarter.
        assertThat(plan.regions()).containsExactly(0, 1, 2);
        assertThat(plan.orders()[0]).isCloseTo(600 * (0.5 / 4 + 0.25), within(1e-9));
        assertThat(plan.orders()[1]).isCloseTo(600 * 0.5 * 3 / 4, within(1e-9));
        assertThat(plan.orders()[2]).isCloseTo(600 * 0.25, within(1e-9));
    }

    @Test
    void focus_is_the_exponent_of_the_law_by_which_items_sell() throws IOException {
        assertThat(plan("units: 100, region: US, items: mug lamp cap").mix().shareAt(2))
                .isCloseTo(1 / 3.0 / (1 + 1 / 2.0 + 1 / 3.0), within(1e-12));
        assertThat(plan("units: 100, region: US, items: mug lamp cap, focus: 2")
                        .mix()
                        .shareAt(2))
                .isCloseTo(1 / 9.0 / (1 + 1 / 4.0 + 1 / 9.0), within(1e-12));
        assertThat(plan("units: 100, region: US, items: mug lamp cap, focus: 0")
                        .mix()
                        .shareAt(2))
                .isCloseTo(1 / 3.0, within(1e-12));
        assertThat(plan("units: 100, region: US, items: mug lamp cap, item_weights: 5 1 4")
                        .mix()
                        .shareAt(2))
                .isCloseTo(0.4, within(1e-12));
    }

    @Test
    void what_comes_in_each_phase_is_what_is_expected() throws IOException {
        Scenario scenario = read(
                show("units: 3000, region: US, items: lamp, drop_after: 3 h, drop_share: 40 %, drop_length: 30 min"));
        Results results = Experiment.of(scenario, 60, 5, 1).run(Progress.NONE).results();

        Table course = results.table("live_course");
        double chiSquare = 0;
        double expected = 0;
        for (int slot = 0; slot < course.rows().size(); slot++) {
            double units = cell(course, slot, "expected_units");
            double came = cell(course, slot, "mean");
            chiSquare += 60 * (came - units) * (came - units) / units;
            expected += units;
        }
        assertThat(expected).isCloseTo(3000, within(1e-6));
        // 44 quarters of an hour: the chi-square has mean 44 and variance 88; 3.29 standard deviations.
        assertThat(course.rows()).hasSize(44);
        assertThat(chiSquare).isBetween(44 - 3.29 * Math.sqrt(88), 44 + 3.29 * Math.sqrt(88));
        Table event = results.table("live_event");
        // 0.4 of 3000 in two quarters, and the plateau below it.
        assertThat(cell(event, 0, "peak_units_per_h"))
                .isCloseTo(4 * (600 + 0.25 * 1_800 / (4 + TAIL)), within(4 * 3.0 * Math.sqrt(690)));
        assertThat(cell(event, 0, "expected_units")).isCloseTo(3000, within(1e-6));
        assertThat(cell(event, 0, "lost_orders")).isZero();
        assertThat(cell(event, 0, "day_share")).isCloseTo(3000 / 3120.0, within(0.005));
    }

    @Test
    void a_hit_or_a_flop_spreads_the_replications() throws IOException {
        Scenario scenario = read(show("units: 400, region: US, items: lamp, luck: \"discrete(0.3: 60, 2.05: 40)\""));
        int replications = 1_000;
        double sum = 0;
        double squares = 0;
        int flops = 0;
        for (int r = 1; r <= replications; r++) {
            double lamps = lines(scenario, r).stream()
                    .filter(line -> line.item() == 1 && line.region() < 2)
                    .count();
            sum += lamps;
            squares += lamps * lamps;
            flops += lamps < 250 ? 1 : 0;
        }

        // Mean 400; variance of a Poisson count with a random mean: 400 + 400² · 0.735.
        double mean = sum / replications;
        double variance = squares / replications - mean * mean;
        double expected = 400 + 400 * 400 * (0.6 * 0.49 + 0.4 * 1.1025);
        assertThat(mean).isCloseTo(400, within(3.29 * Math.sqrt(expected / replications)));
        assertThat(flops).isBetween(600 - 51, 600 + 51);
        // The variance of a two-point sample variance: σ⁴ (κ − 1) / n with kurtosis κ = 1 / (p q) − 3 = 1.17.
        assertThat(variance).isCloseTo(expected, within(3.29 * expected * Math.sqrt((1.17 - 1 + 0.1) / replications)));
    }

    @Test
    void a_hit_is_a_hit_in_all_regions() throws IOException {
        Scenario scenario = read(show("units: 4000, region: US, items: lamp, luck: \"discrete(0.3: 60, 2.05: 40)\""));

        for (int r = 1; r <= 12; r++) {
            List<Line> lines = lines(scenario, r);
            long west =
                    lines.stream().filter(l -> l.item() == 1 && l.region() == 0).count();
            long east =
                    lines.stream().filter(l -> l.item() == 1 && l.region() == 1).count();
            assertThat(east > 2_000)
                    .as("replication %d: %d and %d", r, west, east)
                    .isEqualTo(west > 700);
        }
    }

    @Test
    void a_show_more_leaves_the_other_orders_as_they_were() throws IOException {
        String first = show("units: 300, region: US, items: mug lamp, luck: \"lognormal(mean=1, sd=0.8)\"");
        List<Line> before = lines(read(first), 1);
        List<Line> after = lines(
                read(first
                        + "  - {id: late, start: 2026-09-05 20:00, duration: 1 h, units: 50, region: west, items: cap,"
                        + " drop_after: 10 min, drop_share: 50 %, drop_length: 5 min}\n"),
                1);

        List<Line> rest = new ArrayList<>(after.stream()
                .filter(line -> !(line.region() == 0 && line.item() == 2))
                .toList());
        assertThat(rest).hasSizeLessThan(after.size());
        assertThat(rest.stream().map(line -> line.at() + " " + line.region() + " " + line.item() + " " + line.units()))
                .containsExactlyElementsOf(before.stream()
                        .map(line -> line.at() + " " + line.region() + " " + line.item() + " " + line.units())
                        .toList());
    }

    @Test
    void orders_lost_at_once_are_counted_for_their_show() throws IOException {
        Scenario empty = read(show("units: 300, region: US, items: cap"));
        String yaml = Files.readString(room.resolve("scenario.yaml"))
                .replace(", stock: unlimited", "")
                .concat("""
                        inventory:
                          - {site: kent, item: mug, source: hub, s_units: 5000, S_units: 9000, initial_units: 20000}
                          - {site: kent, item: lamp, source: hub, s_units: 5000, S_units: 9000, initial_units: 20000}
                          - {site: kent, item: cap, source: hub, s_units: 0, S_units: 1, initial_units: 0}
                        """)
                .replace("sites:\n", "sites:\n  - {id: hub, kind: hub, lat: 22.5, lon: 114.2}\n")
                .replace(
                        "lanes:\n",
                        "lanes:\n  - {id: sea, from: hub, to: kent, mode: ocean, departs: \"every 30 d\", transit: 30 d}\n");
        Files.writeString(room.resolve("scenario.yaml"), yaml);
        ReadResult result = ScenarioReader.read(room);
        assertThat(result).as("%s", result.problems()).isInstanceOf(ReadResult.Read.class);
        Scenario scenario = ((ReadResult.Read) result).scenario();

        Table event =
                Experiment.of(scenario, 2, 5, 1).run(Progress.NONE).results().table("live_event");

        assertThat(cell(event, 0, "lost_orders"))
                .isEqualTo(cell(event, 0, "orders"))
                .isPositive();
        assertThat(empty.demand().liveEvents()).hasSize(1);
    }
}
