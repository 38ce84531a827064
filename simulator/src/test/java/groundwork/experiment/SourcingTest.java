package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two centers and a hub serve one region; who sends what is known by hand. */
class SourcingTest {

    /** Near is 100 km from the customers, far 900 km; parcels cost 5 and 8 up to a kilogram, 9 and 8.5 up to ten. */
    private static final String TWO_CENTERS = """
            name: Two centers
            horizon: {start: 2026-01-05, days: 10}
            when_short: lost
            sourcing: {policy: nearest}
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
              - {id: pan, weight_kg: 5, volume_l: 1, value: 1}
              - {id: vase, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, group: all, lat: 47, lon: -122}
            sites:
              - {id: factory, kind: hub, lat: 22, lon: 114}
              - {id: near, kind: center, lat: 47, lon: -122}
              - {id: far, kind: center, lat: 47, lon: -112}
            work:
              - {site: near, step: pick, staff: 1, shift: 24/7, time: 6 h}
              - {site: far, step: pick, staff: 1, shift: 24/7, time: 6 h}
            lanes:
              - {id: in-near, from: factory, to: near, mode: road, departs: on demand, transit: 100 d}
              - {id: in-far, from: factory, to: far, mode: road, departs: on demand, transit: 100 d}
              - {id: p-near, from: near, to: a, mode: parcel, transit: 1 d, rate_card: near, km: 100}
              - {id: p-far, from: far, to: a, mode: parcel, transit: 3 d, rate_card: far, km: 900}
            rate_cards:
              - {card: near, zone: 1, up_to_kg: 1, price: 5}
              - {card: near, zone: 1, up_to_kg: 10, price: 9}
              - {card: far, zone: 1, up_to_kg: 1, price: 8}
              - {card: far, zone: 1, up_to_kg: 10, price: 8.5}
            inventory:
              - {site: near, item: mug, source: factory, mode: road, s_units: 0, S_units: 9, initial_units: 9, review: 90 d}
              - {site: far, item: mug, source: factory, mode: road, s_units: 0, S_units: 9, initial_units: 9, review: 90 d}
              - {site: near, item: pan, source: factory, mode: road, s_units: 0, S_units: 9, initial_units: 9, review: 90 d}
              - {site: far, item: pan, source: factory, mode: road, s_units: 0, S_units: 9, initial_units: 9, review: 90 d}
            """;

    @TempDir
    private Path folder;

    private static String[] orders(String item, int count) {
        String[] rows = new String[count];
        for (int i = 0; i < count; i++) {
            rows[i] = String.format("o%d,2026-01-05 %02d:00,a,%s,1", i, 1 + i, item);
        }
        return rows;
    }

    private Replay run(String policy, String... orders) {
        return Replay.of(folder, TWO_CENTERS.replace("policy: nearest", policy), orders);
    }

    @Test
    void the_nearest_center_serves_while_it_has_stock() {
        Replay run = run("policy: nearest", orders("mug", 12));

        assertThat(run.figure("orders_shipped", "near")).isEqualTo(9);
        assertThat(run.figure("orders_shipped", "far")).isEqualTo(3);
    }

    @Test
    void the_cheapest_center_is_the_one_with_the_lowest_price_at_the_weight_of_the_order() {
        assertThat(run("policy: cheapest", orders("mug", 4)).figure("orders_shipped", "near"))
                .isEqualTo(4);
        assertThat(run("policy: cheapest", orders("pan", 4)).figure("orders_shipped", "far"))
                .isEqualTo(4);
    }

    @Test
    void packaging_counts_for_what_an_order_costs() {
        String dear = TWO_CENTERS
                .replace("policy: nearest", "policy: cheapest")
                .replace("lon: -122}\n  - {id: far", "lon: -122, packaging_per_order: 3.01}\n  - {id: far");

        assertThat(Replay.of(folder, dear, orders("mug", 4)).figure("orders_shipped", "far"))
                .isEqualTo(4);
    }

    @Test
    void the_least_loaded_center_is_the_one_with_the_fewest_orders_by_its_people() {
        // One order an hour, six hours of work each: both have as many in hand when the next one comes.
        Replay even = run("policy: least-loaded", orders("mug", 8));
        assertThat(even.figure("orders_shipped", "near")).isEqualTo(4);
        assertThat(even.figure("orders_shipped", "far")).isEqualTo(4);

        String more = TWO_CENTERS
                .replace("policy: nearest", "policy: least-loaded")
                .replace("site: far, step: pick, staff: 1", "site: far, step: pick, staff: 3");
        // Near takes an order when it has less than a third as many as far: of 0:0, 1:0, 1:1, 1:2, 1:3 far takes all
        // but
        // the first and the fifth.
        Replay uneven = Replay.of(folder, more, orders("mug", 5));
        assertThat(uneven.figure("orders_shipped", "near")).isEqualTo(2);
        assertThat(uneven.figure("orders_shipped", "far")).isEqualTo(3);
    }

    @Test
    void a_priority_list_is_asked_from_the_top_and_leaves_out_who_is_not_on_it() {
        String list = TWO_CENTERS.replace("policy: nearest", "policy: priority-list");

        Replay two = Replay.of(
                folder,
                list
                        + "priority_list:\n  - {region: all, site: near, rank: 2}\n  - {region: all, site: far, rank: 1}\n",
                orders("mug", 12));
        assertThat(two.figure("orders_shipped", "far")).isEqualTo(9);
        assertThat(two.figure("orders_shipped", "near")).isEqualTo(3);

        Replay one = Replay.of(
                folder,
                list + "priority_list:\n  - {region: a, site: far, rank: 1}\n  - {region: all, site: near, rank: 1}\n",
                orders("mug", 12));
        assertThat(one.figure("orders_shipped", "far")).isEqualTo(9);
        assertThat(one.figure("orders_lost")).isEqualTo(3);
    }

    @Test
    void balance_takes_from_where_stock_lasts_longest_by_the_forecast() {
        // Near serves all the forecast first, 2 mugs a day: its 9 mugs last 4.5 days. Nobody is forecast for far.
        String forecast = TWO_CENTERS.replace("policy: nearest", "policy: balance")
                + "forecast:\n  - {region: a, item: mug, from: 2026-01-05, to: 2026-01-14, units_per_week: 14, profile: flat}\n";

        Replay run = Replay.of(folder, forecast);

        assertThat(run.figure("orders_shipped", "far")).isEqualTo(9);
        assertThat(run.figure("orders_shipped", "near")).isBetween(1.0, 9.0);
    }

    @Test
    void a_hub_sends_what_no_center_keeps_across_the_border() {
        String direct = TWO_CENTERS.replace(
                "rate_cards:",
                "  - {id: p-hub, from: factory, to: a, mode: parcel, transit: 8 d, rate_card: far}\nrate_cards:");

        Replay run = Replay.of(folder, direct, "o1,2026-01-05 01:00,a,vase,1", "o2,2026-01-05 01:00,a,mug,10");

        assertThat(run.figure("orders_shipped", "factory")).isEqualTo(1);
        assertThat(run.figure("delivery_time_mean", "a")).isEqualTo(8);
        // Ten mugs are more than any center has, but centers keep mugs: the order is lost.
        assertThat(run.figure("orders_lost")).isEqualTo(1);
    }

    @Test
    void a_hub_on_the_list_is_the_last_resort_for_what_is_out_of_stock() {
        String direct = TWO_CENTERS
                        .replace("policy: nearest", "policy: priority-list")
                        .replace(
                                "rate_cards:",
                                "  - {id: p-hub, from: factory, to: a, mode: parcel, transit: 8 d, rate_card: far}\nrate_cards:")
                        .replace("work:", "work:\n  - {site: factory, step: pack, staff: 1, shift: 24/7, time: 1 h}")
                + "priority_list:\n  - {region: a, site: near, rank: 1}\n  - {region: a, site: factory, rank: 9}\n";

        Replay run = Replay.of(folder, direct, orders("mug", 12));

        assertThat(run.figure("orders_shipped", "near")).isEqualTo(9);
        assertThat(run.figure("orders_shipped", "factory")).isEqualTo(3);
        assertThat(run.figure("completions", "factory/pack")).isEqualTo(3);
    }

    @Test
    void an_order_that_nobody_takes_up_moves_to_a_center_with_less_to_do() {
        String again = TWO_CENTERS.replace("{policy: nearest}", "{policy: nearest, again_after: 3 h}");

        // One order an hour from 01:00, six hours of work each, all at near. The first is in work until 07:00. At 05:00
        // the
        // second, which came at 02:00, is one of four and moves to far, where nobody is; at 06:00 the third is one of
        // three
        // and moves behind it. At 07:00 the fourth is taken up. At 09:00 the third would be the second at near too: it
        // stays.
        Replay run = Replay.of(folder, again, orders("mug", 4));

        assertThat(run.figure("orders_moved")).isEqualTo(2);
        assertThat(run.figure("orders_shipped", "far")).isEqualTo(2);
        assertThat(run.figure("orders_shipped", "near")).isEqualTo(2);
        // Their mugs are taken from far's shelf, not from near's.
        assertThat(run.figure("stock_end", "far")).isEqualTo(9 + 7);
        assertThat(run.figure("stock_end", "near")).isEqualTo(9 + 7);
    }

    @Test
    void an_order_stays_where_it_is_as_long_as_no_other_center_has_the_goods() {
        String again = TWO_CENTERS
                .replace("{policy: nearest}", "{policy: nearest, again_after: 3 h}")
                .replace(
                        "site: far, item: mug, source: factory, mode: road, s_units: 0, S_units: 9, initial_units: 9",
                        "site: far, item: mug, source: factory, mode: road, s_units: 0, S_units: 9, initial_units: 0");

        Replay run = Replay.of(folder, again, orders("mug", 4));

        assertThat(run.figure("orders_moved")).isZero();
        assertThat(run.figure("orders_shipped", "near")).isEqualTo(4);
    }

    @Test
    void moves_keep_all_balances_when_steps_serve_by_priority_and_centers_are_overrun() {
        String busy = TWO_CENTERS
                        .replace("{policy: nearest}", "{policy: nearest, again_after: 2 h}")
                        .replace("time: 6 h", "time: exponential(4) h, discipline: edd")
                        .replace("initial_units: 9", "initial_units: 400")
                + "forecast:\n  - {region: a, item: mug, from: 2026-01-05, to: 2026-01-14, units_per_week: 70, profile: flat}\n"
                + "  - {region: a, item: pan, from: 2026-01-05, to: 2026-01-14, units_per_week: 70, profile: flat}\n";

        Replay run = Replay.of(folder, busy);

        assertThat(run.figure("orders_moved")).isGreaterThan(10);
        assertThat(run.figure("orders_shipped", "far")).isPositive();
    }
}
