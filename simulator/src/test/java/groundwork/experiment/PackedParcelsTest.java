package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows from the number of parcels of an order: work, vehicles, entries, sites and vendors that are chosen by cost. */
class PackedParcelsTest {

    // Three pillows in a large carton: an order of eight becomes three parcels.
    private static final String EIGHT = "o,2026-01-05 12:00,a,pillow,8";

    private static final String SHOP = WorkedCartonsTest.SHOP;

    @TempDir
    private Path folder;

    @Test
    void packers_take_time_for_each_parcel() {
        String work = "work:\n  - {site: shop, step: pack, staff: 1, shift: Mon-Sun 00:00-24:00, rate: 60 parcels/h}\n";

        Replay run = Replay.of(folder, SHOP.replace(", departs: \"Mon-Sun 18:00\"", "") + work, EIGHT);

        assertThat(run.figure("sojourn_mean")).isCloseTo(3 / 60.0, within(1e-9));
    }

    @Test
    void people_at_a_sort_center_take_time_for_each_parcel() {
        String sorted = SHOP.replace("sites:\n", "sites:\n  - {id: newark, kind: sort, lat: 40.7, lon: -74.2}\n")
                + "work:\n  - {site: newark, step: sort, staff: 1, shift: Mon-Sun 00:00-24:00, rate: 6 parcels/h}\n"
                + "middle_mile:\n  - {lane: post, via: newark, line_haul: 6 h}\n";

        Replay run = Replay.of(folder, sorted, EIGHT);

        // 6 h on the line-haul and 3 x 10 min.
        assertThat(run.figure("middle_mile_time_mean", "post")).isCloseTo(6.5, within(1e-9));
        assertThat(run.figure("middle_mile_parcels", "post")).isEqualTo(3);
    }

    @Test
    void a_vehicle_counts_parcels_and_keeps_those_of_an_order_together() {
        String limited = SHOP + "parcel_offers:\n  - {lane: post, parcels_per_departure: 4}\n";

        Replay run = Replay.of(
                folder,
                limited,
                "o1,2026-01-05 08:00,a,mug,1",
                "o2,2026-01-05 09:00,a,pillow,8",
                "o3,2026-01-05 10:00,a,mug,1",
                "o4,2026-01-05 11:00,a,pillow,14");

        // 1 + 3 on the first day, 1 on the second, and five parcels of o4, more than a vehicle takes, alone on the
        // third.
        assertThat(run.figure("sojourn_mean")).isCloseTo((10 + 9 + 32 + 55) / 4.0, within(1e-9));
        assertThat(run.figure("packed_parcels")).isEqualTo(10);
        assertThat(run.figure("packed_parcels_per_order")).isEqualTo(2.5);
        assertThat(run.figure("packed_in_several_share")).isEqualTo(0.5);
    }

    @Test
    void entries_at_the_border_count_parcels() {
        String border = SHOP.replace("sites:\n", "sites:\n  - {id: jfk, kind: gateway, lat: 40.6, lon: -73.8}\n") + """
                customs:
                  - {site: jfk, channel: green, share: 100 %, time: 1 h}
                entry_fees:
                  - {site: jfk, per_entry: 10, per_parcel: 1.5}
                parcel_clearance:
                  - {lane: post, gateway: jfk, linehaul: 8 h, parcels_per_entry: 4}
                """;

        Replay run =
                Replay.of(folder, border, "o1,2026-01-05 08:00,a,pillow,8", "o2,2026-01-05 09:00,a,pillow,4", EIGHT);

        // 3, then 2 which do not go on that entry, then 3: three entries with eight parcels.
        assertThat(run.figure("customs_entries", "jfk/green")).isEqualTo(3);
        assertThat(run.figure("cost_by_activity", "entry_fee")).isCloseTo(3 * 10 + 8 * 1.5, within(1e-9));
    }

    @Test
    void an_order_goes_where_its_cartons_are_cheap_to_send() {
        String two = SHOP.replace(
                        "sites:\n", "sites:\n  - {id: barn, kind: center, lat: 40.1, lon: -74.1, stock: unlimited}\n")
                .replace("cartons:\n", "cartons:\n  - {id: crate, site: barn, volume_l: 90, cost: 2}\n")
                .replace(
                        "lanes:\n",
                        "lanes:\n  - {id: post-2, from: barn, to: a, mode: parcel, zones: ground, rate_card: ground}\n");

        Replay nearest = Replay.of(folder, two, "o,2026-01-05 12:00,a,mug,1");
        Replay cheapest = Replay.of(folder, two + "sourcing: {policy: cheapest}\n", "o,2026-01-05 12:00,a,mug,1");

        // A mug in a crate of 90 l is billed 18 kg and costs 15 + 2; in a small carton 5 + 0.30.
        assertThat(nearest.figure("cost_total")).isCloseTo(17, within(1e-9));
        assertThat(cheapest.figure("cost_total")).isCloseTo(5.30, within(1e-9));
    }

    @Test
    void the_cheapest_carton_may_be_a_larger_one() {
        String offer = SHOP.replace("tare_kg: 0.3, cost: 0.70", "tare_kg: 0.3, cost: 0.20");

        Replay smallest = Replay.of(folder, offer, "o,2026-01-05 12:00,a,mug,1");
        Replay cheapest = Replay.of(folder, offer + "packing: {carton: cheapest}\n", "o,2026-01-05 12:00,a,mug,1");

        assertThat(smallest.row("carton", "shop", "small")).startsWith(1, 1, 1);
        assertThat(cheapest.row("carton", "shop", "medium")).startsWith(1, 1, 1, 0.7);
    }

    @Test
    void the_report_tells_how_full_cartons_are_and_how_much_air_is_shipped() {
        Replay run = Replay.of(folder, SHOP, "o,2026-01-05 12:00,a,mug,16", "p,2026-01-05 13:00,a,mug,1");

        // 19.2 of 24 l and 1.2 of 3 l; 26 and 3.5 l outside.
        assertThat(run.figure("carton_fill_share")).isCloseTo(20.4 / 27, within(1e-9));
        assertThat(run.figure("packed_air_share")).isCloseTo(1 - 20.4 / 29.5, within(1e-9));
        assertThat(run.row("carton", "shop", "medium")[4]).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void a_pick_up_point_has_room_for_so_many_parcels() {
        String points = SHOP + """
                pickup_points:
                  - {id: kiosk, region: a, collected_after: 5 d, capacity: 4, cost_per_parcel: 0.50}
                """;

        Replay run = Replay.of(
                folder,
                points,
                "o1,2026-01-05 08:00,a,mug,1",
                "o2,2026-01-05 09:00,a,pillow,8",
                "o3,2026-01-05 10:00,a,mug,1");

        // One parcel and three fill it; the third order is brought home.
        assertThat(run.row("pickup_point", "kiosk")).startsWith(2, 1);
        assertThat(run.figure("cost_by_activity", "pickup_points")).isCloseTo(4 * 0.50, within(1e-9));
    }

    @Test
    void surcharges_and_carbon_are_those_of_each_parcel() {
        String more = SHOP + """
                surcharges:
                  - {id: homes, card: ground, kind: residential, amount: 0.60}
                emissions:
                  - {mode: parcel, g_per_tkm: 0, g_per_km: 0, per_parcel_kg: 0.45}
                """;

        Replay run = Replay.of(folder, more, EIGHT);

        assertThat(run.figure("cost_by_activity", "parcel_residential")).isCloseTo(3 * 0.60, within(1e-9));
        assertThat(run.figure("co2e")).isCloseTo(3 * 0.45, within(1e-9));
    }

    @Test
    void a_vendor_has_had_its_parcels_of_the_day_by_number_of_parcels() {
        String two = SHOP.replace("lanes:\n", "lanes:\n  - {id: van, from: shop, to: a, mode: parcel, transit: 1 d}\n")
                + """
                parcel_choice:
                  - {from: shop, to: a, rule: cheapest}
                parcel_offers:
                  - {lane: van, parcels_per_day: 3}
                """;

        Replay run = Replay.of(
                folder,
                two,
                "o1,2026-01-05 08:00,a,pillow,8",
                "o2,2026-01-05 09:00,a,mug,1",
                "o3,2026-01-06 09:00,a,mug,1");

        // The van costs nothing: it takes three parcels on the first day and one on the second.
        assertThat(run.row("parcel_vendor", "van")[0]).isEqualTo(4);
        assertThat(run.row("parcel_vendor", "post")).startsWith(1, 1);
    }
}
