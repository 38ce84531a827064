package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of the proof sheet about returns, each broken on purpose: a call from the chain is lost on its way. */
class ReturnsProofTest {

    private static final String SHOP = """
            name: A shop that takes things back
            returnless: {below_value: 6}
            horizon: {start: 2026-01-05, days: 40}
            categories:
              - {id: home, return_rate: 30 %, return_after: exponential(5) d, restock_share: 60 %}
            items:
              - {id: mug, category: home, weight_kg: 1, volume_l: 1, value: 10}
              - {id: spoon, category: home, weight_kg: 1, volume_l: 1, value: 5}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}
              - {id: back, kind: returns, lat: 47, lon: -122}
              - {id: mill, kind: hub, lat: 22, lon: 114}
            lanes:
              - {id: out, from: shop, to: a, mode: door}
              - {id: away, from: back, to: mill, mode: road, transit: 1 d}
              - {id: again, from: back, to: shop, mode: road, transit: 1 d}
            forecast:
              - {region: a, item: mug, from: 2025-10-01, to: 2029-12-31, units_per_week: 1400, profile: flat}
              - {region: a, item: spoon, from: 2025-10-01, to: 2029-12-31, units_per_week: 700, profile: flat}
            return_channels:
              - {region: a, channel: mail, share: 40 %, to: back, transit: 3 d}
              - {region: a, channel: drop_off, share: 60 %, to: back, transit: 1 d, departs: every 2 d}
            return_grades:
              - {grade: fine, share: 100 %}
              - {grade: beyond repair, share: 0 %}
            dispositions:
              - {disposition: restock, share: 50 %, grade: fine}
              - {disposition: to_origin, to: mill, share: 20 %, grade: fine}
              - {disposition: refurbish, share: 30 %, grade: fine, success_share: 40 %, tries: 2, failed_grade: beyond repair}
              - {disposition: to_origin, to: mill, share: 40 %, grade: beyond repair}
              - {disposition: destroy, share: 60 %, grade: beyond repair}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "customers' returns balance, lineDecided",
        "customers' returns balance, returnHandedOver",
        "returns on the way balance, returnArrived",
        "returns balance, returnGraded",
        "customers' returns balance, returnKept",
        "dispositions balance, returnSorted",
        "goods balance, returnSentOn",
        "goods balance, returnSentOnCame",
        "mending balance, mendingBegun",
        "mending balance, mendingTried",
        "mending balance, mendingFailed",
        "goods balance, mendingFailed",
    })
    void a_violation_is_caught_by_its_line(String line, String method) throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), SHOP);
        Scenario scenario = ((ReadResult.Read) ScenarioReader.read(folder)).scenario();
        // The hundredth: by then things have come back.
        LostMessage lost = new LostMessage(method, arguments -> matters(method, arguments), 100);

        Outcome outcome = Experiment.of(scenario, 1, 1, 1).run(Progress.NONE, lost);

        assertThat(lost.isLost()).isTrue();
        assertThat(outcome.violations())
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: " + line + " is violated"));
    }

    private static boolean matters(String method, Object[] args) {
        return switch (method) {
            case "lineDecided" -> (boolean) args[6];
            case "mendingTried" -> (int) args[2] > 0;
            default -> true;
        };
    }
}
