package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parcels through a sort center: the pipeline by Little's law, times by hand. */
class MiddleMileTest {

    private static final String SHOP = """
            name: A shop far from its customers
            horizon: {start: 2026-01-05, days: DAYS}
            warm_up: 2 d
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 5}
            regions:
              - {id: a, lat: 40, lon: -74}
            sites:
              - {id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}
              - {id: newark, kind: sort, lat: 40.7, lon: -74.2}
            lanes:
              - {id: post, from: shop, to: a, mode: parcel, zones: ground}
            zones:
              - {chart: ground, zone: 2, up_to_km: 300, transit: 1 d}
              - {chart: ground, zone: 8, up_to_km: 9000, transit: 5 d}
            """;

    private static final String DEMAND =
            "forecast:\n  - {region: a, item: mug, from: 2026-01-01, to: 2027-12-31, units_per_week: 1680, profile: flat}\n";

    @TempDir
    private Path folder;

    @Test
    void parcels_on_the_way_are_rate_times_time() {
        Replay run = Replay.of(
                folder,
                SHOP.replace("DAYS", "300") + DEMAND
                        + "work:\n  - {site: newark, step: sort, staff: 40, shift: Mon-Sun 00:00-24:00, time: 30 min}\n"
                        + "middle_mile:\n  - {lane: post, via: newark, line_haul: exponential(20) h, departs: every 4 h}\n");

        // 10 an hour x (20 h of line-haul + 0.5 h of sorting + half of 4 h for the van).
        double time = run.figure("middle_mile_time_mean", "post");
        assertThat(time).isCloseTo(22.5, within(4 * 20 / Math.sqrt(72_000)));
        double inside = run.figure("middle_mile_inside_mean", "post");
        assertThat(inside).isCloseTo(225, within(4 * Math.sqrt(225 * 2 * 20 / 7200.0)));
        assertThat(inside).isCloseTo(run.figure("middle_mile_parcels", "post") / 7200 * time, within(1.0));
        // Delivered by zone from the sort center, a day from there, not five from the shop.
        assertThat(run.figure("delivery_time_mean")).isCloseTo(time / 24 + 1, within(0.01));
    }

    @Test
    void a_load_is_sorted_parcel_by_parcel_and_what_misses_the_van_takes_the_next() {
        String shop = SHOP.replace("DAYS", "9").replace("mode: parcel,", "mode: parcel, departs: \"Mon-Sun 18:00\",")
                + "work:\n  - {site: newark, step: sort, staff: 1, shift: Mon-Sun 00:00-24:00, rate: 2 parcels/h, wage_per_h: 20}\n"
                + "middle_mile:\n  - {lane: post, via: newark, line_haul: 10 h, departs: \"Mon-Sun 05:30\", cut_off: 30 min, cost_per_departure: 7}\n";

        Replay run = Replay.of(
                folder,
                shop,
                "o1,2026-01-05 09:00,a,mug,1",
                "o2,2026-01-05 10:00,a,mug,1",
                "o3,2026-01-05 11:00,a,mug,1");

        // There at 04:00, sorted at 04:30, 05:00, 05:30: two make the van of 05:30, the third that of the day after.
        assertThat(run.figure("middle_mile_time_mean", "post")).isCloseTo((11.5 + 11.5 + 35.5) / 3, within(1e-9));
        assertThat(run.figure("delivery_time_mean"))
                .isCloseTo((11.5 + 11.5 + 35.5 + 9 + 8 + 7) / 3 / 24 + 1, within(1e-9));
        assertThat(run.figure("cost_by_activity", "last_leg")).isEqualTo(14);
        assertThat(run.figure("cost_by_activity", "sort")).isCloseTo(9 * 24 * 20, within(1e-6));
    }
}
