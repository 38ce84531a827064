package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three shops whose goods share a truck; each unit sold is ordered at once. */
class PoolTest {

    private static final String SCENARIO = """
            name: One truck for all
            horizon: {start: 2026-01-05, days: 10}
            when_short: backorder
            items:
              - {id: mug, weight_kg: 100, volume_l: 1000, value: 1}
              - {id: vase, weight_kg: 50, volume_l: 3000, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
              - {id: b, lat: 47, lon: -122}
              - {id: c, lat: 47, lon: -122}
            sites:
              - {id: hub, kind: hub, lat: 47, lon: -122}
              - {id: one, kind: center, lat: 47, lon: -122}
              - {id: two, kind: center, lat: 47, lon: -122}
              - {id: three, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: truck, from: hub, to: one, mode: road, TRUCK}
              - {id: on, from: hub, to: two, mode: road, transit: 3 h}
              - {id: further, from: hub, to: three, mode: road, transit: 4 h}
              - {id: door-a, from: one, to: a, mode: door}
              - {id: door-b, from: two, to: b, mode: door}
              - {id: door-c, from: three, to: c, mode: door}
            pools:
              - {lane: on, vehicle: truck, stop_time: 1 h}
              - {lane: further, vehicle: truck, stop_time: 2 h}
            inventory:
              - {site: one, item: mug, source: hub, mode: road, policy: base-stock, S_units: 900, review: 0 d}
              - {site: one, item: vase, source: hub, mode: road, policy: base-stock, S_units: 900, review: 0 d}
              - {site: two, item: mug, source: hub, mode: road, policy: base-stock, S_units: 900, review: 0 d}
              - {site: two, item: vase, source: hub, mode: road, policy: base-stock, S_units: 900, review: 0 d}
              - {site: three, item: mug, source: hub, mode: road, policy: base-stock, S_units: 900, review: 0 d}
              - {site: three, item: vase, source: hub, mode: road, policy: base-stock, S_units: 900, review: 0 d}
            """;

    @TempDir
    private Path room;

    private Replay run(String truck, String... orders) {
        return Replay.of(room, SCENARIO.replace("TRUCK", truck), orders);
    }

    @Test
    void a_vehicle_stops_where_it_has_goods_and_is_paid_by_volume() {
        Replay run = run(
                "departs: every 1 d, transit: 2 h, capacity_m3: 40, cost_per_departure: 100",
                "o1,2026-01-05 12:00,a,mug,4",
                "o2,2026-01-05 13:00,b,vase,2",
                "o3,2026-01-05 14:00,c,mug,10",
                "o4,2026-01-06 12:00,c,vase,5");

        // 4, 6 and 10 m³ leave on the 6th; 15 m³ for the third shop alone on the 7th.
        assertThat(run.figure("pool_departures", "truck")).isEqualTo(2);
        assertThat(run.figure("pool_stops_mean", "truck")).isEqualTo(2);
        assertThat(run.figure("lane_cost", "truck")).isCloseTo(20, within(1e-9));
        assertThat(run.figure("lane_cost", "on")).isCloseTo(30, within(1e-9));
        assertThat(run.figure("lane_cost", "further")).isCloseTo(50 + 100, within(1e-9));
        assertThat(run.figure("lane_fill", "truck")).isCloseTo(0.5, within(1e-12));
        assertThat(run.figure("lane_fill", "further")).isCloseTo((0.5 + 0.375) / 2, within(1e-12));
        // Two hours, one at the first shop and three to the second; two there and four to the third. Alone: 2 + 3 + 4.
        assertThat(run.figure("transit_mean", "truck") * 24).isCloseTo(2, within(1e-9));
        assertThat(run.figure("transit_mean", "on") * 24).isCloseTo(6, within(1e-9));
        assertThat(run.figure("transit_mean", "further") * 24).isCloseTo((12 + 9) / 2.0, within(1e-9));
        assertThat(run.row("pool", "truck", "further")).containsExactly(3, 2, 2, 15, 0.75);
    }

    @Test
    void who_came_first_is_loaded_first_wherever_it_goes() {
        Replay run = run(
                "departs: every 1 d, transit: 2 h, capacity_units: 5, cost_per_departure: 100",
                "o1,2026-01-05 12:00,b,mug,3",
                "o2,2026-01-05 13:00,a,mug,4",
                "o3,2026-01-05 14:00,b,mug,1");

        // Three for b and two for a leave on the 6th; two for a and one for b wait a day.
        assertThat(run.figure("lane_rolled_over", "truck")).isEqualTo(2);
        assertThat(run.figure("lane_rolled_over", "on")).isEqualTo(1);
        assertThat(run.figure("lane_dwell_mean", "truck") * 24).isCloseTo((2 * 11 + 2 * 35) / 4.0, within(1e-9));
        assertThat(run.figure("lane_dwell_mean", "on") * 24).isCloseTo((3 * 12 + 34) / 4.0, within(1e-9));
        assertThat(run.figure("lane_full_share", "truck")).isEqualTo(0.5);
    }

    @Test
    void containers_are_shared_as_well() {
        Replay run = run(
                "departs: when 12 units or after 2 d, transit: 2 h, container: van, cost_per_container: 90",
                "o1,2026-01-05 12:00,a,mug,3",
                "o2,2026-01-05 13:00,b,mug,6");

        // 9 m³ in a van of 11: one, left two days after the first.
        assertThat(run.figure("pool_departures", "truck")).isEqualTo(1);
        assertThat(run.figure("lane_containers", "truck") + run.figure("lane_containers", "on"))
                .isEqualTo(1);
        assertThat(run.figure("lane_cost", "truck")).isCloseTo(30, within(1e-9));
        assertThat(run.figure("lane_cost", "on")).isCloseTo(60, within(1e-9));
        assertThat(run.figure("lane_dwell_mean", "on") * 24).isCloseTo(47, within(1e-9));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void shares_add_up_to_what_vehicles_cost(long seed) {
        Random random = new Random(seed);
        String[] orders = new String[60];
        for (int o = 0; o < orders.length; o++) {
            orders[o] = String.format(
                    "o%d,2026-01-%02d %02d:%02d,%s,%s,%d",
                    o,
                    5 + o / 8,
                    o % 8 * 3,
                    random.nextInt(60),
                    "abc".charAt(random.nextInt(3)),
                    random.nextBoolean() ? "mug" : "vase",
                    1 + random.nextInt(9));
        }
        String departs = random.nextBoolean() ? "departs: when full or after 7 h" : "departs: every 9 h";

        Replay run = run(departs + ", transit: 2 h, capacity_m3: 17, cost_per_departure: 99.99", orders);

        double cost =
                run.figure("lane_cost", "truck") + run.figure("lane_cost", "on") + run.figure("lane_cost", "further");
        assertThat(cost).isCloseTo(99.99 * run.figure("pool_departures", "truck"), within(1e-7));
        assertThat(run.figure("pool_share", "truck")
                        + run.figure("pool_share", "on")
                        + run.figure("pool_share", "further"))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void no_load_can_ride_along_unseen_or_unpaid() throws IOException {
        Files.writeString(room.resolve("scenario.yaml"), SCENARIO.replace("TRUCK", "departs: every 1 d, transit: 2 h"));
        Files.writeString(
                room.resolve("recorded_orders.csv"),
                "order,at,region,item,units\no1,2026-01-05 12:00,a,mug,4\no2,2026-01-05 12:00,b,mug,4\n");
        Scenario scenario = ((ReadResult.Read) ScenarioReader.read(room)).scenario();

        Outcome silent = Experiment.of(scenario, 1, 1, 1).run(Progress.NONE, LostMessage.all("rodeAlong"));

        assertThat(silent.violations())
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: pools balance is violated"))
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: pools are paid is violated"));
    }
}
