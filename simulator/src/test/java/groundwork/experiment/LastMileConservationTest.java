package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No parcel, order, unit or call is lost, whatever a last mile is made of: random networks with split and merged orders, several
 * vendors, sort centers, doors that stay shut, full pick-up points, losses, damages, returns and customers who call. Every balance of
 * the proof sheet holds in each of them.
 */
class LastMileConservationTest {

    private static final String NETWORK = """
            name: A random last mile
            horizon: {start: 2026-01-05, days: 40}
            warm_up: 5 d
            promise: 4 d
            when_short: backorder
            patience: exponential(4) d
            basket: {lines: "discrete(1: 50, 2: 30, 3: 20)", units: "discrete(1: 80, 2: 20)"}
            categories:
              - {id: home, return_rate: 15 %, return_after: exponential(5) d, restock_share: 70 %}
            items:
              - {id: mug, weight_kg: 0.4, volume_l: 1, value: 5, price: 8, category: home}
              - {id: lamp, weight_kg: 2, volume_l: 6, value: 20, price: 33, category: home}
            regions:
              - {id: a, group: all, lat: 40, lon: -74}
              - {id: b, group: all, lat: 34, lon: -118}
            forecast:
              - {region: all, item: mug, from: 2026-01-01, to: 2026-12-31, units_per_week: 420, profile: evening}
              - {region: all, item: lamp, from: 2026-01-01, to: 2026-12-31, units_per_week: 210, profile: flat}
            sites:
              - {id: factory, kind: hub, lat: 22, lon: 114}
              - {id: east, kind: center, lat: 41, lon: -75}
              - {id: west, kind: center, lat: 35, lon: -117}
              - {id: back, kind: returns, lat: 39, lon: -90}
              - {id: sort, kind: sort, lat: 40, lon: -80}
              - {id: desk, kind: service, lat: 39, lon: -95}
            lanes:
              - {id: to-east, from: factory, to: east, mode: air, transit: 3 d}
              - {id: to-west, from: factory, to: west, mode: air, transit: 3 d}
              - {id: re-east, from: back, to: east, mode: road, transit: 1 d}
              - {id: east-slow, from: east, to: all, mode: parcel, transit: "uniform(1, 5) d", departs: "Mon-Sat 17:00"}
              - {id: east-fast, from: east, to: all, mode: parcel, transit: "uniform(1, 2) d"}
              - {id: west-slow, from: west, to: all, mode: parcel, transit: "uniform(1, 5) d", departs: every 6 h}
              - {id: west-point, from: west, to: all, mode: parcel, transit: 2 d, service: points}
              - {id: east-point, from: east, to: all, mode: parcel, transit: 2 d, service: points, departs: every 8 h}
            returns:
              - {region: all, to: back, transit: "uniform(2, 5) d"}
            inventory:
              - {site: east, item: mug, source: factory, mode: air, s_units: 150, S_units: 260, initial_units: 260}
              - {site: west, item: mug, source: factory, mode: air, s_units: 150, S_units: 260, initial_units: 260}
              - {site: east, item: lamp, source: factory, mode: air, s_units: 60, S_units: 110, initial_units: 110}
            delivery_options:
              - {id: standard, region: all, share: 60 %, promise: 4 d}
              - {id: points, region: all, share: 40 %, service: points, promise: 3 d}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void every_balance_holds(long seed) throws Exception {
        Random random = new Random(seed);
        String more = "work:\n"
                + format(
                        "  - {site: east, step: pack, staff: 2, shift: Mon-Sat 06:00-20:00, rate: %d orders/h}\n",
                        8 + random.nextInt(20))
                + format(
                        "  - {site: sort, step: sort, staff: %d, shift: Mon-Sun 00:00-24:00, rate: 20 parcels/h}\n",
                        1 + random.nextInt(2))
                + format(
                        "  - {site: desk, step: contact, staff: 1, shift: Mon-Fri 09:00-17:00, time: exponential(%d) min%s}\n",
                        2 + random.nextInt(20), random.nextBoolean() ? "" : ", room: 3")
                + (random.nextBoolean() ? "sourcing: {split: 2}\n" : "")
                + (random.nextBoolean() ? "repeat: {share: 15 %, after: exponential(2) h}\nmerge_window: 3 h\n" : "")
                + (random.nextBoolean()
                        ? "middle_mile:\n  - {lane: west-slow, via: sort, line_haul: exponential(9) h, departs: every 5 h}\n"
                        : "middle_mile:\n  - {lane: east-point, via: sort, line_haul: 9 h}\n  - {lane: west-slow, via: sort, line_haul: 30 h, departs: \"Mon-Sat 05:30\", cut_off: 1 h}\n")
                + format(
                        "delivery_attempts:\n  - {fail_share: %d %%, attempts: %d, next_after: exponential(1) d, lost_share: %d %%, damaged_share: %d %%, back_after: exponential(2) d%s}\n",
                        random.nextInt(60),
                        1 + random.nextInt(3),
                        random.nextInt(8),
                        random.nextInt(8),
                        (seed % 2 == 0 ? "" : ", back_to: back")
                                + (seed % 3 == 1 ? ", days: Mon-Sat, on_holidays: no" : ""))
                + (seed % 4 == 1 ? "fail_by_weekday:\n  - {region: a, days: Sat Sun, fail_share: 5 %}\n" : "")
                + format(
                        "pickup_points:\n  - {id: kiosk, region: all, service: points, share: %d %%, collected_after: exponential(2) d, capacity: %d, uncollected_share: %d %%, kept_for: 3 d%s}\n",
                        30 + random.nextInt(70),
                        3 + random.nextInt(40),
                        random.nextInt(20),
                        seed % 3 == 0 ? "" : ", back_to: back")
                + (random.nextBoolean()
                        ? format(
                                "parcel_choice:\n  - {from: east, to: all, rule: %s}\n",
                                random.nextBoolean() ? "fastest" : "share")
                        : "")
                + format(
                        "parcel_offers:\n  - {lane: east-slow, share: 2, parcels_per_day: %d, parcels_per_departure: %d}\n  - {lane: east-fast, share: 1}\n",
                        5 + random.nextInt(40), 4 + random.nextInt(40))
                + "contacts:\n  - {reason: late, share: 60 %, after: exponential(6) h, desk: desk}\n"
                + "  - {reason: lost, share: 90 %, desk: desk}\n  - {reason: damaged, share: 90 %, channel: chat, desk: desk}\n"
                + "  - {reason: where_is_my_order, share: 30 %, profile: evening, after: exponential(2) d, channel: mail, desk: desk}\n"
                + "  - {reason: return, share: 30 %, desk: desk}\n  - {reason: cancelled, share: 80 %, desk: desk}\n"
                + "service_desks:\n  - {site: desk, channel: phone, patience: exponential(10) min, call_back_share: 60 %"
                + (random.nextBoolean() ? ", when_closed: turn_away}\n" : "}\n")
                + (seed > 8 ? packing(random) : "");

        // FolderRun asserts that no balance is violated in any replication.
        FolderRun run = FolderRun.of(folder, NETWORK + more, 2);

        assertThat(run.at("parcels_handed_over", "all")).as("seed %d", seed).isGreaterThan(100);
        assertThat(run.at("contacts", "all")).as("seed %d", seed).isGreaterThan(10);
    }

    /** Cartons of which a lamp fills one, so that orders become several parcels, and bags on some of the ways. */
    private static String packing(Random random) {
        return format(
                        "cartons:\n  - {id: small, volume_l: %d, max_kg: 1, tare_kg: 0.1, cost: 0.2}\n  - {id: large, volume_l: %d, cost: 1}\n",
                        1 + random.nextInt(3), 6 + random.nextInt(9))
                + (random.nextBoolean() ? "  - {id: chest, site: west, volume_l: 12, outer_l: 15, tare_kg: 1}\n" : "")
                + format(
                        "bags:\n  - {site: east, lane: east-slow, parcels: %d, bags_per_departure: %d, cost: 1}\n",
                        1 + random.nextInt(5), 2 + random.nextInt(9))
                + format("  - {site: sort, max_kg: %d, volume_l: 40}\n", 2 + random.nextInt(20))
                + (random.nextBoolean() ? "  - {site: west, parcels: 4}\n" : "");
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
