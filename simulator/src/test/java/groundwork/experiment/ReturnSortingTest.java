package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.results.Table;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of returns: orders that are known, all of which come back four days after delivery and two days under way. */
class ReturnSortingTest {

    private static final String SHOP = """
            name: A shop that grades
            horizon: {start: 2026-01-05, days: 40}
            categories:
              - {id: apparel, return_rate: 100 %, return_after: 4 d, restock_share: 60 %, recovery_share: 30 %}
              - {id: home, return_rate: 100 %, return_after: 4 d, restock_share: 60 %, recovery_share: 30 %}
            items:
              - {id: shirt, category: apparel, weight_kg: 1, volume_l: 1, value: 20, price: 50}
              - {id: mug, category: home, weight_kg: 1, volume_l: 1, value: 8, price: 15}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}
              - {id: back, kind: returns, lat: 47, lon: -122}
              - {id: outlet, kind: returns, lat: 47, lon: -122}
              - {id: mill, kind: hub, lat: 22, lon: 114}
            lanes:
              - {id: out, from: shop, to: a, mode: door}
              - {id: again, from: back, to: shop, mode: road, transit: 1 d}
              - {id: to-outlet, from: back, to: outlet, mode: road, transit: 1 d, cost_per_departure: 7}
              - {id: home-again, from: back, to: mill, mode: ocean, departs: "every 7 d", transit: 9 d}
            return_channels:
              - {region: a, channel: mail, to: back, label_cost: 6, box_cost: 0.50, fee: 3, transit: 2 d}
            """;

    private static final String[] TEN_ORDERS = {
        "1,2026-01-06 08:00,a,shirt,1",
        "2,2026-01-06 09:00,a,shirt,1",
        "3,2026-01-06 10:00,a,shirt,1",
        "4,2026-01-06 11:00,a,shirt,1",
        "5,2026-01-06 12:00,a,shirt,1",
        "6,2026-01-07 08:00,a,mug,2",
        "7,2026-01-07 09:00,a,mug,2",
        "8,2026-01-07 10:00,a,mug,2",
        "9,2026-01-07 11:00,a,mug,2",
        "10,2026-01-07 12:00,a,mug,2"
    };

    @TempDir
    private Path folder;

    private static double figure(Replay run, String table, String column, String... keys) {
        Table all = run.table(table);
        return all.rows().stream()
                .filter(row -> row.subList(0, keys.length).equals(List.of((Object[]) keys)))
                .mapToDouble(row -> (double) row.get(all.column(column)))
                .findFirst()
                .orElse(0);
    }

    @Test
    void the_best_by_value_is_done_and_paid_to_the_cent() {
        Replay run = Replay.of(folder, SHOP + """
                work:
                  - {site: back, step: check_in, staff: 1, shift: "24/7", rate: 60 parcels/h, wage_per_h: 2}
                dispositions:
                  - {disposition: restock, recovery_share: 90 %, cost: 4}
                  - {disposition: liquidate, recovery_share: 45 %, cost: 0.10}
                  - {disposition: donate}
                """, TEN_ORDERS);

        // A shirt: 18 - 4 = 14 on the shelf, 9 - 0.10 sold off. A mug: 7.20 - 4 = 3.20 on the shelf, 3.60 - 0.10 sold
        // off.
        assertThat(figure(run, "return_disposition", "units", "apparel", "none", "restock"))
                .isEqualTo(5);
        assertThat(figure(run, "return_disposition", "units", "home", "none", "liquidate"))
                .isEqualTo(10);
        assertThat(run.figure("returned_value")).isEqualTo(5 * 20 + 10 * 8);
        assertThat(run.figure("recovered_value")).isEqualTo(5 * 18 + 10 * 3.60, within(1e-9));
        assertThat(run.figure("cost_by_activity", "return_label")).isEqualTo(60);
        assertThat(run.figure("cost_by_activity", "return_box")).isEqualTo(5);
        assertThat(run.figure("cost_by_activity", "return_restock")).isEqualTo(20);
        assertThat(run.figure("cost_by_activity", "return_liquidate")).isEqualTo(1);
        assertThat(run.figure("cost_by_activity", "return_writedown")).isEqualTo(5 * 2 + 10 * 4.40, within(1e-9));
        double work = 40 * 24 * 2;
        assertThat(run.figure("return_cost")).isEqualTo(60 + 5 + 20 + 1 + 54 + work, within(1e-9));
        assertThat(run.figure("refunded")).isEqualTo(5 * 50 + 10 * 15);
        // The fee is an income of 30, and no cost.
        Table cost = run.table("cost");
        assertThat(cost.rows().stream()
                        .filter(row -> row.get(0).equals("return_fee"))
                        .mapToDouble(row -> (double) row.get(cost.column("amount")))
                        .sum())
                .isEqualTo(-30);
    }

    @Test
    void without_grades_and_dispositions_the_category_says_what_is_sold_again() {
        Replay run = Replay.of(folder, SHOP, TEN_ORDERS);

        double again = figure(run, "return_disposition", "units", "home", "none", "restock");
        double off = figure(run, "return_disposition", "units", "home", "none", "liquidate");
        assertThat(again + off).isEqualTo(10);
        assertThat(run.figure("returns_restocked"))
                .isEqualTo(again + figure(run, "return_disposition", "units", "apparel", "none", "restock"));
        assertThat(figure(run, "return_disposition", "recovered", "home", "none", "liquidate"))
                .isEqualTo(off * 8 * 0.3, within(1e-9));
    }

    @Test
    void goods_of_little_value_stay_with_the_customer() {
        Replay run = Replay.of(folder, SHOP + "returnless: {below_value: 16.01}\n", TEN_ORDERS);

        // Two mugs are worth 16, a shirt 20.
        assertThat(run.figure("returns_kept")).isEqualTo(10);
        assertThat(run.figure("returns_received")).isEqualTo(5);
        assertThat(run.figure("refunds")).isEqualTo(10);
        assertThat(run.figure("cost_by_activity", "return_label")).isEqualTo(30);
    }

    @Test
    void goods_that_recover_less_than_their_return_costs_stay_with_the_customer() {
        String rules = """
                dispositions:
                  - {disposition: liquidate, recovery_share: 45 %, cost: 0.10}
                """;

        // Two mugs recover 2 x 3.50 = 7.00; label and box are 6.50, handling of two units the double of the stated one.
        Replay kept = Replay.of(folder, SHOP + rules + "returnless: {processing: 0.26}\n", TEN_ORDERS);
        Replay sent = Replay.of(folder, SHOP + rules + "returnless: {processing: 0.24}\n", TEN_ORDERS);
        assertThat(kept.figure("returns_kept")).isEqualTo(10);
        assertThat(sent.figure("returns_kept")).isZero();
    }

    @Test
    void the_refund_comes_when_the_scenario_says() {
        String work = "work: [{site: back, step: grade, staff: 10, shift: \"24/7\", time: 6 h}]\n";

        assertThat(refundDays(work)).isEqualTo(2.25, within(1e-9));
        assertThat(refundDays(work + "refund: {at: arrival}\n")).isEqualTo(2);
        assertThat(refundDays(work + "refund: {at: hand_over, delay: 1 d}\n")).isEqualTo(1);
        assertThat(refundDays(work + "returnless: {below_value: 1000}\n")).isZero();
    }

    private double refundDays(String rules) {
        return Replay.of(folder, SHOP + rules, TEN_ORDERS).figure("refund_time_mean");
    }

    @Test
    void after_the_season_nothing_goes_back_to_the_shelf() {
        Replay run = Replay.of(folder, SHOP + """
                dispositions:
                  - {disposition: restock}
                season_ends:
                  - {item: mug, date: 2026-01-13, recovery_share: 10 %, cost: 0.25}
                  - {category: home, date: 2026-01-01}
                  - {category: apparel, date: 2026-01-12}
                """, TEN_ORDERS);

        // Shirts come back on the 12th, the last day of their season; the mugs on the 13th, the last one of theirs.
        assertThat(figure(run, "return_disposition", "units", "apparel", "none", "restock"))
                .isEqualTo(5);
        assertThat(figure(run, "return_disposition", "units", "home", "none", "restock"))
                .isEqualTo(10);

        Replay late = Replay.of(folder, SHOP + """
                dispositions:
                  - {disposition: restock}
                season_ends:
                  - {item: mug, date: 2026-01-12, recovery_share: 10 %, cost: 0.25}
                  - {category: home, date: 2026-01-31}
                """, TEN_ORDERS);
        assertThat(figure(late, "return_disposition", "units", "home", "none", "liquidate"))
                .isEqualTo(10);
        assertThat(figure(late, "return_disposition", "recovered", "home", "none", "liquidate"))
                .isEqualTo(8, within(1e-9));
        assertThat(late.figure("cost_by_activity", "return_liquidate")).isEqualTo(2.50);
    }

    @Test
    void goods_travel_to_where_their_disposition_sends_them() {
        Replay run = Replay.of(folder, SHOP + """
                dispositions:
                  - {category: apparel, disposition: ship_to, to: outlet, cost: 1}
                  - {category: home, disposition: to_origin, to: mill}
                """, TEN_ORDERS);

        // Each parcel is sorted by itself, and its lot leaves at once for the outlet; on one of the weekly ships for
        // the mill.
        assertThat(run.figure("lane_units", "to-outlet")).isEqualTo(5);
        assertThat(run.figure("lane_departures", "to-outlet")).isEqualTo(5);
        assertThat(run.figure("lane_units", "home-again")).isEqualTo(10);
        assertThat(run.figure("lane_departures", "home-again")).isEqualTo(1);
        assertThat(run.figure("cost_by_activity", "return_ship_to")).isEqualTo(5);
        assertThat(run.figure("recovery_share")).isEqualTo(1);
        assertThat(run.figure("returns_restocked")).isZero();
    }

    @Test
    void what_is_mended_passes_the_bench_and_is_packed_anew() {
        Replay run = Replay.of(folder, SHOP + """
                work:
                  - {site: back, step: refurbish, staff: 20, shift: "24/7", rate: 0.5 units/h}
                  - {site: back, step: repack, staff: 20, shift: "24/7", rate: 2 units/h}
                dispositions:
                  - {category: apparel, disposition: restock}
                  - {category: home, disposition: refurbish, cost: 1.50}
                """, TEN_ORDERS);

        assertThat(run.figure("completions", "back/refurbish")).isEqualTo(5);
        assertThat(run.figure("completions", "back/repack")).isEqualTo(10);
        // Shirts: half an hour and a day by road. Two mugs: four hours at the bench, one of packing, a day by road.
        assertThat(figure(run, "return_step", "mean_d", "graded to shelf"))
                .isEqualTo(1 + (0.5 + 5) / 2 / 24, within(1e-9));
        assertThat(run.figure("cost_by_activity", "return_refurbish")).isEqualTo(15);
    }

    @Test
    void grades_come_by_the_shares_of_their_reason() {
        Replay run = Replay.of(folder, SHOP + """
                forecast:
                  - {region: a, item: shirt, from: 2026-01-05, to: 2026-12-31, units_per_week: 7000, profile: flat}
                return_reasons:
                  - {reason: changed my mind, share: 75 %}
                  - {reason: defective, share: 25 %}
                return_grades:
                  - {grade: A, share: 80 %}
                  - {grade: B, share: 20 %}
                  - {reason: defective, grade: B, share: 10 %}
                  - {reason: defective, grade: C, share: 60 %}
                  - {reason: defective, grade: D, share: 30 %}
                dispositions:
                  - {grade: A, disposition: restock}
                  - {grade: B, disposition: restock, share: 50 %, recovery_share: 90 %}
                  - {grade: B, disposition: liquidate, share: 50 %}
                  - {grade: C, disposition: liquidate}
                  - {grade: D, disposition: destroy, cost: 0.80}
                """);

        String[] grades = {"A", "B", "B", "C", "D"};
        String[] kinds = {"restock", "restock", "liquidate", "liquidate", "destroy"};
        double[] shares = {0.6, 0.0875, 0.0875, 0.15, 0.075};
        double[] found = new double[5];
        double all = 0;
        for (int i = 0; i < 5; i++) {
            found[i] = figure(run, "return_disposition", "units", "apparel", grades[i], kinds[i]);
            all += found[i];
        }
        double statistic = 0;
        for (int i = 0; i < 5; i++) {
            statistic += Math.pow(found[i] - all * shares[i], 2) / (all * shares[i]);
        }
        Table flow = run.table("returns_flow");
        assertThat(flow.rows())
                .contains(List.of("grade B", "liquidate", found[2]), List.of("grade A", "restock", found[0]));
        assertThat(all).isGreaterThan(30_000);
        assertThat(statistic).isLessThan(new ChiSquaredDistribution(4).inverseCumulativeProbability(0.999));
    }
}
