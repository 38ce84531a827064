package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.results.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parcels from an origin hub clear as entries of many: by hand, and in random weeks in which nothing may be lost. */
class DirectParcelsTest {

    /** Orders leave at 18:00 UTC, fly two days, clear in six hours, and travel a day more. */
    private static final String YAML = """
            name: Direct parcels
            horizon: {start: 2026-09-01, days: 30}
            zone: UTC
            categories:
              - {id: apparel, duty_rate: 20 %}
            items:
              - {id: shirt, category: apparel, weight_kg: 0.2, volume_l: 1, value: 10}
              - {id: coat, category: apparel, weight_kg: 2, volume_l: 9, value: 500}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
              - {id: airport, kind: gateway, lat: 33.7, lon: -118.2}
            lanes:
              - {id: direct, from: hub, to: west, mode: parcel, departs: "Mon-Sun 18:00", transit: 1 d}
            parcel_clearance:
              - {lane: direct, gateway: airport, linehaul: 2 d, parcels_per_entry: 2}
            customs:
              - {site: airport, channel: green, share: 100 %, time: 6 h}
            entry_types:
              - {site: airport, type: de-minimis, carriage: parcels, up_to: 800, duty: free, to: 2026-09-10}
              - {site: airport, type: informal, up_to: 2500}
              - {site: airport, type: formal}
            entry_fees:
              - {site: airport, entry_type: de-minimis, per_parcel: 1.50}
              - {site: airport, entry_type: informal, mode: air, broker_fee: 60, per_entry: 2.69}
            """;

    @TempDir
    private Path room;

    @Test
    void parcels_of_a_departure_clear_by_value_and_number() {
        Replay run = Replay.of(
                room,
                YAML,
                "a,2026-09-02 10:00,west,shirt,1",
                "b,2026-09-02 11:00,west,shirt,2",
                "c,2026-09-02 12:00,west,shirt,3",
                "d,2026-09-02 13:00,west,coat,2",
                "e,2026-09-10 10:00,west,shirt,1");

        // Three cheap parcels make two entries of up to two, the coats an informal one, and so does e after the
        // exemption.
        assertThat(run.row("entry", "airport", "de-minimis")).containsExactly(2, 3, 6, 60, 0, 0, 0, 4.50);
        assertThat(run.row("entry", "airport", "informal")).containsExactly(2, 2, 3, 1010, 202, 0, 0, 125.38);
        assertThat(run.figure("orders_shipped")).isEqualTo(5);
        assertThat(run.figure("orders_delivered")).isEqualTo(5);
        // Hours from the order to 18:00, and 3.25 days from there.
        assertThat(run.figure("ship_time_mean")).isCloseTo((8 + 7 + 6 + 5 + 8) / 5.0, within(1e-6));
        assertThat(run.figure("delivery_time_mean")).isCloseTo(3.25 + 6.8 / 24, within(1e-6));
        assertThat(run.figure("customs_entries", "airport/green")).isEqualTo(4);
    }

    @Test
    void parcels_that_wait_for_a_broker_come_later() {
        String yaml = YAML
                + "work:\n  - {site: airport, step: broker, staff: 1, shift: \"Mon-Fri 08:00-17:00\", time: 1 h}\n";

        // Friday's parcel arrives on Sunday at 18:00 and is filed on Monday at 09:00.
        Replay run = Replay.of(room, yaml, "a,2026-09-04 10:00,west,shirt,1");

        assertThat(run.figure("delivery_time_mean")).isCloseTo((8 + 48 + 15 + 6 + 24) / 24.0, within(1e-6));
    }

    @Test
    void a_computed_promise_foresees_the_border() {
        String yaml = YAML.replace("transit: 1 d}", "transit: 1 d, service: far}")
                + "delivery_options:\n  - {id: far, region: west, share: 100 %, promise: computed, service: far}\n";

        Replay run = Replay.of(room, yaml, "a,2026-09-02 10:00,west,shirt,1");

        assertThat(run.figure("promised_mean", "far")).isCloseTo(3.25 + 8 / 24.0, within(1e-6));
        assertThat(run.figure("promise_on_time", "far")).isEqualTo(1);
    }

    @Test
    void a_parcel_at_the_border_at_the_end_has_left_and_has_not_come() {
        Replay run = Replay.of(room, YAML, "a,2026-09-29 10:00,west,shirt,1");

        assertThat(run.figure("orders_shipped")).isEqualTo(1);
        assertThat(run.figure("orders_delivered")).isZero();
        assertThat(run.figure("orders_open_at_end")).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_comes_no_parcel_is_lost(long seed) throws IOException {
        Random random = new Random(seed);
        String yaml = YAML.replace("time: 6 h", "time: \"exponential(" + (1 + random.nextInt(5)) + ") d\"")
                        .replace("linehaul: 2 d", "linehaul: \"uniform(1, 6) d\"")
                        .replace("parcels_per_entry: 2", "parcels_per_entry: " + (1 + random.nextInt(40)))
                        .replace(
                                "name: Direct",
                                "basket: {lines: \"discrete(1: 70, 2: 30)\"}\nmerge_window: 3 h\n"
                                        + "repeat: {share: 20 %, after: \"exponential(3) h\"}\nname: Direct")
                + "work:\n  - {site: airport, step: broker, staff: 1, shift: \"Mon-Fri 08:00-17:00\", time: \"exponential("
                + (1 + random.nextInt(30)) + ") min\"}\nforecast:\n"
                + "  - {region: west, item: shirt, from: 2026-09-01, to: 2026-09-30, units_per_week: 400, profile: flat}\n"
                + "  - {region: west, item: coat, from: 2026-09-01, to: 2026-09-30, units_per_week: 90, profile: flat}\n";

        FolderRun run = FolderRun.of(room, yaml, 1);

        Table proof = run.results().table("proof");
        List<Object> border = proof.rows().stream()
                .filter(row -> row.get(proof.column("line")).equals("border balance"))
                .findFirst()
                .orElseThrow();
        assertThat((Double) border.get(proof.column("left"))).isGreaterThan(500);
    }
}
