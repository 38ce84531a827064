package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.results.Table;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How returns travel. A hundred orders a day of one unit, of which a fifth comes back after a time of its own: hand-overs are a
 * Poisson process of 20 a day.
 */
class ReturnChannelsTest {

    private static final String SHOP = """
            name: A shop with drop-off points
            horizon: {start: 2026-01-05, days: 1000}
            warm_up: 60 d
            categories:
              - {id: home, return_rate: 20 %, return_after: exponential(5) d}
            items:
              - {id: mug, category: home, weight_kg: 1, volume_l: 1, value: 10}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}
              - {id: back, kind: returns, lat: 47, lon: -122}
            lanes:
              - {id: out, from: shop, to: a, mode: door}
            forecast:
              - {region: a, item: mug, from: 2025-10-01, to: 2029-12-31, units_per_week: 700, profile: flat}
            return_channels:
            """;

    private static final double RATE = 20;
    private static final double PARCELS = 20_000;

    @TempDir
    private Path folder;

    private static List<Object> row(Replay run, String channel) {
        Table table = run.table("return_channel");
        return table.rows().stream()
                .filter(row -> row.get(0).equals(channel))
                .findFirst()
                .orElseThrow();
    }

    private static double figure(Replay run, String channel, String column) {
        return (double) row(run, channel).get(run.table("return_channel").column(column));
    }

    @Test
    void channels_are_chosen_by_their_shares() {
        Replay run = Replay.of(folder, SHOP + """
                  - {region: a, channel: mail, share: 50 %, to: back, transit: 3 d}
                  - {region: a, channel: drop_off, share: 35 %, to: back, transit: 2 d}
                  - {region: a, channel: pick_up, share: 15 %, to: back, transit: 1 d}
                """);

        double[] shares = {0.5, 0.35, 0.15};
        String[] channels = {"mail", "drop_off", "pick_up"};
        double all = 0;
        for (String channel : channels) {
            all += figure(run, channel, "parcels");
        }
        double statistic = 0;
        for (int c = 0; c < 3; c++) {
            statistic += Math.pow(figure(run, channels[c], "parcels") - all * shares[c], 2) / (all * shares[c]);
        }
        assertThat(statistic).isLessThan(new ChiSquaredDistribution(2).inverseCumulativeProbability(0.999));
        assertThat(all).isCloseTo(PARCELS, within(4 * Math.sqrt(PARCELS)));
    }

    @Test
    void units_under_way_are_rate_times_time_as_in_an_infinite_server_queue() {
        Replay run = Replay.of(folder, SHOP + """
                  - {region: a, channel: mail, to: back, transit: exponential(4) d}
                """);

        // M/G/inf: mean rate x time = 80; the mean over 1,000 days of exponential memory 4 d has variance 2 x 80 x 4 /
        // 1,000.
        assertThat(run.figure("returns_under_way_mean")).isCloseTo(80, within(4 * Math.sqrt(2 * 80 * 4.0 / 1_000)));
    }

    @Test
    void at_a_point_that_is_emptied_by_the_clock_a_parcel_waits_half_the_time_between_loads() {
        Replay run = Replay.of(folder, SHOP + """
                  - {region: a, channel: drop_off, to: back, transit: 1 d, departs: every 2 d}
                """);

        // Uniform on two days: mean 1, standard deviation 2/sqrt(12).
        assertThat(figure(run, "drop_off", "wait_mean_d"))
                .isCloseTo(1, within(4 * 2 / Math.sqrt(12) / Math.sqrt(PARCELS)));
        assertThat(figure(run, "drop_off", "arrival_mean_d"))
                .isCloseTo(2, within(4 * 2 / Math.sqrt(12) / Math.sqrt(PARCELS)));
        assertThat(figure(run, "drop_off", "loads")).isEqualTo(500);
        assertThat(figure(run, "drop_off", "parcels_per_load")).isCloseTo(2 * RATE, within(4 * Math.sqrt(40 / 500.0)));
    }

    @Test
    void at_a_point_that_is_emptied_when_full_a_parcel_waits_for_half_of_the_others() {
        Replay run = Replay.of(folder, SHOP + """
                  - {region: a, channel: drop_off, to: back, transit: 1 d, full_parcels: 11}
                """);

        // The k-th of 11 waits for 11 - k more: mean 5 / rate. A load's sum of waits has the variance of the sum of k x
        // gap.
        double loads = PARCELS / 11;
        double deviation = Math.sqrt(385 / (RATE * RATE)) / 11 / Math.sqrt(loads);
        assertThat(figure(run, "drop_off", "wait_mean_d")).isCloseTo(5 / RATE, within(4 * deviation));
        assertThat(figure(run, "drop_off", "parcels_per_load")).isEqualTo(11);
    }

    @Test
    void by_the_clock_and_when_full_the_mean_at_the_point_is_what_is_left_of_full_loads() {
        Replay run = Replay.of(folder, SHOP + """
                  - {region: a, channel: drop_off, to: back, transit: 1 d, departs: every 1 d, full_parcels: 15}
                """);

        // A day begins empty; after t days N(t) mod 15 parcels wait, N Poisson of mean 20 t. Little's law makes a wait
        // of it.
        double waiting = 0;
        int steps = 2_000;
        for (int i = 0; i < steps; i++) {
            PoissonDistribution parcels = new PoissonDistribution(RATE * (i + 0.5) / steps);
            for (int k = 0; k < 80; k++) {
                waiting += parcels.probability(k) * (k % 15) / steps;
            }
        }
        // A day's sum of waits has a standard deviation of about 2 parcel-days.
        assertThat(figure(run, "drop_off", "wait_mean_d"))
                .isCloseTo(waiting / RATE, within(4 * 2 / RATE / Math.sqrt(1_000)));
    }

    @Test
    void rows_of_a_region_count_before_those_of_its_group() {
        Replay run = Replay.of(folder, SHOP.replace("{id: a, lat: 47", "{id: a, group: us, lat: 47") + """
                  - {region: us, channel: mail, to: back, transit: 3 d}
                  - {region: a, channel: pick_up, to: back, transit: 1 d}
                """);

        assertThat(figure(run, "mail", "parcels")).isZero();
        assertThat(figure(run, "pick_up", "arrival_mean_d")).isEqualTo(1);
    }

    @Test
    void a_center_takes_its_own_returns_and_sells_them_again() {
        Replay run = Replay.of(
                folder,
                SHOP.replace("return_rate: 20 %", "return_rate: 20 %, restock_share: 75 %")
                                .replace("  - {id: back, kind: returns, lat: 47, lon: -122}\n", "")
                                .replace(
                                        "return_channels:",
                                        "work: [{site: shop, step: inspect, staff: 9, shift: 24/7, time: 2 h}]\nreturn_channels:")
                        + """
                  - {region: a, channel: mail, to: shop, transit: 1 d}
                """);

        double graded = run.figure("returns_restocked") + run.figure("returns_liquidated");
        assertThat(run.figure("restocked_share")).isCloseTo(0.75, within(4 * Math.sqrt(0.75 * 0.25 / graded)));
        assertThat(run.figure("return_grading_mean")).isCloseTo(2, within(0.1));
        // A quarter of the units is written down by its whole value of 10.
        assertThat(run.figure("cost_by_activity", "return_writedown"))
                .isCloseTo(10 * run.figure("returns_liquidated"), within(1e-6));
    }
}
