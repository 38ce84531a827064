package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Customers who order again, and orders that wait for them. 300 orders a day of one mug each. */
class MergedOrdersTest {

    private static final String SHOP = """
            name: A shop with regulars
            horizon: {start: 2026-01-05, days: 100}
            warm_up: 3 d
            merge_window: 2 h
            repeat: {share: 30 %, after: exponential(3) h}
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}
            work:
              - {site: shop, step: pack, staff: 20, shift: 24/7, time: 10 min}
            lanes:
              - {id: out, from: shop, to: a, mode: parcel, transit: 1 d, rate_card: c}
            rate_cards:
              - {card: c, zone: 1, up_to_kg: 1, price: 3, per_extra_kg: 2}
            forecast:
              - {region: a, item: mug, from: 2025-12-01, to: 2026-12-31, units_per_week: 2100, profile: flat}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_share_times_the_chance_to_come_in_the_window_joins_the_parcel_before() {
        Replay run = Replay.of(folder, SHOP);

        double placed = run.figure("orders_placed");
        double share = 0.3 * (1 - Math.exp(-2.0 / 3));
        assertThat(run.figure("merged_share")).isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / placed)));
        // One parcel less for each that joined; one task at the packing station a parcel.
        double merged = run.figure("orders_merged");
        assertThat(run.figure("completions", "shop/pack")).isCloseTo(placed - merged, within(60.0));
        assertThat(run.figure("parcels_per_order")).isCloseTo(1 - share, within(0.01));
        // The first kilogram of a parcel costs 3, each further one 2.
        double shipped = run.figure("orders_shipped");
        double parcels = run.figure("lane_units", "out") - merged;
        assertThat(run.figure("cost_by_activity", "parcel")).isCloseTo(2 * shipped + parcels, within(20.0));
    }

    @Test
    void orders_in_all_are_those_of_the_forecast() {
        Replay run = Replay.of(folder, SHOP.replace("merge_window: 2 h\n", ""));

        // Batches of geometric size, mean 1/0.7, variance of the count of n x (1 + 0.3)/(1 - 0.3).
        assertThat(run.figure("orders_placed")).isCloseTo(30_000, within(4 * Math.sqrt(30_000 * 1.3 / 0.7)));
    }

    @Test
    void no_order_leaves_before_its_window_has_passed() {
        Replay run = Replay.of(
                folder, SHOP.replace("share: 30 %", "share: 1 %").replace("after: exponential(3) h", "after: 9 d"));

        // Two hours of waiting and ten minutes of work for all; nobody comes in time.
        assertThat(run.figure("orders_merged")).isZero();
        assertThat(run.figure("ship_time_mean", "a")).isCloseTo(2 + 1.0 / 6, within(0.01));
    }

    @Test
    void orders_that_are_lost_or_scrapped_together_are_counted_one_by_one() {
        Replay run = Replay.of(
                folder,
                SHOP.replace(
                        "staff: 20, shift: 24/7, time: 10 min",
                        "staff: 2, shift: 24/7, time: 10 min, room: 5, scrap_share: 10 %"));

        assertThat(run.figure("orders_scrapped")).isGreaterThan(500);
        assertThat(run.figure("orders_lost")).isGreaterThan(500);
        assertThat(run.figure("orders_merged")).isGreaterThan(500);
    }
}
