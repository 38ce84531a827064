package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaneRisksTest {

    private static final String SCENARIO = """
            name: Risky
            horizon: {start: 2026-01-05, days: 28}
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
            forecast:
              - {region: a, item: mug, from: 2026-01-01, to: 2026-06-30, units_per_week: 700}
            sites:
              - {id: hub, kind: hub, lat: 47, lon: -122}
              - {id: shop, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: in, from: hub, to: shop, mode: road, departs: every 1 d, transit: 1 h, planned_transit: 1 d}
              - {id: door, from: shop, to: a, mode: door}
            inventory:
              - {site: shop, item: mug, source: hub, mode: road, policy: base-stock, S_units: 900, review: 0 d}
            lane_risks:
              - {lane: in, %s}
            """;

    @TempDir
    private Path room;

    private Replay run(String risk) {
        return Replay.of(room, String.format(SCENARIO, risk));
    }

    @Test
    void loads_that_are_all_late_are_late_by_the_delay() {
        Replay run = run("delay_share: 100 %, delay: 2 d");

        assertThat(run.figure("transit_mean", "in")).isCloseTo(2 + 1.0 / 24, within(1e-12));
        assertThat(run.figure("lane_delayed_share", "in")).isEqualTo(1);
        assertThat(run.figure("lane_on_time_share", "in")).isZero();
    }

    @Test
    void what_waits_for_a_cancelled_departure_leaves_with_the_next() {
        Replay run = run("blank_share: 30 %");

        assertThat(run.figure("lane_blanked", "in")).isBetween(2.0, 18.0);
        // Each of the 28 departures goes or is cancelled, but for the first, for which nothing has come.
        assertThat(run.figure("lane_departures", "in") + run.figure("lane_blanked", "in"))
                .isBetween(27.0, 28.0);
        assertThat(run.figure("lane_units_blanked", "in")).isPositive();
        assertThat(run.figure("lane_rolled_over", "in")).isZero();
    }

    @Test
    void what_is_lost_or_damaged_is_told_and_valued_and_ordered_again() {
        Replay run = run("loss_share: 10 %, damage_share: 5 %, load_loss_share: 4 %");

        assertThat(run.figure("lane_lost", "in")).isPositive();
        assertThat(run.figure("lane_lost_value", "in")).isEqualTo(run.figure("lane_lost", "in"));
        assertThat(run.figure("lane_damaged", "in")).isPositive();
        assertThat(run.figure("replenishment_units_ordered"))
                .isGreaterThan(run.figure("replenishment_units_received") + run.figure("lane_lost", "in"));
    }

    @Test
    void no_lane_can_lose_a_unit_without_saying_so() throws IOException {
        Files.writeString(room.resolve("scenario.yaml"), String.format(SCENARIO, "loss_share: 10 %"));
        Scenario scenario = ((ReadResult.Read) ScenarioReader.read(room)).scenario();

        Outcome silent = Experiment.of(scenario, 1, 1, 1).run(Progress.NONE, LostMessage.all("goodsLost"));

        assertThat(silent.violations())
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: goods balance is violated"))
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: replenishment balance is violated"));
    }
}
