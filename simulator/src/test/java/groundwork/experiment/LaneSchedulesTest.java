package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When lanes between sites leave by the clocks and calendars of their origin, and how long they are under way. */
class LaneSchedulesTest {

    private static final String SCENARIO = """
            name: By the clock of the origin
            horizon: {start: 2026-10-19, days: 21}
            zone: UTC
            when_short: backorder
            items:
              - {id: mug, weight_kg: 1, volume_l: 1000, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
            holidays:
              - {calendar: CN, date: 2026-10-28, name: Rest, closed: yes}
            sites:
              - {id: hub, kind: hub, lat: 22, lon: 114, ORIGIN}
              - {id: shop, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: ship, from: hub, to: shop, mode: ocean, LANE}
              - {id: door, from: shop, to: a, mode: door}
            inventory:
              - {site: shop, item: mug, source: hub, mode: ocean, policy: base-stock, S_units: 900, review: 0 d}
            """;

    @TempDir
    private Path room;

    private Replay run(String origin, String lane, String... orders) {
        return Replay.of(room, SCENARIO.replace("ORIGIN", origin).replace("LANE", lane), orders);
    }

    @Test
    void hours_are_those_of_the_origin() {
        // Wednesday 08:00 in Shanghai is midnight UTC: what comes on Tuesday at 22:00 UTC waits for two hours.
        Replay run = run("zone: Asia/Shanghai", "departs: \"Wed 08:00\", transit: 1 d", "o1,2026-10-20 22:00,a,mug,1");

        assertThat(run.figure("lane_dwell_mean", "ship") * 24).isCloseTo(2, within(1e-9));
    }

    @Test
    void clocks_that_change_change_the_departure() {
        // 17:00 in Berlin is 15:00 UTC until the 24th of October and 16:00 from the 25th on.
        Replay run = run(
                "zone: Europe/Berlin",
                "departs: \"Mon-Sun 17:00\", transit: 1 d",
                "o1,2026-10-24 12:00,a,mug,1",
                "o2,2026-10-25 12:00,a,mug,1");

        assertThat(run.figure("lane_dwell_mean", "ship") * 24).isCloseTo((3 + 4) / 2.0, within(1e-9));
    }

    @Test
    void what_comes_after_the_cut_off_takes_the_next_departure() {
        String[] orders = {"o1,2026-10-20 12:00,a,mug,1", "o2,2026-10-20 18:30,a,mug,1"};

        // At 20:00 on Tuesday with a cut-off of two hours: 8 hours, and 1.5 and a week.
        assertThat(run("zone: UTC", "departs: \"Tue 20:00\", cut_off: 2 h, transit: 1 d", orders)
                                .figure("lane_dwell_mean", "ship")
                        * 24)
                .isCloseTo((8 + 1.5 + 168) / 2, within(1e-9));
        assertThat(run("zone: UTC", "departs: \"Tue 20:00\", transit: 1 d", orders)
                                .figure("lane_dwell_mean", "ship")
                        * 24)
                .isCloseTo((8 + 1.5) / 2, within(1e-9));
    }

    @Test
    void nothing_leaves_on_closed_days_of_the_origin() {
        String order = "o1,2026-10-27 12:00,a,mug,1";

        // The Wednesday that is closed is passed over; a date that is stated is not.
        assertThat(run("zone: UTC, calendar: CN", "departs: \"Wed 12:00, Thu 12:00\", transit: 1 d", order)
                        .figure("lane_dwell_mean", "ship"))
                .isCloseTo(2, within(1e-9));
        assertThat(run("zone: UTC, calendar: CN", "departs: \"2026-10-28 12:00\", transit: 1 d", order)
                        .figure("lane_dwell_mean", "ship"))
                .isCloseTo(1, within(1e-9));
        assertThat(run("zone: UTC", "departs: \"Wed 12:00, Thu 12:00\", transit: 1 d", order)
                        .figure("lane_dwell_mean", "ship"))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void goods_of_one_departure_are_under_way_equally_long() throws IOException {
        Files.writeString(room.resolve("seen.csv"), "value,weight\n3,1\n9,3\n");
        String[] orders = new String[400];
        for (int o = 0; o < orders.length; o++) {
            orders[o] = String.format("o%d,2026-10-%02d %02d:30,a,mug,1", o, 19 + o / 40, o % 20);
        }

        Replay observed = run("zone: UTC", "departs: every 2 h, transit: empirical(seen.csv) h", orders);
        Files.delete(room.resolve("seen.csv"));
        Replay shifted = run("zone: UTC", "departs: every 2 h, transit: \"2 + gamma(mean=3, sd=2) h\"", orders);
        Replay constant = run("zone: UTC", "departs: every 2 h, transit: 3 h", orders);

        // Hundred departures of four units each: mean 7.5, standard deviation 2.6; and 5 and 2.
        assertThat(observed.figure("lane_departures", "ship")).isEqualTo(100);
        assertThat(observed.figure("transit_mean", "ship") * 24).isCloseTo(7.5, within(3.29 * 2.6 / 10));
        assertThat(shifted.figure("transit_mean", "ship") * 24).isCloseTo(5, within(3.29 * 2 / 10.0));
        assertThat(shifted.figure("transit_p50", "ship") * 24).isGreaterThan(2);
        // With the same transit for all lots of a load nothing arrives apart: as many receipts as of a constant one.
        assertThat(observed.figure("replenishment_units_received"))
                .isEqualTo(constant.figure("replenishment_units_received"));
    }

    @Test
    void in_the_peak_there_is_less_room() {
        String[] orders = new String[10];
        for (int day = 0; day < orders.length; day++) {
            orders[day] = String.format("o%d,2026-10-%02d 12:00,a,mug,30", day, 19 + day);
        }
        String lane = "departs: every 1 d, transit: 1 d, capacity_units: 40";
        String peak = SCENARIO.replace("ORIGIN", "zone: UTC").replace("LANE", lane)
                + "lane_seasons: [{lane: ship, from: 2026-10-21, to: 2026-10-23, room: 50 %}]\n";

        // On three days 20 of 40 leave: 10, 20 and 30 units are left behind, then 20 and 10.
        assertThat(run("zone: UTC", lane, orders).figure("lane_rolled_over", "ship"))
                .isZero();
        Replay run = Replay.of(room, peak, orders);
        assertThat(run.figure("lane_rolled_over", "ship")).isEqualTo(10 + 20 + 30 + 20 + 10);
        assertThat(run.figure("lane_units", "ship")).isEqualTo(300);
    }

    @Test
    void in_the_peak_there_are_fewer_containers() {
        String[] orders = {"o1,2026-10-20 12:00,a,mug,30"};
        String lane =
                "departs: every 1 d, transit: 1 d, container: van, containers: 4, loading: units, cost_per_container: 9";
        String peak = SCENARIO.replace("ORIGIN", "zone: UTC").replace("LANE", lane)
                + "lane_seasons: [{lane: ship, from: 2026-10-21, to: 2026-10-21, room: 60 %}]\n";

        Replay run = Replay.of(room, peak, orders);

        // Two vans of eleven mugs, not 2.4; the other eight the day after.
        assertThat(run.figure("lane_rolled_over", "ship")).isEqualTo(8);
        assertThat(run.figure("lane_containers", "ship")).isEqualTo(3);
    }
}
