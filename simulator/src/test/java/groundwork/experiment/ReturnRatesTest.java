package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.results.Table;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sends things back, and why: 400 orders a day of one unit, half of them dresses, half of them mugs. */
class ReturnRatesTest {

    private static final String SHOP = """
            name: A shop that takes things back
            horizon: {start: 2026-01-05, days: 100}
            warm_up: 1 d
            promise: 3 d
            categories:
              - {id: apparel, return_rate: 20 %, return_after: 4 d}
              - {id: home, return_rate: 8 %, return_after: 4 d}
            sellers:
              - {id: blue}
              - {id: red}
            items:
              - {id: dress, category: apparel, seller: blue, weight_kg: 1, volume_l: 1, value: 10}
              - {id: skirt, category: apparel, seller: red, weight_kg: 1, volume_l: 1, value: 10}
              - {id: mug, category: home, seller: red, weight_kg: 1, volume_l: 1, value: 10}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}
              - {id: back, kind: returns, lat: 47, lon: -122}
            lanes:
              - {id: out, from: shop, to: a, mode: parcel, transit: "discrete(2: 75, 4: 25) d"}
            forecast:
              - {region: a, item: dress, from: 2025-12-01, to: 2026-12-31, units_per_week: 700, profile: flat}
              - {region: a, item: skirt, from: 2025-12-01, to: 2026-12-31, units_per_week: 700, profile: flat}
              - {region: a, item: mug, from: 2025-12-01, to: 2026-12-31, units_per_week: 1400, profile: flat}
            returns:
              - {region: a, to: back, transit: 1 d}
            """;

    @TempDir
    private Path folder;

    /** A share of so many trials lies within four standard errors of its probability. */
    private static void isShare(double found, double probability, double trials) {
        assertThat(found).isCloseTo(probability, within(4 * Math.sqrt(probability * (1 - probability) / trials)));
    }

    private static List<Object> row(Table table, String... keys) {
        return table.rows().stream()
                .filter(row -> row.subList(0, keys.length).equals(List.of((Object[]) keys)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_factor_multiplies_the_rate_of_the_category_and_a_rate_replaces_it() {
        Replay run = Replay.of(folder, SHOP + """
                return_rates:
                  - {late: yes, factor: 1.5}
                  - {category: apparel, seller: red, rate: 40 %}
                """);

        // A quarter of the parcels takes four days where three were promised: rate x (0.75 + 0.25 x 1.5).
        Table rates = run.table("return_rate");
        isShare((double) row(rates, "category", "home").get(4), 0.08 * 1.125, 20_000);
        isShare((double) row(rates, "seller", "blue").get(4), 0.2 * 1.125, 10_000);
        isShare((double) row(rates, "delivered", "late").get(4), 1.5 * (0.2 + 0.4 + 2 * 0.08) / 4, 10_000);
        isShare((double) row(rates, "delivered", "in time").get(4), (0.2 + 0.4 + 2 * 0.08) / 4, 30_000);
    }

    @Test
    void what_comes_back_in_a_scenario_comes_back_in_one_with_higher_rates_too() {
        Replay plain = Replay.of(folder, SHOP);
        Replay same = Replay.of(folder, SHOP + "return_rates: [{factor: 1}]\n");
        Replay more = Replay.of(folder, SHOP + "return_rates: [{category: home, factor: 2}]\n");

        // A factor of one changes nothing at all: the same lines come back at the same times.
        for (String figure : List.of("returns_received", "returns_parcels", "orders_placed", "return_grading_mean")) {
            assertThat(same.figure(figure)).as(figure).isEqualTo(plain.figure(figure));
        }
        Table rates = more.table("return_rate");
        assertThat(row(rates, "category", "apparel")).isEqualTo(row(same.table("return_rate"), "category", "apparel"));
        isShare((double) row(rates, "category", "home").get(4), 0.16, 20_000);
    }

    @Test
    void shows_and_delivery_options_have_rates_of_their_own() {
        Replay run = Replay.of(folder, SHOP + """
                delivery_options:
                  - {id: express, region: a, share: 50 %, promise: 9 d}
                  - {id: standard, region: a, share: 50 %, promise: 9 d}
                live_events:
                  - {id: night, start: 2026-02-02 19:00, ramp: 20 min, duration: 1 h, half_life: 30 min, units: 8000, region: a, items: mug}
                return_rates:
                  - {option: express, factor: 0.5}
                  - {live: yes, rate: 30 %}
                  - {live: yes, category: home, rate: 40 %}
                """);

        // In the show mugs only: 40 %, half of it with express. In the shop the categories' rates, as much less.
        Table rates = run.table("return_rate");
        isShare((double) row(rates, "ordered", "in a live show").get(4), 0.4 * 0.75, 8_000);
        isShare((double) row(rates, "ordered", "in the shop").get(4), 0.14 * 0.75, 40_000);
        double express = (double) row(rates, "option", "express").get(4);
        assertThat(express / (double) row(rates, "option", "standard").get(4)).isCloseTo(0.5, within(0.04));
    }

    @Test
    void two_networks_get_the_same_returns() {
        String autumn = SHOP.replace("from: 2025-12-01, to: 2026-12-31", "from: 2026-01-06, to: 2026-03-01")
                + "return_rates: [{seller: red, factor: 1.5}]\nreturn_reasons: [{reason: torn, share: 100 %}]\n"
                + "work: [{site: shop, step: pack, staff: 9, shift: Mon-Fri 08:00-18:00, time: TIME}]\n";

        Table fast = Replay.of(folder, autumn.replace("TIME", "1 min")).table("return_rate");
        Table slow =
                Replay.of(folder, autumn.replace("TIME", "exponential(10) min")).table("return_rate");

        // All that is ordered leaves in the measured period, only at other times.
        for (String category : List.of("apparel", "home")) {
            assertThat(row(slow, "category", category)).isEqualTo(row(fast, "category", category));
        }
    }

    @Test
    void reasons_come_by_their_shares() {
        Replay run = Replay.of(folder, SHOP + """
                return_reasons:
                  - {reason: changed my mind, share: 60 %}
                  - {reason: defective, share: 40 %}
                  - {reason: too small, category: apparel, share: 50 %}
                  - {reason: too large, category: apparel, share: 30 %}
                  - {reason: defective, category: apparel, share: 20 %}
                """);

        Table reasons = run.table("return_reason");
        double[] expected = {0.5, 0.3, 0.2};
        String[] names = {"too small", "too large", "defective"};
        double all = 0;
        for (String name : names) {
            all += (double) row(reasons, "apparel", name).get(2);
        }
        double statistic = 0;
        for (int i = 0; i < 3; i++) {
            double found = (double) row(reasons, "apparel", names[i]).get(2);
            statistic += Math.pow(found - all * expected[i], 2) / (all * expected[i]);
        }
        assertThat(statistic).isLessThan(new ChiSquaredDistribution(2).inverseCumulativeProbability(0.999));
        isShare((double) row(reasons, "home", "defective").get(3), 0.4, 20_000 * 0.08);
        assertThat((double) row(reasons, "home", "too small").get(2)).isZero();
    }

    @Test
    void those_who_got_it_late_have_reasons_of_their_own() {
        Replay run = Replay.of(folder, SHOP + """
                return_reasons:
                  - {reason: changed my mind, share: 100 %}
                  - {reason: came too late, late: yes, share: 100 %}
                """);

        isShare(
                (double)
                        row(run.table("return_reason"), "home", "came too late").get(3),
                0.25,
                20_000 * 0.08);
    }
}
