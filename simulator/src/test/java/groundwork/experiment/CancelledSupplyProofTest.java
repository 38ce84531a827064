package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The balances notice when nobody tells that a supplier has cancelled the rest of an order. */
class CancelledSupplyProofTest {

    private static final String SCENARIO = """
            name: Cancelled
            horizon: {start: 2026-01-05, days: 28}
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
            forecast:
              - {region: a, item: mug, from: 2026-01-01, to: 2026-06-30, units_per_week: 70}
            sites:
              - {id: factory, kind: hub, lat: 47, lon: -122}
              - {id: shop, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: in, from: factory, to: shop, mode: road, departs: on demand, transit: 1 d}
              - {id: door, from: shop, to: a, mode: door}
            inventory:
              - {site: shop, item: mug, source: factory, mode: road, policy: cover, s_days: 7, S_days: 14}
            supply:
              - {hub: factory, fill_rate: 80 %, rest: cancelled}
            """;

    @TempDir
    private Path room;

    @Test
    void goods_and_replenishment_no_longer_balance() throws IOException {
        Files.writeString(room.resolve("scenario.yaml"), SCENARIO);
        Scenario scenario = ((ReadResult.Read) ScenarioReader.read(room)).scenario();

        Outcome whole = Experiment.of(scenario, 1, 1, 1).run(Progress.NONE);
        Outcome broken = Experiment.of(scenario, 1, 1, 1).run(Progress.NONE, LostMessage.all("replenishmentCancelled"));

        assertThat(whole.violations()).isEmpty();
        assertThat(broken.violations())
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: goods balance is violated"))
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: replenishment balance is violated"));
    }
}
