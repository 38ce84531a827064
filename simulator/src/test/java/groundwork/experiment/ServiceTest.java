package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.random.StandardNormal;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 20 mugs a day by a Poisson process, four days under way, watched continuously: 80 units while goods come, sigma sqrt(80). */
class ServiceTest {

    private static final String SCENARIO = """
            name: Served
            horizon: {start: 2026-01-05, days: 4000}
            warm_up: 400 d
            when_short: backorder
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
            forecast:
              - {region: a, item: mug, from: 2020-01-01, to: 2060-12-31, units_per_week: 140, profile: flat}
            sites:
              - {id: factory, kind: hub, lat: 47, lon: -122}
              - {id: shop, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: in, from: factory, to: shop, mode: road, departs: on demand, transit: "TRANSIT"}
              - {id: door, from: shop, to: a, mode: door}
            inventory:
              - {site: shop, item: mug, source: factory, mode: road, review: 0 d, policy: service, POLICY}
            """;

    @TempDir
    private Path room;

    private FolderRun run(String transit, String policy) throws IOException {
        return FolderRun.of(room, SCENARIO.replace("TRANSIT", transit).replace("POLICY", policy), 10);
    }

    /** Chance that a Poisson count of this mean is at most n. */
    private static double poisson(double mean, int n) {
        double term = Math.exp(-mean);
        double sum = term;
        for (int k = 1; k <= n; k++) {
            term *= mean / k;
            sum += term;
        }
        return sum;
    }

    @Test
    void the_safety_stock_of_a_cycle_target_is_z_sigma() throws IOException {
        FolderRun run = run("4 d", "service: 95 %, Q_units: 100, spread: 0 %");

        // z(95 %) = 1.644854, sqrt(80) = 8.944272; the level is 95 after rounding up.
        assertThat(run.at("safety_stock_mean", "shop")).isCloseTo(14.7120, within(0.001));
        // A cycle is short if more than 95 are asked for while goods come.
        double exact = poisson(80, 95);
        assertThat(exact).isGreaterThan(0.95);
        assertThat(run.at("cycle_service", "shop"))
                .isCloseTo(exact, within(2 * run.halfWidth("cycle_service", "shop")));
        assertThat(run.halfWidth("cycle_service", "shop")).isLessThan(0.01);
    }

    @Test
    void a_fill_rate_target_is_met() throws IOException {
        FolderRun run = run("4 d", "service: 98 %, service_measure: fill-rate, Q_units: 100, spread: 0 %");

        // sigma G(z) = 2 % of 100, so G(z) = 0.2236 and z = 0.4200; the level is 84 after rounding up.
        assertThat(StandardNormal.quantileOfLoss(2 / Math.sqrt(80))).isCloseTo(0.4200, within(0.0001));
        assertThat(run.at("safety_stock_mean", "shop")).isCloseTo(0.4200 * Math.sqrt(80), within(0.001));
        // Exactly, by Hadley and Whitin: units short a cycle are the mean excess of demand over 84.
        double excess = 0;
        for (int n = 84; n < 300; n++) {
            excess += 1 - poisson(80, n);
        }
        double exact = 1 - excess / 100;
        assertThat(exact).isGreaterThan(0.98);
        assertThat(run.at("fill_rate_orders", "shop"))
                .isCloseTo(exact, within(2 * run.halfWidth("fill_rate_orders", "shop")));
        assertThat(run.halfWidth("fill_rate_orders", "shop")).isLessThan(0.001);
    }

    @Test
    void measured_errors_and_lead_times_come_to_what_they_are() throws IOException {
        FolderRun run = run("uniform(2, 6) d", "service: 95 %, Q_units: 100");

        // Lead times of variance 16/12 add 400 * 4/3 to 80; what was measured at first counts as eight observations.
        assertThat(run.at("safety_stock_mean", "shop"))
                .isCloseTo(1.644854 * Math.sqrt(80 + 400 * 4.0 / 3), within(1.2));
    }
}
