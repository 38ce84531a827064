package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromisesTest {

    /** A center in New York with a cut-off at 14:00 on working days and a truck at 18:00; a day of transit. */
    private static final String SHOP = """
            name: Promises
            horizon: {start: 2026-10-26, days: 60}
            zone: America/New_York
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 41, lon: -74, zone: America/New_York}
            holidays:
              - {calendar: US, date: 2026-11-26, closed: yes}
            sites:
              - {id: shop, kind: center, lat: 41, lon: -74, zone: America/New_York, calendar: US, stock: unlimited, order_cut_off: "Mon-Fri 14:00", handling: 3 h}
            lanes:
              - {id: truck, from: shop, to: a, mode: parcel, departs: "Mon-Fri 18:00", cut_off: 30 min, transit: 1 d}
              - {id: plane, from: shop, to: a, mode: parcel, departs: "Mon-Sat 18:00", transit: "uniform(0.5, 1.5) d", service: express}
            delivery_options:
              - {id: standard, region: a, share: 100 %}
            """;

    private static final String TWO = SHOP.replace(
            "share: 100 %}", "share: 70 %}\n  - {id: express, region: a, share: 30 %, price: 5, service: express}");

    private static final String DEMAND =
            "forecast:\n  - {region: a, item: mug, from: 2026-10-01, to: 2026-12-31, units_per_week: 7000, profile: flat}\n";

    @TempDir
    private Path folder;

    /** Times are those of New York; the promise is in days from the order. */
    @ParameterizedTest
    @CsvSource({
        // Tuesday noon: the truck of 18:00, a day later. 30 hours.
        "2026-10-27 12:00, 30",
        // At the cut-off to the minute it is still taken.
        "2026-10-27 14:00, 28",
        // A minute later it is Wednesday's: 14:01 to Thursday 18:00.
        "2026-10-27 14:01, 51.98333",
        // Friday evening: Monday's truck, Tuesday 18:00; the clock is set back on Sunday, so an hour more.
        "2026-10-30 18:00, 97",
        // Wednesday evening before Thanksgiving: Friday's truck, Saturday 18:00.
        "2026-11-25 18:00, 72",
    })
    void a_promise_is_the_first_departure_after_cut_off_and_handling_plus_transit(String at, double hours) {
        Replay run = Replay.of(folder, SHOP, "o1," + at + ",a,mug,1");

        assertThat(run.figure("promised_mean", "standard") * 24).isCloseTo(hours, within(1e-4));
        // The floor is faster than its cut-off, never slower: every parcel is on time.
        assertThat(run.figure("on_time_share")).isEqualTo(1);
        assertThat(run.figure("promise_on_time", "standard")).isEqualTo(1);
    }

    @Test
    void a_lane_whose_own_cut_off_is_missed_leaves_with_the_next_departure() {
        Replay run =
                Replay.of(folder, SHOP.replace("handling: 3 h", "handling: 211 min"), "o1,2026-10-27 12:00,a,mug,1");

        // 14:00 and 3 h 31 min is later than 17:30.
        assertThat(run.figure("promised_mean", "standard") * 24).isCloseTo(54, within(1e-4));
    }

    @Test
    void customers_choose_by_share_and_pay_for_their_choice() {
        Replay run = Replay.of(folder, TWO + DEMAND);

        double orders = run.figure("orders_placed");
        assertThat(run.figure("option_share", "express")).isCloseTo(0.3, within(4 * Math.sqrt(0.21 / orders)));
        assertThat(run.figure("promises", "express") + run.figure("promises", "standard"))
                .isEqualTo(orders);
        double shipped = run.figure("option_revenue", "express") / 5;
        assertThat(shipped)
                .isEqualTo(Math.rint(shipped))
                .isBetween(0.9 * 0.3 * orders, run.figure("promises", "express"));
        // Parcels take the lanes of their service.
        assertThat(run.figure("lane_units", "plane")).isCloseTo(shipped, within(1e-9));
    }

    @Test
    void nine_of_ten_parcels_are_as_fast_as_a_promise_of_ninety_percent() {
        Replay run = Replay.of(
                folder,
                TWO.replace(", order_cut_off: \"Mon-Fri 14:00\", handling: 3 h", "")
                                .replace("departs: \"Mon-Sat 18:00\"", "departs: on demand")
                        + DEMAND);

        double due = run.figure("promises", "express");
        assertThat(run.figure("promise_on_time", "express")).isCloseTo(0.9, within(4 * Math.sqrt(0.09 / due) + 0.002));
        assertThat(run.figure("promised_mean", "express")).isCloseTo(1.4, within(1e-9));
    }

    @Test
    void a_longer_promise_scares_customers_off_as_the_logit_says() {
        // Three days promised where one is usual, at 0.5 a day: e^-1 of the weight of 30 %.
        String slow = SHOP.replace(
                "share: 100 %}",
                "share: 70 %, promise: 2 d}\n  - {id: slow, region: a, share: 30 %, promise: 3 d, sensitivity: 0.5, usual: 1 d}");

        Replay run = Replay.of(folder, slow + DEMAND);

        double weight = 0.3 * Math.exp(-1);
        double share = weight / (0.7 + weight);
        assertThat(run.figure("option_share", "slow"))
                .isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / run.figure("orders_placed"))));
    }

    @Test
    void a_sellers_promise_and_priority_count_for_orders_with_its_goods() {
        String sellers = SHOP.replace("delivery_options:\n  - {id: standard, region: a, share: 100 %}\n", "")
                        .replace(
                                "value: 1}",
                                "value: 1, seller: s1}\n  - {id: cup, weight_kg: 1, volume_l: 1, value: 1, seller: s2}")
                + "promise: 9 d\n"
                + "sellers:\n  - {id: s1, promise: 26 h, priority: 1}\n  - {id: s2, promise: 40 h, priority: 2}\n"
                + "work:\n  - {site: shop, step: pick, staff: 1, shift: 24/7, time: 1 h, discipline: priority}\n";

        Replay run = Replay.of(
                folder,
                sellers.replace("departs: \"Mon-Fri 18:00\", cut_off: 30 min", "departs: on demand"),
                "o0,2026-10-27 12:00,a,cup,1",
                "o1,2026-10-27 12:10,a,cup,1",
                "o2,2026-10-27 12:20,a,mug,1",
                "o3,2026-10-27 12:30,a,mug,1");

        // o0 is in work until 13:00; then o2 and o3, the more urgent, until 14:00 and 15:00, then o1 until 16:00. A day
        // later
        // they are there: o2 25:40 h after its order, in time; o3 26:30 h, late; both cups within 40 h.
        assertThat(run.figure("promise_on_time", "s1")).isEqualTo(0.5);
        assertThat(run.figure("promise_on_time", "s2")).isEqualTo(1);
        assertThat(run.figure("promised_mean", "s1") * 24).isCloseTo(26, within(1e-9));
        assertThat(run.figure("on_time_share")).isEqualTo(0.75);
    }

    @Test
    void the_choice_is_the_same_in_every_network() {
        Replay before = Replay.of(folder, TWO + DEMAND);
        Replay after = Replay.of(
                folder,
                TWO.replace("handling: 3 h", "handling: 1 h")
                                .replace(
                                        "sites:",
                                        "sites:\n  - {id: other, kind: center, lat: 42, lon: -75, stock: unlimited}")
                                .replace(
                                        "lanes:", "lanes:\n  - {id: o, from: other, to: a, mode: parcel, transit: 3 d}")
                        + DEMAND);

        assertThat(after.figure("promises", "express")).isEqualTo(before.figure("promises", "express"));
    }
}
