package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.observation.Wiretap;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ferry a day at midnight: 12 hours there, 6 back, 2 at the quay. */
class RotationTest {

    private static final String SCENARIO = """
            name: In rotation
            horizon: {start: 2026-01-05, days: 28}
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
            forecast:
              - {region: a, item: mug, from: 2026-01-01, to: 2026-06-30, units_per_week: 7000}
            sites:
              - {id: hub, kind: hub, lat: 47, lon: -122}
              - {id: shop, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: ferry, from: hub, to: shop, mode: ocean, departs: every 1 d, transit: 12 h, planned_transit: 13 h}
              - {id: door, from: shop, to: a, mode: door}
            inventory:
              - {site: shop, item: mug, source: hub, mode: ocean, policy: base-stock, S_units: 9000, review: 0 d}
            """;

    /** Closed from an hour before the sailing of the 12th to 06:00 of the 13th. */
    private static final String CLOSED = """
            disruptions:
              - {id: storm, what: lane, which: ferry, from: 2026-01-11 23:00, duration: 31 h}
            """;

    @TempDir
    private Path room;

    private Replay run(String rotation, String more) {
        return Replay.of(room, SCENARIO + "rotations:\n  - {lane: ferry, " + rotation + "}\n" + more);
    }

    @Test
    void who_is_never_late_leaves_as_the_schedule_says() {
        Replay run = run("vehicles: 1, back: 6 h, turn_round: 2 h", "");
        Replay plain = Replay.of(room, SCENARIO);

        assertThat(run.figure("lane_left_late_share", "ferry")).isZero();
        assertThat(run.figure("lane_sailings", "ferry")).isEqualTo(28);
        assertThat(run.figure("lane_dwell_mean", "ferry")).isEqualTo(plain.figure("lane_dwell_mean", "ferry"));
        assertThat(run.figure("lane_cost", "ferry")).isEqualTo(plain.figure("lane_cost", "ferry"));
    }

    @Test
    void a_delay_goes_on_until_the_buffer_has_eaten_it() {
        Replay run = run("vehicles: 1, back: 6 h, turn_round: 2 h", CLOSED);

        // The storm holds a ferry for 30 hours; with 4 hours to spare a round trip the next leave 26, 22, 18, 14, 10, 6
        // and 2 hours late.
        assertThat(run.figure("lane_sailings", "ferry")).isEqualTo(28);
        assertThat(run.figure("lane_left_late_share", "ferry")).isCloseTo(8 / 28.0, within(1e-12));
        assertThat(run.figure("lane_left_late_mean", "ferry")).isCloseTo(128 / 24.0 / 28, within(1e-9));
        // Late by more than an hour against the plan: those eight, all with goods.
        assertThat(run.figure("lane_on_time_share", "ferry"))
                .isCloseTo(1 - 8 / run.figure("lane_departures", "ferry"), within(1e-12));
    }

    @Test
    void a_vehicle_that_is_late_catches_up_on_its_way() {
        Replay run = run("vehicles: 1, back: 6 h, turn_round: 2 h, catch_up: 10 %", CLOSED);

        // 1.2 hours less under way each time: 30, 24.8, 19.6, 14.4, 9.2, 4, and from 4 − 5.2 on in time.
        assertThat(run.figure("lane_left_late_share", "ferry")).isCloseTo(6 / 28.0, within(1e-12));
        assertThat(run.figure("lane_left_late_mean", "ferry")).isCloseTo(102 / 24.0 / 28, within(1e-9));
        assertThat(run.figure("lane_caught_up_mean", "ferry")).isCloseTo(6 * 1.2 / 24 / 28, within(1e-9));
        assertThat(run.row("rotation", "ferry")).startsWith(1, 28);
    }

    @Test
    void a_delay_stays_with_its_vehicle() {
        // Two ferries with 40 hours for a round trip of 48 have 8 hours to spare.
        Replay run = run("vehicles: 2, back: 24 h, turn_round: 4 h", CLOSED);

        // The sailing of the 12th waits 30 hours, that of the 13th, of the other ferry, 6; then the first leaves 22, 14
        // and 6 hours late, the other in time.
        assertThat(run.figure("lane_left_late_share", "ferry")).isCloseTo(5 / 28.0, within(1e-12));
        assertThat(run.figure("lane_left_late_mean", "ferry")).isCloseTo(78 / 24.0 / 28, within(1e-9));
    }

    @Test
    void a_cancelled_sailing_gives_its_vehicle_time() {
        Replay calm = run("vehicles: 1, back: 6 h", "lane_risks:\n  - {lane: ferry, delay_share: 40 %, delay: 12 h}\n");
        Replay blank = run(
                "vehicles: 1, back: 6 h",
                "lane_risks:\n  - {lane: ferry, delay_share: 40 %, delay: 12 h, blank_share: 30 %}\n");

        assertThat(blank.figure("lane_sailings", "ferry") + blank.figure("lane_blanked", "ferry"))
                .isBetween(27.0, 28.0);
        assertThat(blank.figure("lane_left_late_mean", "ferry"))
                .isPositive()
                .isLessThan(calm.figure("lane_left_late_mean", "ferry"));
    }

    @Test
    void no_vehicle_can_leave_before_it_is_back() throws IOException {
        Files.writeString(
                room.resolve("scenario.yaml"), SCENARIO + "rotations:\n  - {lane: ferry, vehicles: 1, back: 6 h}\n");
        Scenario scenario = ((ReadResult.Read) ScenarioReader.read(room)).scenario();

        Outcome outcome = Experiment.of(scenario, 1, 1, 1)
                .run(
                        Progress.NONE,
                        (replication, recorder) -> Wiretap.on(recorder, (name, arguments) -> {
                            if (name.equals("sailed")) {
                                arguments[5] = (long) arguments[5] + 86_400_000_000L;
                            }
                            return true;
                        }));

        assertThat(outcome.violations())
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: vehicles one at a time is violated"));
    }
}
