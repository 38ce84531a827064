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

class BorderReportTest {

    @TempDir
    private Path room;

    /** A replication of direct parcels and goods under bond while an exemption ends. */
    private static Results run() {
        ReadResult.Read read = (ReadResult.Read) ScenarioReader.read(Path.of("..", "scenarios", "hello-customs"));
        return Experiment.of(read.scenario(), 1, 20260901, 1).run(Progress.NONE).results();
    }

    @Test
    void a_report_shows_days_by_stage_duty_by_line_and_what_moved() throws IOException {
        Path target = room.resolve("run");

        RunFolder.write(run(), Map.of(), target);

        assertThat(target.resolve("charts/customs.svg")).isNotEmptyFile();
        assertThat(target.resolve("charts/export.svg")).isNotEmptyFile();
        assertThat(target.resolve("charts/duty.svg")).isNotEmptyFile();
        assertThat(target.resolve("charts/entries.svg")).isNotEmptyFile();
        assertThat(Runs.text(target.resolve("report.html")))
                .contains(
                        "What does customs cost us, in days and in money?",
                        "of them were held",
                        "fees of customs and brokers",
                        "were seized",
                        "customers were paid back",
                        "Goods that leave by the lane ocean are released",
                        "of the filings were refused",
                        "of duty and taxes are paid back, less",
                        "waiting to be declared",
                        "of the units crossed the border as parcels for customers",
                        "waiting for a broker",
                        "examination",
                        "de-minimis parcels",
                        "china layer")
                .doesNotContain("NaN");
    }
}
