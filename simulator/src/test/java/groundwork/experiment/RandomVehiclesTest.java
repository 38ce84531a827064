package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ships in turn, containers loaded piece by piece, trucks that lanes share, seasons, storms and losses at random: what enters equals what
 * is on shelves, under way, sold, lost and damaged, every unit is in one container, no ship leaves before it is back, and every shared
 * truck is paid. {@link Replay} holds every balance of the proof sheet.
 */
class RandomVehiclesTest {

    private static final String SCENARIO = """
            name: Random vehicles
            horizon: {start: 2026-01-05, days: 60}
            seed: SEED
            when_short: backorder
            items:
              - {id: mug, weight_kg: 0.4, volume_l: 2, value: 3, units_per_case: 12, units_per_pallet: 240}
              - {id: stone, weight_kg: 30, volume_l: 9, value: 20, units_per_case: 2, units_per_pallet: 20}
              - {id: pillow, weight_kg: 0.5, volume_l: 60, value: 20, units_per_pallet: 15}
            regions:
              - {id: north, lat: 47, lon: -122}
              - {id: south, lat: 40, lon: -122}
            forecast:
              - {region: north, item: mug, from: 2026-01-01, to: 2026-12-31, units_per_week: 500}
              - {region: south, item: stone, from: 2026-01-01, to: 2026-12-31, units_per_week: 100}
              - {region: south, item: pillow, from: 2026-01-01, to: 2026-12-31, units_per_week: 90}
            sites:
              - {id: hub, kind: hub, lat: 22, lon: 114, supply_time: exponential(6) h}
              - {id: port, kind: gateway, lat: 33, lon: -118, transfer_time: 4 h}
              - {id: one, kind: center, lat: 47, lon: -122}
              - {id: two, kind: center, lat: 40, lon: -122}
            containers:
              - {id: box, m3: 3, payload_kg: 900, stowage: 90 %}
              - {id: crate, m3: 7, payload_kg: 1500, stowage: 90 %, pallets: 4}
            lanes:
              - {id: sea, from: hub, to: port, mode: ocean, departs: DEPARTS, transit: "uniform(2, 5) d"SEA}
              - {id: truck, from: port, to: one, mode: ocean, departs: TRUCK, transit: 7 h, cost_per_departure: 77.77, capacity_m3: 4}
              - {id: along, from: port, to: two, mode: ocean, transit: "triangular(2, 3, 9) h"}
              - {id: to-north, from: one, to: north, mode: parcel, departs: every 1 d, transit: 1 d}
              - {id: to-south, from: two, to: south, mode: parcel, departs: every 1 d, transit: 1 d}
            container_offers: OFFERS
            pools:
              - {lane: along, vehicle: truck, stop_time: 40 min}
            rotations:
              - {lane: sea, vehicles: VESSELS, back: "uniform(1, 4) d", turn_round: 6 h, catch_up: 10 %}
            lane_seasons:
              - {lane: truck, from: 2026-01-20, to: 2026-02-03, room: 50 %}
            lane_risks:
              - {lane: sea, blank_share: 10 %, delay_share: 40 %, delay: exponential(2) d, loss_share: 1 %, load_loss_share: 5 %}
              - {lane: truck, delay_share: 20 %, delay: exponential(5) h, damage_share: 1 %}
              - {lane: along, loss_share: 2 %}
            disruptions:
              - {id: storm, what: lane, which: sea, time_between: exponential(12) d, duration: exponential(30) h}
              - {id: flood, what: lane, which: along, time_between: exponential(12) d, duration: exponential(30) h}
            inventory:
              - {site: one, item: mug, source: hub, s_units: 900, S_units: 1500, review: 1 d}
              - {site: two, item: stone, source: hub, s_units: 200, S_units: 400, review: 1 d}
              - {site: two, item: pillow, source: hub, s_units: 200, S_units: 400, review: 1 d}
            """;

    private static final List<String> LOADING = List.of(
            "",
            ", container: box, loading: units, cost_per_container: 100",
            ", container: box, loading: cases, cost_per_container: 100, containers: 2",
            ", container: crate, loading: pallets, cost_per_container: 180",
            ", container: crate, loading: cases, cost_per_container: 180, lcl_per_m3: 40");

    @TempDir
    private Path room;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void every_balance_holds_whatever_the_vehicles(int seed) {
        Random random = new Random(seed);
        String loading = one(random, LOADING);
        String kind = loading.contains("box") ? "crate" : "box";
        String offers = loading.isEmpty() || random.nextInt(3) == 0
                ? "[]"
                : "[{lane: sea, container: " + kind + ", cost_per_container: 140}]";

        Replay run = Replay.of(
                room,
                SCENARIO.replace("SEED", "" + seed)
                        .replace("DEPARTS", one(random, List.of("every 2 d", "\"Tue 08:00, Fri 20:00\"")))
                        .replace("TRUCK", one(random, List.of("every 9 h", "when full or after 20 h", "when 30 units")))
                        .replace("SEA", loading)
                        .replace("OFFERS", offers)
                        .replace("VESSELS", "" + (6 + random.nextInt(4))));

        assertThat(run.figure("replenishment_units_received"))
                .as("seed %d", seed)
                .isPositive();
        assertThat(run.figure("lane_left_late_share", "sea")).isBetween(0.0, 1.0);
        assertThat(run.figure("lane_cost", "truck") + run.figure("lane_cost", "along"))
                .isCloseTo(77.77 * run.figure("pool_departures", "truck"), within(1e-6));
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
