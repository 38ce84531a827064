package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.results.Table;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Surcharges in a run: each kind is an activity of its own, and the balances hold. */
class SurchargesTest {

    private static final String ONE_CENTER = """
            name: Surcharges
            horizon: {start: 2026-09-01, days: 28}
            items:
              - {id: mug, weight_kg: 0.4, volume_l: 1.2, value: 9.50}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            sites:
              - {id: kent, kind: center, lat: 47.4, lon: -122.2, stock: unlimited}
            lanes:
              - {id: ground, from: kent, to: west, mode: parcel, departs: "every 1 d", transit: 2 d, rate_card: ground}
            rate_cards:
              - {card: ground, zone: 1, up_to_kg: 0.5, price: 6.20}
              - {card: ground, zone: 1, up_to_kg: 2, price: 7.60, per_extra_kg: 1}
            """;

    @TempDir
    private Path folder;

    @Test
    void each_kind_is_an_activity_of_its_own() {
        Replay replay = Replay.of(
                folder,
                ONE_CENTER + """
                        card_terms:
                          - {card: ground, dim_divisor: 5000}
                        surcharges:
                          - {id: fuel, card: ground, kind: fuel, percent: 20 %}
                          - {id: peak, card: ground, kind: peak, amount: 0.40, from: 2026-09-03}
                        """,
                "a,2026-09-01 10:00,west,mug,1",
                "b,2026-09-02 10:00,west,mug,3",
                "c,2026-09-04 10:00,west,mug,1");

        // a: 0.4 kg, b: 1.2 kg, leaving on 2 and 3 September; c on the 5th. The peak begins on the 3rd: b and c pay it.
        assertThat(replay.figure("cost_by_activity", "parcel")).isCloseTo(6.20 + 7.60 + 6.20, within(1e-9));
        assertThat(replay.figure("cost_by_activity", "parcel_fuel")).isCloseTo(4.00, within(1e-9));
        assertThat(replay.figure("cost_by_activity", "parcel_peak")).isCloseTo(0.80, within(1e-9));
    }

    @Test
    void a_tier_looks_at_the_parcels_of_the_week_before() {
        String[] orders = new String[30];
        for (int i = 0; i < orders.length; i++) {
            // 10 parcels on the first day, 10 a week later, 10 two weeks later, all leaving the next night.
            orders[i] = i + ",2026-09-" + new String[] {"02", "09", "16"}[i / 10] + " 10:00,west,mug,1";
        }

        Replay replay = Replay.of(folder, ONE_CENTER + """
                        card_terms:
                          - {card: ground, baseline_per_week: 8}
                        surcharges:
                          - {id: tier, card: ground, kind: peak, amount: 1.35, above_baseline: 105 %, up_to_baseline: 125 %}
                        """, orders);

        // The second and the third week follow weeks of 10 / 8 = 125 %.
        assertThat(replay.figure("cost_by_activity", "parcel_peak")).isCloseTo(20 * 1.35, within(1e-9));
    }

    @Test
    void the_cheapest_center_is_cheapest_with_its_surcharges() {
        String two = ONE_CENTER
                        .replace(
                                "lanes:",
                                "  - {id: reno, kind: center, lat: 39.5, lon: -119.8, stock: unlimited}\nlanes:\n"
                                        + "  - {id: other, from: reno, to: west, mode: parcel, departs: \"every 1 d\","
                                        + " transit: 2 d, rate_card: other}")
                        .replace("rate_cards:", "rate_cards:\n  - {card: other, zone: 1, up_to_kg: 9, price: 6.50}")
                + "sourcing: {policy: cheapest}\nsurcharges:\n  - {id: fuel, card: ground, kind: fuel, percent: 10 %}\n";

        Replay replay = Replay.of(folder, two, "a,2026-09-01 10:00,west,mug,1");

        // 6.20 + 10 % = 6.82 from Kent, 6.50 from Reno.
        assertThat(replay.figure("cost_by_activity", "parcel")).isCloseTo(6.50, within(1e-9));
    }

    @Test
    void the_money_of_a_lane_is_told_by_activity() {
        Table money = Replay.of(
                        folder,
                        ONE_CENTER + "surcharges: [{id: fuel, card: ground, kind: fuel, percent: 20 %}]\n",
                        "a,2026-09-01 10:00,west,mug,1",
                        "b,2026-09-02 10:00,west,mug,3")
                .table("lane_money");

        // 6.20 + 7.60 for 1.6 kg and 4 units, and a fifth of it.
        assertThat(money.rows())
                .anySatisfy(row -> {
                    assertThat(row.subList(0, 5)).containsExactly("ground", "parcel", "vendor", "parcel", "parcels");
                    assertThat((Double) row.get(money.column("amount"))).isCloseTo(13.80, within(1e-9));
                    assertThat((Double) row.get(money.column("per_kg"))).isCloseTo(13.80 / 1.6, within(1e-9));
                    assertThat((Double) row.get(money.column("per_unit"))).isCloseTo(13.80 / 4, within(1e-9));
                })
                .anySatisfy(row -> {
                    assertThat(row.get(money.column("activity"))).isEqualTo("parcel_fuel");
                    assertThat((Double) row.get(money.column("amount"))).isCloseTo(2.76, within(1e-9));
                });
    }
}
