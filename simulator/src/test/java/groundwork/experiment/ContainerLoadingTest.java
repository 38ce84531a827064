package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.observation.Wiretap;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stones and pillows of a cubic metre, cases of eight books, and boxes of 10 m³ for 100 or 22 m³ for 180; each unit sold is ordered. */
class ContainerLoadingTest {

    private static final String SCENARIO = """
            name: Piece by piece
            horizon: {start: 2026-01-05, days: 20}
            when_short: backorder
            items:
              - {id: stone, weight_kg: 2000, volume_l: 1000, value: 1}
              - {id: pillow, weight_kg: 100, volume_l: 1000, value: 1}
              - {id: book, weight_kg: 10, volume_l: 500, value: 1, units_per_case: 8, units_per_pallet: 16}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: hub, kind: hub, lat: 47, lon: -122}
              - {id: shop, kind: center, lat: 47, lon: -122}
            containers:
              - {id: small, m3: 10, payload_kg: 10000, stowage: 100 %}
              - {id: large, m3: 22, payload_kg: 12000, stowage: 100 %}
              - {id: floor, m3: 60, payload_kg: 30000, stowage: 100 %, pallets: 3}
            lanes:
              - {id: ship, from: hub, to: shop, mode: ocean, departs: every 1 d, transit: 1 h, LANE}
              - {id: door, from: shop, to: a, mode: door}
            inventory:
              - {site: shop, item: stone, source: hub, mode: ocean, policy: base-stock, S_units: 900, review: 0 d}
              - {site: shop, item: pillow, source: hub, mode: ocean, policy: base-stock, S_units: 900, review: 0 d}
              - {site: shop, item: book, source: hub, mode: ocean, policy: base-stock, S_units: 900, review: 0 d}
            """;

    private static final String BOTH = "container_offers: [{lane: ship, container: large, cost_per_container: 180}]\n";
    private static final String SMALL = "container: small, cost_per_container: 100, loading: ";

    @TempDir
    private Path room;

    private Replay run(String lane, String more, String... orders) {
        return Replay.of(room, SCENARIO.replace("LANE", lane) + more, orders);
    }

    @Test
    void heavy_and_light_goods_stand_together_in_the_cheapest_mix() {
        Replay run = run(SMALL + "units", BOTH, "o1,2026-01-05 12:00,a,stone,5", "o2,2026-01-05 13:00,a,pillow,20");

        // 25 m³ do not go into a large box, nor into two small ones; the large one takes 5 stones and 17 pillows.
        assertThat(run.figure("lane_cost", "ship")).isCloseTo(280, within(1e-9));
        assertThat(run.row("container", "ship", "large")).containsExactly(1, 22, 11_700, 22, 1, 0.975);
        assertThat(run.row("container", "ship", "small")).containsExactly(1, 3, 300, 3, 0.3, 0.03);
        assertThat(run.figure("lane_containers", "ship")).isEqualTo(2);
    }

    @Test
    void goods_that_only_weigh_go_into_the_kind_that_carries_more_for_its_price() {
        Replay run = run(SMALL + "units", BOTH, "o1,2026-01-05 12:00,a,stone,10");

        // Five in each of two small boxes, not six and four in two large ones.
        assertThat(run.figure("lane_cost", "ship")).isCloseTo(200, within(1e-9));
        assertThat(run.figure("containers_loaded", "ship/large")).isZero();
    }

    @Test
    void a_case_is_not_divided_and_a_started_one_takes_the_room_of_a_whole() {
        String order = "o1,2026-01-05 12:00,a,book,45";

        // 22.5 m³: five cases of 4 m³ and one of five books; two cases in each of three small boxes, or five in a large
        // one
        // and one in a small one.
        assertThat(run(SMALL + "cases", "", order).figure("lane_cost", "ship")).isCloseTo(300, within(1e-9));
        Replay mixed = run(SMALL + "cases", BOTH, order);
        assertThat(mixed.figure("lane_cost", "ship")).isCloseTo(280, within(1e-9));
        assertThat(mixed.row("container", "ship", "large")).containsExactly(1, 40, 400, 20, 20 / 22.0, 400 / 12e3);
        assertThat(mixed.row("container", "ship", "small")).containsExactly(1, 5, 50, 4, 0.4, 0.005);
        // As a fluid the same goods are 2.25 small boxes, and by loose units 20 in each.
        assertThat(run("container: small, cost_per_container: 100", "", order).figure("lane_cost", "ship"))
                .isCloseTo(300, within(1e-9));
        assertThat(run(SMALL + "units", "", "o1,2026-01-05 12:00,a,book,40").figure("lane_cost", "ship"))
                .isCloseTo(200, within(1e-9));
        assertThat(run(SMALL + "cases", "", "o1,2026-01-05 12:00,a,book,40").figure("lane_cost", "ship"))
                .isCloseTo(300, within(1e-9));
    }

    @Test
    void pallets_stand_on_the_floor() {
        Replay run = run(
                "container: floor, cost_per_container: 50, loading: pallets",
                "",
                "o1,2026-01-05 12:00,a,book,49",
                "o2,2026-01-05 13:00,a,book,16");

        // Three pallets of 16 and one of a single book, then another: three on each floor.
        assertThat(run.figure("containers_loaded", "ship/floor")).isEqualTo(2);
        assertThat(run.row("container", "ship", "floor")[3]).isEqualTo(5 * 8);
    }

    @Test
    void as_much_leaves_as_goes_into_the_containers_there_are() {
        Replay run = run(
                SMALL + "units, containers: 1",
                BOTH,
                "o1,2026-01-05 12:00,a,pillow,30",
                "o2,2026-01-06 12:00,a,stone,1");

        // A large box takes 22, and leaves 8; these and the stone go into a small one the day after.
        assertThat(run.figure("lane_rolled_over", "ship")).isEqualTo(8);
        assertThat(run.figure("lane_cost", "ship")).isCloseTo(280, within(1e-9));
        assertThat(run.figure("containers_loaded", "ship/small")).isEqualTo(1);
        assertThat(run.row("container", "ship", "small")).startsWith(1, 9, 2_800, 9);
    }

    @Test
    void few_goods_share_a_container_with_others_where_that_is_cheaper() {
        Replay run = run(
                SMALL + "units, lcl_per_m3: 15",
                BOTH,
                "o1,2026-01-05 12:00,a,pillow,3",
                "o2,2026-01-06 12:00,a,pillow,7");

        // 45 instead of 100 for three; 105 would be more than 100 for seven.
        assertThat(run.figure("lane_cost", "ship")).isCloseTo(145, within(1e-9));
        assertThat(run.figure("lane_containers", "ship")).isEqualTo(1);
        assertThat(run.row("container", "ship", "small")).startsWith(1, 7);
        assertThat(run.row("container", "ship", "shared")).startsWith(1, 3, 300, 3);
    }

    @Test
    void what_does_not_fill_another_container_shares_one() {
        Replay run = run(SMALL + "units, lcl_per_m3: 15", BOTH, "o1,2026-01-05 12:00,a,pillow,13");

        // A small box and 3 m³ by the cubic metre are 145; a large one would be 180, thirteen metres alone 195.
        assertThat(run.figure("lane_cost", "ship")).isCloseTo(145, within(1e-9));
        assertThat(run.row("container", "ship", "shared")).startsWith(1, 3);
    }

    @Test
    void heavy_goods_share_by_the_tonne() {
        Replay run = run(SMALL + "units, lcl_per_m3: 15", BOTH, "o1,2026-01-05 12:00,a,stone,6");

        // Twelve tonnes are 180 shared; five stones in a small box and one of two tonnes shared are 130.
        assertThat(run.figure("lane_cost", "ship")).isCloseTo(130, within(1e-9));
        assertThat(run.row("container", "ship", "shared")).startsWith(1, 1, 2_000, 1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_mix_costs_more_than_one_kind_alone_and_every_unit_is_in_one_container(long seed) {
        Random random = new Random(seed);
        String[] orders = new String[80];
        for (int o = 0; o < orders.length; o++) {
            orders[o] = String.format(
                    Locale.ROOT,
                    "o%d,2026-01-%02d 12:%02d,a,%s,%d",
                    o,
                    5 + o / 6,
                    o % 6 * 5,
                    new String[] {"stone", "pillow", "book", "pillow"}[random.nextInt(4)],
                    1 + random.nextInt(30));
        }
        String loading = new String[] {"units", "cases", "pallets"}[random.nextInt(3)];

        double small = run(SMALL + loading, "", orders).figure("lane_cost", "ship");
        double large = run("container: large, cost_per_container: 180, loading: " + loading, "", orders)
                .figure("lane_cost", "ship");
        Replay mixed = run(SMALL + loading, BOTH, orders);
        // Three proof lines say that no unit is lost or counted twice and no container too full.
        Replay limited = run(SMALL + loading + ", containers: 3", BOTH, orders);

        assertThat(mixed.figure("lane_cost", "ship")).isLessThanOrEqualTo(Math.min(small, large));
        assertThat(mixed.row("container", "ship", "small")[1] + mixed.row("container", "ship", "large")[1])
                .isEqualTo(mixed.figure("lane_units", "ship"));
        assertThat(limited.figure("lane_containers", "ship"))
                .isLessThanOrEqualTo(3 * limited.figure("lane_departures", "ship"));
    }

    @Test
    void a_unit_in_no_container_or_in_one_that_is_too_full_is_seen() throws IOException {
        Files.writeString(room.resolve("scenario.yaml"), SCENARIO.replace("LANE", SMALL + "units"));
        Files.writeString(
                room.resolve("recorded_orders.csv"), "order,at,region,item,units\no1,2026-01-05 12:00,a,pillow,4\n");
        Scenario scenario = ((ReadResult.Read) ScenarioReader.read(room)).scenario();

        Outcome unpacked = Experiment.of(scenario, 1, 1, 1).run(Progress.NONE, LostMessage.all("lotPacked"));
        Outcome unclosed = Experiment.of(scenario, 1, 1, 1).run(Progress.NONE, LostMessage.all("containerClosed"));
        Outcome heavy = Experiment.of(scenario, 1, 1, 1)
                .run(
                        Progress.NONE,
                        (replication, recorder) -> Wiretap.on(recorder, (name, arguments) -> {
                            if (name.equals("containerClosed")) {
                                arguments[5] = 10_001.0;
                            }
                            return true;
                        }));

        assertThat(unpacked.violations())
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: each unit in one container is violated"));
        assertThat(unclosed.violations())
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: containers balance is violated"));
        assertThat(heavy.violations())
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: no container too full is violated"));
    }
}
