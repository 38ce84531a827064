package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mug a day is sold at noon and ordered at once; each takes a cubic metre and weighs 100 kg. */
class ConsolidationTest {

    private static final String SCENARIO = """
            name: One lane
            horizon: {start: 2026-01-05, days: 20}
            when_short: backorder
            items:
              - {id: mug, weight_kg: 100, volume_l: 1000, value: 1, units_per_pallet: 2}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: hub, kind: hub, lat: 47, lon: -122}
              - {id: shop, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: truck, from: hub, to: shop, mode: road, transit: 1 h, LANE}
              - {id: door, from: shop, to: a, mode: door}
            containers:
              - {id: palletised, m3: 76.3, payload_kg: 19900, pallets: 20, stowage: 84 %}
              - {id: short, m3: 33.2, payload_kg: 17200, pallets: 10, stowage: 78 %}
            inventory:
              - {site: shop, item: mug, source: hub, mode: road, policy: base-stock, S_units: 100, review: 0 d}
            """;

    @TempDir
    private Path room;

    /** Sixteen orders of some units each, at noon of the 5th to the 20th of January. */
    private Replay run(String lane, int units) {
        String[] orders = new String[16];
        for (int day = 0; day < orders.length; day++) {
            orders[day] = String.format("o%d,2026-01-%02d 12:00,a,mug,%d", day, day + 5, units);
        }
        return Replay.of(room, SCENARIO.replace("LANE", lane), orders);
    }

    @Test
    void a_lane_leaves_on_its_dates() {
        Replay run = run("departs: \"2026-01-08 00:00, 2026-01-18 12:00\"", 1);

        // Of the 5th to the 7th on the 8th, then of the 8th to the 18th at noon.
        assertThat(run.figure("lane_departures", "truck")).isEqualTo(2);
        assertThat(run.figure("lane_units", "truck")).isEqualTo(3 + 11);
        // 2.5 + 1.5 + 0.5 days, and 10 + 9 + … + 0.
        assertThat(run.figure("lane_dwell_mean", "truck")).isCloseTo((4.5 + 55) / 14, within(1e-12));
    }

    @Test
    void a_full_lane_leaves_at_once_and_the_rest_waits() {
        Replay run = run("departs: when full, capacity_units: 5", 2);

        // Two a day: full at 6 with 5, then 1 + 4 are 5, so that a truck leaves on the third and the fifth day of five.
        assertThat(run.figure("lane_departures", "truck")).isEqualTo(6);
        assertThat(run.figure("lane_units", "truck")).isEqualTo(30);
        assertThat(run.figure("lane_by_quantity_share", "truck")).isEqualTo(1);
        assertThat(run.figure("lane_full_share", "truck")).isEqualTo(1);
        // First truck: 2 × 2 d, 2 × 1 d, 1 × 0; second: 1 × 2 d, 2 × 1 d, 2 × 0.
        assertThat(run.figure("lane_dwell_mean", "truck")).isCloseTo((6.0 + 4.0) / 10, within(1e-12));
    }

    @Test
    void the_time_counts_from_the_first_that_waits() {
        Replay run = run("departs: when 300 kg or after 36 h", 1);

        // The second comes after a day, the third would after two: two leave a day and a half after the first, and so
        // on.
        assertThat(run.figure("lane_departures", "truck")).isEqualTo(8);
        assertThat(run.figure("lane_load_mean", "truck")).isEqualTo(2);
        assertThat(run.figure("lane_dwell_mean", "truck")).isCloseTo(1.0, within(1e-12));
        assertThat(run.figure("lane_by_quantity_share", "truck")).isZero();
    }

    @Test
    void started_containers_are_charged_by_the_tightest_measure() {
        // 40 units a day take 40 m³ of 64.092, 4,000 kg of 19,900 and 20 pallets of 20.
        assertThat(run("departs: every 1 d, container: palletised, cost_per_container: 2500", 40)
                        .figure("lane_cost", "truck"))
                .isEqualTo(16 * 2500);
        // 41 units are 20.5 pallets.
        assertThat(run("departs: every 1 d, container: palletised, cost_per_container: 2500", 41)
                        .figure("lane_containers", "truck"))
                .isEqualTo(32);
    }

    @Test
    void cartons_stand_loose_in_a_kind_that_is_built_in() {
        // 64 m³ of 64.092 and 6,400 kg of 19,900; one more is too much.
        assertThat(run("departs: every 1 d, container: 40hc", 64).figure("lane_containers", "truck"))
                .isEqualTo(16);
        assertThat(run("departs: every 1 d, container: 40hc", 65).figure("lane_containers", "truck"))
                .isEqualTo(32);
    }

    @Test
    void the_number_of_containers_is_a_capacity() {
        Replay run = run("departs: every 1 d, container: short, containers: 2", 50);

        // Two of 10 pallets take 40 units; 10, 20, 30, … 160 are left behind, and on the last four days 40 less each.
        assertThat(run.figure("lane_units", "truck")).isEqualTo(19 * 40);
        assertThat(run.figure("lane_fill", "truck")).isEqualTo(1);
        assertThat(run.figure("lane_rolled_over", "truck")).isEqualTo(10 * (16 * 17 / 2) + 120 + 80 + 40);
    }

    @Test
    void waiting_is_charged_by_volume_and_time() {
        Replay run = run("departs: every 1 d, wait_per_m3_day: 3", 2);

        assertThat(run.figure("lane_cost", "truck")).isCloseTo(16 * 2 * 0.5 * 3, within(1e-9));
    }
}
