package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CO2e by hand: kilograms = kilometres x tonnes x grams / 1,000. */
class EmissionsTest {

    /** 2,000 kg by sea over 10,000 km and by truck over 500 km; one parcel of 2 kg over 300 km. */
    private static final String CHAIN = """
            name: Emissions
            horizon: {start: 2026-09-01, days: 60}
            items:
              - {id: case, weight_kg: 2, volume_l: 10, value: 9.50}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            sites:
              - {id: hub, kind: hub, lat: 0, lon: 0}
              - {id: port, kind: gateway, lat: 0, lon: 10}
              - {id: kent, kind: center, lat: 0, lon: 12}
            customs:
              - {site: port, channel: green, share: 100 %, time: 6 h}
            pushes:
              - {date: 2026-09-02, source: hub, site: kent, item: case, units: 1000}
            inventory:
              - {site: kent, item: case, source: hub, s_units: 0, S_units: 1, initial_units: 5}
            recorded_orders:
              - {order: a, at: 2026-10-20 10:00, region: west, item: case, units: 1}
            lanes:
              - {id: sea, from: hub, to: port, mode: ocean, vendor: line, departs: "Wed 08:00", transit: 2 d, km: 10000}
              - {id: truck, from: port, to: kent, mode: road, vendor: haul, departs: "every 1 d", transit: 1 d, km: 500}
              - {id: ground, from: kent, to: west, mode: parcel, vendor: post, transit: 2 d, km: 300}
            """;

    @TempDir
    private Path folder;

    @Test
    void usual_factors_hold_where_nothing_is_stated() {
        Replay replay = Replay.of(folder, CHAIN + "report: {co2e: yes}\n");

        // 10,000 x 2 x 10 / 1,000; 500 x 2 x 80 / 1,000; 300 x 0.002 x 110 / 1,000 + 0.45
        assertThat(replay.figure("lane_co2e", "sea")).isCloseTo(200, within(1e-9));
        assertThat(replay.figure("lane_co2e", "truck")).isCloseTo(80, within(1e-9));
        assertThat(replay.figure("lane_co2e", "ground")).isCloseTo(0.066 + 0.45, within(1e-9));
        assertThat(replay.figure("co2e")).isCloseTo(280.516, within(1e-9));
        assertThat(replay.figure("co2e_per_order")).isCloseTo(280.516, within(1e-9));
        assertThat(replay.figure("co2e", "ocean")).isCloseTo(200, within(1e-9));
    }

    @Test
    void a_lane_counts_before_its_vendor_and_its_mode() {
        Replay replay = Replay.of(folder, CHAIN + """
                emissions:
                  - {mode: ocean, g_per_tkm: 7}
                  - {vendor: line, g_per_tkm: 8}
                  - {lane: sea, g_per_tkm: 9}
                  - {mode: road, g_per_tkm: 90}
                  - {vendor: haul, g_per_tkm: 70}
                  - {mode: parcel, per_parcel_kg: 0.3}
                """);

        assertThat(replay.figure("lane_co2e", "sea")).isCloseTo(180, within(1e-9));
        assertThat(replay.figure("lane_co2e", "truck")).isCloseTo(70, within(1e-9));
        assertThat(replay.figure("lane_co2e", "ground")).isCloseTo(0.066 + 0.3, within(1e-9));
    }

    @Test
    void a_vehicle_of_our_own_emits_however_much_is_on_it() {
        Replay replay = Replay.of(folder, CHAIN + "emissions: [{lane: truck, g_per_tkm: 0, g_per_km: 900}]\n");

        // One departure of 500 km at 0.9 kg.
        assertThat(replay.figure("lane_co2e", "truck")).isCloseTo(450, within(1e-9));
    }

    @Test
    void a_great_circle_is_lengthened_by_the_way_of_its_mode() {
        String open = CHAIN.replace(", km: 10000", "").replace(", km: 500", "") + "report: {co2e: yes}\n";
        Replay bySea = Replay.of(folder, open);
        Replay byAir = Replay.of(
                folder,
                open.replace("units: 1000}", "units: 1000, mode: air}")
                        .replace("mode: ocean", "mode: air")
                        .replace("s_units: 0", "mode: air, s_units: 0"));

        // A degree of the equator is 6371.0088 x pi / 180 = 111.19508 km. Ten of them by sea and 15 %, or by air
        // and 95 km; two over land and 5 %.
        double degree = 6371.0088 * Math.PI / 180;
        assertThat(bySea.figure("lane_co2e", "sea")).isCloseTo(10 * degree * 1.15 * 2 * 10 / 1_000, within(1e-9));
        assertThat(bySea.figure("lane_co2e", "truck")).isCloseTo(2 * degree * 1.05 * 2 * 80 / 1_000, within(1e-9));
        assertThat(byAir.figure("lane_co2e", "sea")).isCloseTo((10 * degree + 95) * 2 * 600 / 1_000, within(1e-9));
    }

    @Test
    void who_does_not_ask_is_told_nothing() {
        Replay replay = Replay.of(folder, CHAIN);

        assertThatThrownBy(() -> replay.figure("co2e")).hasMessageContaining("There is no co2e");
    }
}
