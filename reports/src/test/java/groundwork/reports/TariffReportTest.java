package groundwork.reports;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.experiment.Experiment;
import groundwork.experiment.Progress;
import groundwork.results.Results;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TariffReportTest {

    @TempDir
    private Path room;

    /** A replication of a center whose carriers charge by cards, surcharges and days. */
    private static Results run() {
        ReadResult.Read read = (ReadResult.Read) ScenarioReader.read(Path.of("..", "scenarios", "hello-rates"));
        return Experiment.of(read.scenario(), 1, 20260901, 1).run(Progress.NONE).results();
    }

    @Test
    void a_report_shows_what_carriers_charge_and_where_the_carbon_is() throws IOException {
        Path target = room.resolve("run");

        RunFolder.write(run(), Map.of(), target);

        assertThat(target.resolve("charts/co2e-by-lane.svg")).isNotEmptyFile();
        assertThat(target.resolve("charts/parcel-contracts.svg")).isNotEmptyFile();
        assertThat(Runs.text(target.resolve("report.html")))
                .contains(
                        "Surcharges make",
                        "of what carriers charge (USD): fuel",
                        "Pacific Line",
                        "Tiers of contracts on parcels save",
                        "What is missing of commitments costs",
                        "Where is the carbon?",
                        "kg an order shipped",
                        "The last mile carries")
                .doesNotContain("NaN");
    }
}
