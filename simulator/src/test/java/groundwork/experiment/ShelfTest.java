package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.results.Results;
import groundwork.results.Table;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of goods on the shelf, in cases that can be followed by hand. */
class ShelfTest {

    private static final String START = """
            name: Shelf
            horizon: {start: 2026-09-01, days: DAYS}
            regions:
              - {id: town, lat: 47, lon: -122}
            sites:
              - {id: factory, kind: hub, lat: 47, lon: -122}
              - {id: kent, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: supply, from: factory, to: kent, mode: road, departs: on demand, transit: "0 d"}
              - {id: door, from: kent, to: town, mode: door}
            """;

    @TempDir
    private Path room;

    private Results run(int days, String more, int replications) throws IOException {
        Files.writeString(room.resolve("scenario.yaml"), START.replace("DAYS", Integer.toString(days)) + more);
        ReadResult read = ScenarioReader.read(room);
        assertThat(read).as("%s", read.problems()).isInstanceOf(ReadResult.Read.class);
        Scenario scenario = ((ReadResult.Read) read).scenario();
        Outcome outcome = Experiment.of(scenario, replications, 1, 1).run(Progress.NONE);
        assertThat(outcome.violations()).isEmpty();
        return outcome.results();
    }

    private static double figure(Results results, String metric, String key) {
        Table kpi = results.table("kpi");
        List<List<Object>> rows = kpi.rows().stream()
                .filter(row -> row.get(kpi.column("metric")).equals(metric))
                .filter(row -> row.get(kpi.column("key")).equals(key))
                .toList();
        assertThat(rows).as(metric + " of " + key).hasSize(1);
        return (Double) rows.get(0).get(kpi.column("mean"));
    }

    private static String orders(String... times) {
        StringBuilder rows = new StringBuilder("recorded_orders:\n");
        for (String at : times) {
            rows.append("  - {at: \"2026-09-").append(at).append("\", region: town, item: milk, units: 1}\n");
        }
        return rows.toString();
    }

    private static String milk(String columns, String rule) {
        return "items:\n  - {id: milk, weight_kg: 1, volume_l: 1000, value: 2" + columns + "}\n"
                + "inventory:\n  - {site: kent, item: milk, source: factory, mode: road, " + rule + "}\n";
    }

    @Test
    void what_is_not_sold_in_its_life_is_written_off() throws IOException {
        // Ten units at the start keep for five days; three are sold before, one customer comes too late.
        Results results = run(
                20,
                milk(", shelf_life: 5 d", "s_units: 0, S_units: 10, review: 100 d")
                        + orders("01 12:00", "03 12:00", "05 23:59", "06 00:01"),
                1);

        assertThat(figure(results, "stock_expired", "all")).isEqualTo(7);
        assertThat(figure(results, "stock_expired_value", "all")).isEqualTo(14);
        assertThat(figure(results, "orders_lost", "all")).isEqualTo(1);
        assertThat(figure(results, "stock_end", "kent")).isZero();
    }

    @Test
    void reserved_goods_go_out_after_their_time() throws IOException {
        // The floor works on Mondays only (7 September): goods that an order holds do not expire under it.
        Results results = run(
                20,
                milk(", shelf_life: 5 d", "s_units: 0, S_units: 10, review: 100 d")
                        + orders("05 12:00")
                        + "work:\n  - {site: kent, step: pick, staff: 1, shift: Mon 08:00-16:00, rate: 60 units/h}\n",
                1);

        assertThat(figure(results, "stock_expired", "all")).isEqualTo(9);
        assertThat(figure(results, "orders_shipped", "all")).isEqualTo(1);
    }

    @Test
    void a_continuous_rule_orders_again_what_expired() throws IOException {
        Results results = run(
                11, milk(", shelf_life: 5 d", "policy: base-stock, S_units: 10, review: 0 d") + orders("11 12:00"), 1);

        // Thrown away and replaced on the 6th and on the 11th.
        assertThat(figure(results, "stock_expired", "all")).isEqualTo(20);
        assertThat(figure(results, "replenishment_units_received", "all")).isEqualTo(21);
    }

    @Test
    void a_pick_that_fails_makes_its_order_wait_for_the_next_delivery() throws IOException {
        // All ten units are gone soon (a rate of 1000 a year); the order of the 10th finds nothing. The review of
        // the 11th
        // sees the record that the pick has set right, less the unit that is asked for: 10 − (−1) = 11.
        Results results = run(
                30,
                milk("", "s_units: 5, S_units: 10, review: 10 d")
                        + orders("10 00:00")
                        + "when_short: backorder\n"
                        + "stock_losses:\n  - {site: kent, shrinkage_per_year: 100000 %}\n",
                1);

        assertThat(figure(results, "pick_failures", "kent")).isEqualTo(1);
        assertThat(figure(results, "orders_backordered", "all")).isEqualTo(1);
        assertThat(figure(results, "orders_shipped", "all")).isEqualTo(1);
        assertThat(figure(results, "stock_shrunk", "all")).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_happens_units_in_are_units_out_and_there_and_lost(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder orders = new StringBuilder("recorded_orders:\n");
        for (int i = 0; i < 300; i++) {
            String head = String.format(
                    Locale.ROOT,
                    "  - {order: o%d, at: \"2026-%02d-%02d %02d:%02d\", region: town, ",
                    i,
                    9 + random.nextInt(3),
                    1 + random.nextInt(28),
                    random.nextInt(24),
                    random.nextInt(60));
            for (int line = random.nextInt(3); line >= 0; line--) {
                String item = random.nextBoolean() ? "milk" : "tea";
                orders.append(head + "item: " + item + ", units: " + (1 + random.nextInt(4)) + "}\n");
            }
        }
        String scenario = "items:\n"
                + "  - {id: milk, weight_kg: 1, volume_l: 100, value: 2, shelf_life: \"uniform(2, 20) d\", min_life_at_sale: 1 d}\n"
                + "  - {id: tea, weight_kg: 1, volume_l: 1, value: 2}\n"
                + "inventory:\n"
                + "  - {site: kent, item: milk, source: factory, mode: road, s_units: 15, S_units: 40, review: 1 d}\n"
                + "  - {site: kent, item: tea, source: factory, mode: road, policy: base-stock, S_units: 20, review: 0 d}\n"
                + "  - {site: reno, item: tea, source: kent, mode: road, s_units: 5, S_units: 12, review: 1 d}\n"
                + "  - {site: reno, item: milk, source: kent, mode: road, s_units: 5, S_units: 12, review: 1 d}\n"
                + "change:\n"
                + "  - {table: sites, add: [{id: reno, kind: center, lat: 40, lon: -120}]}\n"
                + "  - {table: lanes, add: [{id: hop, from: kent, to: reno, mode: road, departs: on demand, transit: 1 d}]}\n"
                + "  - {table: lanes, add: [{id: door-2, from: reno, to: town, mode: door}]}\n"
                + "stock_losses:\n  - {damage_share: 7 %, shrinkage_per_year: 900 %, disposal_cost: 0.1}\n"
                + "stock_counts:\n  - {every: 9 d, cost: 0.2}\n"
                + "storage_fees:\n  - {per_m3_day: 1}\n"
                + "work:\n  - {site: kent, step: pick, staff: 1, shift: Mon-Fri 08:00-16:00, rate: 6 orders/h, room: 12}\n"
                + "when_short: " + (random.nextBoolean() ? "lost" : "backorder") + "\n"
                + "overstock_cover: 10 d\nreport: {ageing: yes}\n";

        // run() asserts that every line of the proof sheet holds.
        Results results = run(95, scenario + orders, 2);

        assertThat(figure(results, "stock_expired", "all")).isPositive();
        assertThat(figure(results, "stock_damaged", "all")).isPositive();
        assertThat(figure(results, "stock_shrunk", "all")).isPositive();
    }

    @Test
    void stock_is_shown_by_age_and_its_room_is_paid_for() throws IOException {
        // 100 units of 1 m³ for 40 days: 31 days in the first class, 9 in the second.
        Results results = run(
                40,
                milk(", seller: s1", "s_units: 0, S_units: 100, review: 100 d")
                        + "sellers:\n  - {id: s1}\n  - {id: s2}\n"
                        + "storage_fees:\n  - {seller: s2, per_m3_day: 9}\n  - {from_age: 35 d, per_m3_day: 0.5}\n"
                        + "report: {ageing: yes}\n"
                        + orders("01 00:00"),
                1);

        Table ageing = results.table("ageing");
        assertThat(ageing.rows().get(0).subList(0, 4)).containsExactly("kent", "s1", "", "0–30 d");
        assertThat((Double) ageing.rows().get(0).get(ageing.column("units")))
                .isCloseTo((100 + 99 * 30) / 40.0, within(1e-9));
        assertThat((Double) ageing.rows().get(1).get(ageing.column("units"))).isCloseTo(99 * 9 / 40.0, within(1e-9));
        // Days 35 to 39 at 0.5 a cubic metre.
        assertThat(figure(results, "storage_fees", "all")).isCloseTo(5 * 99 * 0.5, within(1e-9));
        Table fee = results.table("storage_fee");
        assertThat((Double) fee.rows().get(1).get(fee.column("m3_days"))).isCloseTo(5 * 99, within(1e-9));
        // An income is no cost.
        assertThat(figure(results, "cost_total", "all")).isZero();
    }

    @Test
    void what_sells_too_slowly_is_overstock() throws IOException {
        // A unit a day leaves; 10 days of cover are wanted. On day d there are 100 − d units, and the pace is one a
        // day.
        StringBuilder orders = new StringBuilder("recorded_orders:\n");
        for (int day = 1; day <= 30; day++) {
            orders.append(String.format(
                    Locale.ROOT, "  - {at: \"2026-09-%02d 12:00\", region: town, item: milk, units: 1}\n", day));
        }
        Results results =
                run(30, milk("", "s_units: 0, S_units: 100, review: 100 d") + "overstock_cover: 10 d\n" + orders, 1);

        // Day 0: no pace yet, all 100. Then 100 − d − 10 for d = 1 … 29.
        assertThat(figure(results, "overstock_mean", "all")).isCloseTo((100 + 29 * 90 - 29 * 15) / 30.0, within(1e-9));
    }

    @Test
    void sellers_see_what_was_sold_filled_and_kept_of_their_goods() throws IOException {
        // s1 has 10 units, sells 4 on the 1st, and loses an order of 20 on the 5th, in which s2 has a line of 2.
        Results results = run(10, """
                sellers: [{id: s1}, {id: s2}]
                items:
                  - {id: milk, weight_kg: 1, volume_l: 1, value: 2, price: 5, seller: s1}
                  - {id: tea, weight_kg: 1, volume_l: 1, value: 2, price: 3, seller: s2}
                inventory:
                  - {site: kent, item: milk, source: factory, mode: road, s_units: 0, S_units: 10, review: 100 d}
                  - {site: kent, item: tea, source: factory, mode: road, s_units: 0, S_units: 6, review: 100 d}
                recorded_orders:
                  - {order: a, at: "2026-09-01 00:00", region: town, item: milk, units: 4}
                  - {order: b, at: "2026-09-05 00:00", region: town, item: milk, units: 20}
                  - {order: b, at: "2026-09-05 00:00", region: town, item: tea, units: 2}
                  - {order: c, at: "2026-09-06 00:00", region: town, item: tea, units: 6}
                report: {sellers: yes}
                """, 1);

        // Columns: id, name, orders, units ordered, shipped, revenue, fill rate, on time, mean stock, empty, aged,
        // fees,
        // returned, lost.
        List<Object> first = results.table("seller").rows().get(0);
        assertThat(first.subList(0, 10)).containsExactly("s1", "s1", 2.0, 24.0, 4.0, 20.0, 4 / 24.0, 1.0, 6.0, 0.0);
        // Six units for five days of ten, then nothing.
        List<Object> second = results.table("seller").rows().get(1);
        assertThat(second.subList(0, 10)).containsExactly("s2", "s2", 2.0, 8.0, 6.0, 18.0, 6 / 8.0, 1.0, 3.0, 0.5);
        assertThat(results.table("seller_week").rows().get(0)).containsExactly("s1", "2026-09-01", 24.0, 4.0, 20.0);
    }

    @Test
    void goods_do_not_get_younger_on_the_way_to_another_site() throws IOException {
        // Twenty units at Kent keep for ten days; five of them go to Reno at once and arrive on the fifth day.
        Results results = run(12, """
                items:
                  - {id: milk, weight_kg: 1, volume_l: 1, value: 2, shelf_life: 10 d}
                change:
                  - {table: sites, add: [{id: reno, kind: center, lat: 40, lon: -120}]}
                  - {table: lanes, add: [{id: hop, from: kent, to: reno, mode: road, departs: on demand, transit: 4 d}]}
                inventory:
                  - {site: kent, item: milk, source: factory, mode: road, s_units: 0, S_units: 20, review: 100 d}
                  - {site: reno, item: milk, source: kent, mode: road, s_units: 1, S_units: 5, initial_units: 0, review: 100 d}
                recorded_orders:
                  - {at: "2026-09-12 12:00", region: town, item: milk, units: 1}
                """, 1);

        assertThat(figure(results, "stock_expired", "kent")).isEqualTo(15);
        assertThat(figure(results, "stock_expired", "reno")).isEqualTo(5);
    }
}
