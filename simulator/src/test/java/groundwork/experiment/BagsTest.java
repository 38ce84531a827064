package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bags of parcels: their number by theory where parcels come by chance, and by hand where they are known. */
class BagsTest {

    private static final String SHOP = """
            name: A shop that fills bags
            horizon: {start: 2026-01-05, days: DAYS}
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 5}
              - {id: lamp, weight_kg: 4, volume_l: 9, value: 30}
            regions:
              - {id: a, lat: 40, lon: -74}
            sites:
              - {id: shop, kind: center, lat: 41, lon: -75, stock: unlimited}
              - {id: newark, kind: sort, lat: 40.7, lon: -74.2}
            lanes:
              - {id: post, from: shop, to: a, mode: parcel, transit: 1 d, departs: "Mon-Sun 18:00"}
            """;

    private static final String[] FIVE = {
        "o1,2026-01-05 08:00,a,mug,1",
        "o2,2026-01-05 09:00,a,lamp,1",
        "o3,2026-01-05 10:00,a,mug,1",
        "o4,2026-01-05 11:00,a,lamp,1",
        "o5,2026-01-05 12:00,a,mug,1",
    };

    @TempDir
    private Path folder;

    private static String shop(int days, String bags) {
        return SHOP.replace("DAYS", Integer.toString(days)) + "bags:\n  - " + bags + "\n";
    }

    /** E[ceil(N / size)] of a Poisson number of parcels. */
    private static double meanBags(double mean, int size) {
        double bags = 0;
        double probability = Math.exp(-mean);
        for (int n = 0; n < mean + 20 * Math.sqrt(mean); n++) {
            bags += probability * Math.ceil((double) n / size);
            probability *= mean / (n + 1);
        }
        return bags;
    }

    @Test
    void a_departure_takes_as_many_bags_as_a_poisson_number_of_parcels_fills() {
        int days = 3_000;
        String forecast =
                "forecast:\n  - {region: a, item: mug, from: 2026-01-01, to: 2036-12-31, units_per_week: 84, profile: flat}\n";

        Replay run = Replay.of(folder, shop(days, "{site: shop, parcels: 5, cost: 0.80}") + forecast);

        // 12 parcels a day: 2.9 bags on average. The bags of a day have a variance of about (12 + 2) / 25.
        double expected = meanBags(12, 5);
        double bags = run.figure("bags", "post/shop");
        assertThat(bags / days).isCloseTo(expected, within(4 * Math.sqrt(14.0 / 25 / days)));
        assertThat(expected).isCloseTo(2.8, within(0.05));
        assertThat(run.figure("cost_by_activity", "bags")).isCloseTo(bags * 0.80, within(1e-6));
    }

    @Test
    void a_bag_is_full_by_parcels() {
        Replay run = Replay.of(folder, shop(3, "{site: shop, parcels: 2}"), FIVE);

        // 2, 2 and 1.
        assertThat(run.row("bag", "post", "shop")).startsWith(1, 3, 3, 5.0 / 3, 11.0 / 3);
        // 5 of 6 places are taken.
        assertThat(run.row("bag", "post", "shop")[6]).isCloseTo(5.0 / 6, within(1e-12));
    }

    @Test
    void a_bag_is_full_by_weight() {
        Replay run = Replay.of(folder, shop(3, "{site: shop, max_kg: 5}"), FIVE);

        // 1 + 4, 1 + 4 and 1 kg: the next parcel goes into the open bag if it can.
        assertThat(run.figure("bags", "post/shop")).isEqualTo(3);
    }

    @Test
    void a_bag_is_full_by_volume_and_what_is_too_large_for_one_is_one_by_itself() {
        Replay run = Replay.of(folder, shop(3, "{site: shop, volume_l: 8}"), FIVE);

        // 1, 9, 1, 9 and 1 l: a lamp opens a bag, and the mug behind it does not go in.
        assertThat(run.figure("bags", "post/shop")).isEqualTo(5);
    }

    @Test
    void a_vehicle_takes_so_many_bags_and_the_next_one_takes_the_rest() {
        Replay run = Replay.of(folder, shop(5, "{site: shop, parcels: 2, bags_per_departure: 1}"), FIVE);

        // Two parcels on each of the first days, one on the third.
        assertThat(run.row("bag", "post", "shop")).startsWith(3, 3, 1, 5.0 / 3);
        assertThat(run.figure("sojourn_mean")).isCloseTo((10 + 9 + 32 + 31 + 54) / 5.0, within(1e-9));
        assertThat(run.figure("bags", "post/shop")).isEqualTo(3);
    }

    @Test
    void bags_are_filled_anew_at_a_sort_center() {
        String sorted = SHOP.replace("DAYS", "5") + """
                middle_mile:
                  - {lane: post, via: newark, line_haul: 6 h, departs: "Mon-Sun 05:00"}
                bags:
                  - {site: shop, parcels: 5}
                  - {site: newark, lane: post, parcels: 3, cost: 2}
                  - {site: newark, parcels: 1, cost: 9}
                """;

        Replay run = Replay.of(folder, sorted, FIVE);

        assertThat(run.figure("bags", "post/shop")).isEqualTo(1);
        assertThat(run.figure("bags", "post/newark")).isEqualTo(2);
        assertThat(run.figure("cost_by_activity", "bags")).isEqualTo(4);
    }

    @Test
    void parcels_of_an_order_in_cartons_are_bagged_one_by_one_and_leave_together() {
        String packed = shop(5, "{site: shop, parcels: 2, bags_per_departure: 2}")
                + "cartons:\n  - {id: box, volume_l: 9, tare_kg: 0.5}\n";

        Replay run = Replay.of(
                folder,
                packed,
                "o1,2026-01-05 08:00,a,mug,1",
                "o2,2026-01-05 09:00,a,lamp,4",
                "o3,2026-01-05 10:00,a,mug,2");

        // One parcel, then four that do not all go into two bags with it: they leave a day later, and o3 with neither.
        assertThat(run.row("bag", "post", "shop")).startsWith(3, 4, 4.0 / 3, 1.5, (1.5 + 4 * 4.5 + 2.5) / 4);
        assertThat(run.figure("sojourn_mean")).isCloseTo((10 + 33 + 56) / 3.0, within(1e-9));
    }
}
