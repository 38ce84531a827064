package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mug a day is sold at noon at each of two shops and ordered at once; both are served by way of one cross-dock. */
class CrossDockTest {

    private static final String SCENARIO = """
            name: Cross-dock
            horizon: {start: 2026-01-05, days: 30}
            when_short: backorder
            items:
              - {id: mug, weight_kg: 100, volume_l: 1000, value: 1, units_per_pallet: 2}
            regions:
              - {id: a, lat: 47, lon: -122}
              - {id: b, lat: 47, lon: -122}
            sites:
              - {id: hub, kind: supplier, lat: 47, lon: -122}
              - {id: dock, kind: KIND, lat: 47, lon: -122, TRANSFER}
              - {id: shop-a, kind: center, lat: 47, lon: -122}
              - {id: shop-b, kind: overseas_warehouse, lat: 47, lon: -122}
            lanes:
              - {id: in, from: hub, to: dock, mode: road, departs: every 1 d, transit: 6 h, INBOUND}
              - {id: out-a, from: dock, to: shop-a, mode: road, departs: every 1 d, transit: 6 h}
              - {id: out-b, from: dock, to: shop-b, mode: road, departs: every 1 d, transit: 6 h}
              - {id: door-a, from: shop-a, to: a, mode: door}
              - {id: door-b, from: shop-b, to: b, mode: door}
            inventory:
              - {site: shop-a, item: mug, source: hub, mode: road, policy: base-stock, S_units: 100, review: 0 d}
              - {site: shop-b, item: mug, source: hub, mode: road, policy: base-stock, S_units: 100, review: 0 d}
            """;

    @TempDir
    private Path room;

    private Replay run(String kind, String transfer, String inbound, String more) {
        String[] orders = new String[32];
        for (int day = 0; day < 16; day++) {
            orders[2 * day] = String.format("a%d,2026-01-%02d 12:00,a,mug,1", day, day + 5);
            orders[2 * day + 1] = String.format("b%d,2026-01-%02d 12:00,b,mug,1", day, day + 5);
        }
        return Replay.of(
                room,
                SCENARIO.replace("KIND", kind).replace("TRANSFER", transfer).replace(", INBOUND", inbound) + more,
                orders);
    }

    @Test
    void goods_of_one_load_part_and_wait_for_their_next_lanes() {
        Replay run = run("cross_dock", "transfer_time: 4 h", "", "");

        // Both leave at midnight, reach the dock at 6, are ready at 10, and wait 14 hours for their trucks.
        assertThat(run.figure("lane_load_mean", "in")).isEqualTo(2);
        assertThat(run.figure("loads_transferred", "dock")).isEqualTo(16);
        assertThat(run.figure("transfer_time_mean", "dock")).isCloseTo(4, within(1e-12));
        assertThat(run.figure("lane_dwell_mean", "out-a")).isCloseTo(14 / 24.0, within(1e-12));
        assertThat(run.figure("lane_units", "out-b")).isEqualTo(16);
    }

    @Test
    void a_transfer_that_takes_too_long_misses_the_next_departure() {
        Replay run = run("consolidation_center", "transfer_time: 19 h", "", "");

        assertThat(run.figure("lane_dwell_mean", "out-a")).isCloseTo(23 / 24.0, within(1e-12));
    }

    @Test
    void people_take_loads_apart_in_their_shift() {
        // A load of two units is a pallet, of which one person does a half an hour: from 8 to 10.
        Replay run = run(
                "port",
                "transfer_time: 1 h",
                "",
                "work: [{site: dock, step: cross_dock, staff: 1, shift: \"Mon-Sun 08:00-16:00\", rate: 0.5 pallets/h}]\n");

        assertThat(run.figure("completions", "dock/cross_dock")).isEqualTo(16);
        assertThat(run.figure("wait_mean", "dock/cross_dock")).isCloseTo(2, within(1e-12));
        assertThat(run.figure("transfer_time_mean", "dock")).isCloseTo(2 + 2 + 1, within(1e-12));
    }

    @Test
    void work_may_be_counted_in_cubic_metres_and_units() {
        String work = "work: [{site: dock, step: cross_dock, staff: 1, shift: 24/7, rate: RATE}]\n";

        assertThat(run("cross_dock", "calendar: \"\"", "", work.replace("RATE", "4 m3/h"))
                        .figure("transfer_time_mean", "dock"))
                .isCloseTo(0.5, within(1e-12));
        assertThat(run("cross_dock", "calendar: \"\"", "", work.replace("RATE", "8 units/h"))
                        .figure("transfer_time_mean", "dock"))
                .isCloseTo(0.25, within(1e-12));
    }

    @Test
    void freight_of_all_who_order_shares_a_container() {
        // Two cubic metres a day in a container of 26: one a day, not two.
        Replay run = run("cross_dock", "calendar: \"\"", ", container: 20, cost_per_container: 100", "");

        assertThat(run.figure("lane_containers", "in")).isEqualTo(16);
        assertThat(run.figure("lane_cost_per_unit", "in")).isEqualTo(50);
    }

    @Test
    void what_does_not_fill_a_container_shares_one_where_that_is_cheaper() {
        // Two cubic metres of 25.896 at 40 are 80, less than a container of 100; at 60 they are more.
        Replay cheap =
                run("cross_dock", "calendar: \"\"", ", container: 20, cost_per_container: 100, lcl_per_m3: 40", "");
        Replay dear =
                run("cross_dock", "calendar: \"\"", ", container: 20, cost_per_container: 100, lcl_per_m3: 60", "");

        assertThat(cheap.figure("lane_cost", "in")).isCloseTo(16 * 80, within(1e-9));
        assertThat(cheap.figure("lane_containers", "in")).isZero();
        assertThat(dear.figure("lane_cost", "in")).isCloseTo(16 * 100, within(1e-9));
        assertThat(dear.figure("lane_containers", "in")).isEqualTo(16);
    }

    @Test
    void without_a_transfer_time_goods_go_on_at_once() {
        Replay run = run("airport", "calendar: \"\"", "", "");

        assertThat(run.figure("lane_dwell_mean", "out-a")).isCloseTo(18 / 24.0, within(1e-12));
    }
}
