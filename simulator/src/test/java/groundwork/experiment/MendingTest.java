package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Things that come back broken: each try at the bench mends 70 % of them, and after three they are given up. */
class MendingTest {

    private static final String SHOP = """
            name: A bench
            horizon: {start: 2026-01-05, days: 120}
            categories:
              - {id: tools, return_rate: 100 %, return_after: 1 d, recovery_share: 30 %}
            items:
              - {id: drill, category: tools, weight_kg: 1, volume_l: 1, value: 20}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}
              - {id: outlet, kind: returns, lat: 47, lon: -122}
            lanes:
              - {id: out, from: shop, to: a, mode: door}
              - {id: to-outlet, from: shop, to: outlet, mode: road, transit: 1 d}
            basket: {units: "discrete(1: 60, 3: 40)"}
            forecast:
              - {region: a, item: drill, from: 2025-10-01, to: 2027-12-31, units_per_week: 2100, profile: flat}
            returns:
              - {region: a, to: shop, transit: 0 d}
            return_grades:
              - {grade: broken, share: 100 %}
              - {grade: beyond repair, share: 0 %}
            """;

    @TempDir
    private Path folder;

    private Replay run(String dispositions) {
        return Replay.of(folder, SHOP + "dispositions:\n" + dispositions);
    }

    @Test
    void tries_are_a_geometric_number_that_is_cut_off() {
        Replay run = run("""
                  - {disposition: refurbish, success_share: 70 %, tries: 3}
                """);

        // 0.3 ^ 3 = 2.7 % are given up; (1 - 0.027) / 0.7 = 1.39 tries a unit, of variance 0.4279.
        double[] row = run.row("mending", "shop");
        double units = row[2] + row[3];
        assertThat(units).isGreaterThan(30_000);
        assertThat(row[4]).isCloseTo(0.7, within(4 * Math.sqrt(0.7 * 0.3 / units)));
        assertThat(row[5]).isCloseTo(0.973, within(4 * Math.sqrt(0.027 * 0.973 / units)));
        assertThat(row[6]).isCloseTo(1.39, within(4 * Math.sqrt(0.4279 / units)));
        assertThat(run.row("return_disposition", "tools", "broken", "liquidate")[0])
                .isEqualTo(row[3]);
        assertThat(run.figure("returns_restocked")).isEqualTo(row[2]);
    }

    @Test
    void each_try_is_paid_and_what_is_given_up_loses_its_value() {
        Replay run = run("""
                  - {grade: broken, disposition: refurbish, success_share: 70 %, tries: 2, recovery_share: 80 %, cost: 3, failed_grade: beyond repair}
                  - {grade: beyond repair, disposition: destroy, cost: 0.50}
                """);

        double[] row = run.row("mending", "shop");
        assertThat(run.figure("cost_by_activity", "return_refurbish")).isCloseTo(3 * row[1], within(1e-6));
        assertThat(run.figure("cost_by_activity", "return_destroy")).isCloseTo(0.50 * row[3], within(1e-6));
        // Of 20, 4 are lost of what is mended, all of what is thrown away.
        assertThat(run.figure("cost_by_activity", "return_writedown"))
                .isCloseTo(4 * row[2] + 20 * row[3], within(1e-6));
        assertThat(run.figure("recovered_value")).isCloseTo(16 * row[2], within(1e-6));
        assertThat(run.row("return_disposition", "tools", "broken", "destroy"))
                .containsExactly(new double[] {row[3], 20 * row[3], 0, 0.50 * row[3]}, within(1e-6));
    }

    @Test
    void what_is_given_up_can_be_sold_as_it_is_or_sent_on() {
        String mend = "  - {grade: broken, disposition: refurbish, success_share: 50 %, failed_grade: beyond repair}\n";

        Replay sold = run(mend + "  - {grade: beyond repair, disposition: restock, recovery_share: 40 %}\n");
        Replay sent =
                run(mend + "  - {grade: beyond repair, disposition: ship_to, to: outlet, recovery_share: 40 %}\n");

        assertThat(sold.figure("returns_liquidated")).isZero();
        double[] row = sent.row("mending", "shop");
        assertThat(sent.figure("returns_liquidated")).isEqualTo(row[3]);
        assertThat(sent.figure("lane_units", "to-outlet")).isEqualTo(row[3]);
        assertThat(sold.figure("recovered_value")).isEqualTo(sent.figure("recovered_value"));
    }

    @Test
    void the_best_by_value_knows_that_mending_may_fail() {
        // Mended in 1 of 2: 0.5 x 16 + 0.5 x 6 - 3 = 8, against 9 at once; in 9 of 10: 14.4 + 0.6 - 3 = 12.
        String rows = """
                  - {disposition: refurbish, success_share: SHARE, recovery_share: 80 %, cost: 3}
                  - {disposition: liquidate, recovery_share: 45 %}
                """;

        assertThat(run(rows.replace("SHARE", "50 %")).row("mending", "shop")[1]).isZero();
        assertThat(run(rows.replace("SHARE", "90 %")).row("mending", "shop")[1]).isPositive();
    }

    @Test
    void a_bench_that_is_left_with_what_failed_is_a_queue_with_feedback() {
        // 2 an hour x 0.32 h / 0.8 = 0.8 and L = 0.8 / (1 - 0.8) = 4: arrivals and successes alone change the number
        // there
        // (Jackson 1957).
        Replay run = Replay.of(
                folder,
                (SHOP + """
                dispositions:
                  - {disposition: refurbish, success_share: 80 %, tries: 100}
                work:
                  - {site: shop, step: refurbish, staff: 1, shift: "24/7", time: exponential(0.32) h}
                """)
                        .replace("days: 120", "days: 3000")
                        .replace("2027-12-31", "2039-12-31")
                        .replace("2100", "336")
                        .replace("return_after: 1 d", "return_after: exponential(1) d")
                        .replace("basket: {units: \"discrete(1: 60, 3: 40)\"}\n", ""));

        // The number in M/M/1 has the asymptotic variance 2 rho (1 + rho) / (mu (1 - rho)^4) = 720 hours: 0.1 in 3000
        // days.
        assertThat(run.figure("utilisation", "shop/refurbish")).isCloseTo(0.8, within(0.01));
        assertThat(run.figure("in_system_mean", "shop/refurbish")).isCloseTo(4, within(4 * 0.1));
        assertThat(run.row("mending", "shop")[6]).isCloseTo(1.25, within(0.01));
    }
}
