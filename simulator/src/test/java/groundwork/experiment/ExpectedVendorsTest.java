package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promises and the choice of a center look at all vendors that compete, and at sort centers on the way: by hand. */
class ExpectedVendorsTest {

    /** The center takes orders until 14:00; a slow lane stands first, at 9 and four days, a fast one second, at 12 and one day. */
    private static final String SHOP = """
            name: Expected vendors
            horizon: {start: 2026-10-26, days: 28}
            zone: UTC
            items: [{id: mug, weight_kg: 1, volume_l: 1, value: 1}]
            regions: [{id: a, lat: 41, lon: -74, zone: UTC}]
            sites:
              - {id: shop, kind: center, lat: 41, lon: -74, zone: UTC, stock: unlimited, order_cut_off: "Mon-Fri 14:00", handling: 3 h}
              - {id: sorter, kind: sort, lat: 41, lon: -74.5, zone: UTC}
            lanes:
              - {id: slow, from: shop, to: a, mode: parcel, vendor: s, departs: "Mon-Fri 18:00", transit: 4 d, rate_card: slow}
              - {id: fast, from: shop, to: a, mode: parcel, vendor: f, departs: "Mon-Fri 18:00", transit: 1 d, rate_card: fast}
            rate_cards:
              - {card: slow, zone: 1, up_to_kg: 5, price: 9}
              - {card: fast, zone: 1, up_to_kg: 5, price: 12}
            delivery_options: [{id: standard, region: a, share: 100 %}]
            """;

    @TempDir
    private Path folder;

    private double promisedHours(String more) {
        return Replay.of(folder, SHOP + more, "o1,2026-10-27 12:00,a,mug,1").figure("promised_mean", "standard") * 24;
    }

    @ParameterizedTest
    @CsvSource({
        // Tuesday noon; both leave at 18:00, 6 hours later. The dearer lane takes a day.
        "fastest, 30",
        // The cheaper one takes four.
        "cheapest, 102",
    })
    void a_promise_is_that_of_the_vendor_that_the_rule_takes(String rule, double hours) {
        assertThat(promisedHours("parcel_choice: [{from: shop, to: a, rule: " + rule + "}]\n"))
                .isCloseTo(hours, within(1e-6));
    }

    @Test
    void where_shares_decide_the_promise_holds_whoever_gets_the_parcel() {
        String shares = "parcel_choice: [{from: shop, to: a, rule: share}]\n"
                + "parcel_offers: [{lane: slow, share: 20}, {lane: fast, share: 80}]\n";

        assertThat(promisedHours(shares)).isCloseTo(102, within(1e-6));
        assertThat(promisedHours(shares.replace("share: 20", "share: 0").replace("share: 80", "share: 100")))
                .isCloseTo(30, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        // At the sort center at 03:00 on Wednesday, on the van of 06:00, a day more: Thursday 06:00.
        "9 h, 42",
        // There at 05:00, to the cut-off of an hour.
        "11 h, 42",
        // There at 05:30: the van of Thursday, there on Friday 06:00.
        "11.5 h, 66",
    })
    void a_promise_goes_through_the_sort_center_with_its_schedule_and_cut_off(String lineHaul, double hours) {
        assertThat(promisedHours("parcel_choice: [{from: shop, to: a, rule: fastest}]\n"
                        + "middle_mile: [{lane: fast, via: sorter, line_haul: " + lineHaul
                        + ", departs: \"Mon-Sat 06:00\", cut_off: 1 h}]\n"))
                .isCloseTo(hours, within(1e-6));
    }

    @Test
    void the_fastest_vendor_is_so_with_the_sort_center_on_its_way() {
        // Through a sort center whose van leaves once a week the fast lane takes longer than the slow one.
        Replay replay = Replay.of(
                folder,
                SHOP + "parcel_choice: [{from: shop, to: a, rule: fastest}]\n"
                        + "middle_mile: [{lane: fast, via: sorter, line_haul: 9 h, departs: \"Tue 06:00\"}]\n",
                "o1,2026-10-27 12:00,a,mug,1");

        assertThat(replay.figure("cost_by_activity", "parcel")).isCloseTo(9, within(1e-9));
    }

    /** Two centers and a forecast of 100 orders a day; Reno sends a parcel for 6.50. */
    private static final String TWO = """
            name: Two centers
            horizon: {start: 2026-09-01, days: 28}
            items: [{id: mug, weight_kg: 1, volume_l: 1, value: 1}]
            regions: [{id: west, lat: 36.8, lon: -119.8}]
            forecast: [{region: west, item: mug, from: 2026-09-01, to: 2026-09-28, units_per_week: 700, profile: flat}]
            sourcing: {policy: cheapest}
            sites:
              - {id: fresno, kind: center, lat: 36.8, lon: -119.7, stock: unlimited}
              - {id: reno, kind: center, lat: 39.5, lon: -119.8, stock: unlimited}
              - {id: sorter, kind: sort, lat: 36.7, lon: -119.7}
            lanes:
              - {id: dear, from: fresno, to: west, mode: parcel, vendor: d, departs: "Mon-Sun 18:00", transit: 1 d, rate_card: dear%s}
              - {id: cheap, from: fresno, to: west, mode: parcel, vendor: c, departs: "Mon-Sun 18:00", transit: 3 d, rate_card: cheap}
              - {id: other, from: reno, to: west, mode: parcel, vendor: o, departs: "Mon-Sun 18:00", transit: 2 d, rate_card: other}
            rate_cards:
              - {card: dear, zone: 1, up_to_kg: 5, price: 8}
              - {card: cheap, zone: 1, up_to_kg: 5, price: 6}
              - {card: other, zone: 1, up_to_kg: 5, price: 6.50}
            """;

    private boolean fresnoServes(String ofDear, String more) {
        Replay replay = Replay.of(folder, TWO.formatted(ofDear) + more);
        double near = replay.figure("orders_shipped", "fresno");
        double far = replay.figure("orders_shipped", "reno");
        assertThat(Math.min(near, far)).as("one center serves all").isZero();
        return near > far;
    }

    @Test
    void the_cheapest_center_is_so_by_the_vendor_that_the_rule_takes() {
        // The first lane of the table costs 8.
        assertThat(fresnoServes("", "")).isFalse();
        assertThat(fresnoServes("", "parcel_choice: [{from: fresno, to: west, rule: cheapest}]\n"))
                .isTrue();
        assertThat(fresnoServes("", "parcel_choice: [{from: fresno, to: west, rule: fastest}]\n"))
                .isFalse();
    }

    @Test
    void shares_count_as_far_as_they_go() {
        String shares = "parcel_choice: [{from: fresno, to: west, rule: share}]\n"
                + "parcel_offers: [{lane: dear, share: %s}, {lane: cheap, share: %s}]\n";

        // A fifth at 8 and the rest at 6 are 6.40; three tenths at 8 are 6.60.
        assertThat(fresnoServes("", shares.formatted(20, 80))).isTrue();
        assertThat(fresnoServes("", shares.formatted(30, 70))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"40, true", "60, false"})
    void a_parcel_pays_its_part_of_a_departure(String cost, boolean serves) {
        // A hundred parcels a day: 0.40 and 0.60 each, on top of 6.
        String choice = "parcel_choice: [{from: fresno, to: west, rule: share}]\n"
                + "parcel_offers: [{lane: dear, share: 0}, {lane: cheap, share: 100}]\n";

        assertThat(fresnoServes(
                        "",
                        choice + "middle_mile: [{lane: cheap, via: sorter, line_haul: 2 h,"
                                + " departs: \"Mon-Sun 06:00\", cost_per_departure: " + cost + "}]\n"))
                .isEqualTo(serves);
    }
}
