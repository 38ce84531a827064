package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several vendors for the parcels of one center, and vans that fill up. */
class ParcelVendorsTest {

    private static final String SHOP = """
            name: A shop and its vendors
            horizon: {start: 2026-01-05, days: DAYS}
            items:
              - {id: cup, weight_kg: 0.4, volume_l: 1, value: 5}
              - {id: pot, weight_kg: 3, volume_l: 4, value: 5}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}
            """;

    private static final String LANES = """
            lanes:
              - {id: light, from: shop, to: a, mode: parcel, transit: 4 d, vendor: Light, rate_card: light}
              - {id: heavy, from: shop, to: a, mode: parcel, transit: 3 d, vendor: Heavy, rate_card: heavy}
              - {id: quick, from: shop, to: a, mode: parcel, transit: 1 d, vendor: Quick, rate_card: quick, departs: "Mon-Sun 18:00"}
            rate_cards:
              - {card: light, zone: 1, up_to_kg: 1, price: 3, per_extra_kg: 4}
              - {card: heavy, zone: 1, up_to_kg: 1, price: 5, per_extra_kg: 1}
              - {card: quick, zone: 1, up_to_kg: 1, price: 9, per_extra_kg: 9}
            """;

    private static final String DEMAND = "forecast:\n"
            + "  - {region: a, item: cup, from: 2026-01-01, to: 2027-12-31, units_per_week: 700, profile: flat}\n"
            + "  - {region: a, item: pot, from: 2026-01-01, to: 2027-12-31, units_per_week: 300, profile: flat}\n";

    @TempDir
    private Path folder;

    private Replay run(int days, String more) {
        return Replay.of(folder, SHOP.replace("DAYS", Integer.toString(days)) + more);
    }

    @Test
    void without_a_choice_the_first_lane_of_the_table_counts() {
        Replay run = run(50, LANES + DEMAND);

        assertThat(run.figure("lane_units", "heavy")).isZero();
        assertThat(run.figure("delivery_time_mean")).isCloseTo(4, within(1e-9));
    }

    @Test
    void the_cheapest_vendor_depends_on_the_weight() {
        Replay run = run(200, LANES + DEMAND + "parcel_choice:\n  - {from: shop, to: a, rule: cheapest}\n");

        // A cup costs 3, 5 or 9; a pot of 3 kg 3 + 2 x 4 = 11, 5 + 2 = 7 or 27.
        assertThat(run.figure("vendor_share", "light")).isCloseTo(0.7, within(4 * Math.sqrt(0.21 / 28_000)));
        assertThat(run.figure("vendor_share", "quick")).isZero();
        assertThat(run.figure("cost_total"))
                .isCloseTo(3 * run.figure("lane_units", "light") + 7 * run.figure("lane_units", "heavy"), within(1e-6));
    }

    @Test
    void the_fastest_vendor_depends_on_the_hour() {
        Replay run = Replay.of(
                folder,
                SHOP.replace("DAYS", "9") + LANES.replace("transit: 3 d", "transit: 36 h")
                        + "parcel_choice:\n  - {from: shop, to: a, rule: fastest}\n",
                "o1,2026-01-05 10:00,a,cup,1",
                "o2,2026-01-05 01:00,a,cup,1");

        // At 10:00 the quick van of 18:00 is there after 8 + 24 hours, at 01:00 after 17 + 24: later than the 36 of
        // heavy.
        assertThat(run.figure("lane_units", "quick")).isEqualTo(1);
        assertThat(run.figure("lane_units", "heavy")).isEqualTo(1);
    }

    @Test
    void shares_are_kept_to_the_parcel() {
        Replay run = run(
                200,
                LANES + DEMAND + "parcel_choice:\n  - {from: shop, to: a, rule: share}\n"
                        + "parcel_offers:\n  - {lane: light, share: 50}\n  - {lane: heavy, share: 30}\n  - {lane: quick, share: 20}\n");

        double all = run.figure("orders_placed");
        assertThat(run.figure("vendor_share", "light") * all).isCloseTo(0.5 * all, within(1.0));
        assertThat(run.figure("vendor_share", "heavy") * all).isCloseTo(0.3 * all, within(1.0));
        assertThat(run.figure("vendor_share", "quick") * all).isCloseTo(0.2 * all, within(1.0));
    }

    @Test
    void a_vendor_that_has_had_its_parcels_of_the_day_is_passed_over_and_peak_limits_have_dates() {
        String[] orders = new String[60];
        for (int i = 0; i < 60; i++) {
            // Twenty on each of three days, in the morning.
            orders[i] = String.format("o%d,2026-01-%02d 10:%02d,a,cup,1", i, 6 + i / 20, i % 20);
        }
        Replay run = Replay.of(
                folder,
                SHOP.replace("DAYS", "9") + LANES + "parcel_choice:\n  - {from: shop, to: a, rule: cheapest}\n"
                        + "parcel_offers:\n  - {lane: light, parcels_per_day: 15}\n"
                        + "  - {lane: light, parcels_per_day: 2, from: 2026-01-07, to: 2026-01-07}\n"
                        + "  - {lane: heavy, parcels_per_day: 8}\n  - {lane: quick, parcels_per_day: 5}\n",
                orders);

        // Days 1 and 3: 15 light, 5 heavy. Day 2: 2 light, 8 heavy, 5 quick; the last 5 go to light over its limit.
        assertThat(run.figure("lane_units", "light")).isEqualTo(15 + 7 + 15);
        assertThat(run.figure("lane_units", "heavy")).isEqualTo(5 + 8 + 5);
        assertThat(run.figure("lane_units", "quick")).isEqualTo(5);
    }

    @Test
    void a_van_every_two_hours_with_room_for_twenty_is_a_bulk_queue() throws java.io.IOException {
        // Poisson 9 an hour (case C6): X' = max(X + Poisson(18) - 20, 0) gives the answers below.
        FolderRun run = FolderRun.of(folder, SHOP.replace("DAYS", "1000") + """
                        lanes:
                          - {id: van, from: shop, to: a, mode: parcel, transit: 1 h, departs: every 2 h}
                        parcel_offers:
                          - {lane: van, parcels_per_departure: 20}
                        forecast:
                          - {region: a, item: cup, from: 2026-01-01, to: 2029-12-31, units_per_week: 1512, profile: flat}
                        """, 10);

        double departures = run.at("lane_departures", "van");
        assertThat(run.at("lane_units", "van") / departures).isCloseTo(18, within(0.1));
        assertThat(run.at("lane_fill", "van")).isCloseTo(0.9, within(0.005));
        double half = run.halfWidth("ship_time_mean", "all") * 4.781 / 2.262;
        assertThat(half).isLessThan(0.02 * 1.28857215);
        assertThat(run.at("ship_time_mean", "all")).isCloseTo(1.28857215, within(half));
        double leftHalf = run.halfWidth("lane_rolled_over", "van") * 4.781 / 2.262 / departures;
        assertThat(run.at("lane_rolled_over", "van") / departures).isCloseTo(2.59714935, within(leftHalf));
    }
}
