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

class PackingReportTest {

    @TempDir
    private Path room;

    /** A replication of a center that packs in cartons, and fills sacks and cages. */
    private static Results run() {
        ReadResult.Read read = (ReadResult.Read) ScenarioReader.read(Path.of("..", "scenarios", "cartons-and-bags"));
        return Experiment.of(read.scenario(), 1, 20260901, 1).run(Progress.NONE).results();
    }

    @Test
    void a_report_shows_which_cartons_are_used_how_much_air_is_shipped_and_how_many_bags_leave() throws IOException {
        Path target = room.resolve("run");

        RunFolder.write(run(), Map.of(), target);

        assertThat(target.resolve("charts/carton-mix.svg")).isNotEmptyFile();
        assertThat(target.resolve("charts/carton-air.svg")).isNotEmptyFile();
        assertThat(target.resolve("charts/bags.svg")).isNotEmptyFile();
        assertThat(Runs.text(target.resolve("report.html")))
                .contains(
                        "What travels in our cartons and bags?",
                        "of the volume that is shipped is air, filling and cardboard",
                        "of the parcels are packed in one carton: long",
                        "own box",
                        "Filled, by the nearest limit",
                        "bags a departure")
                .doesNotContain("NaN");
    }

    @Test
    void a_report_without_cartons_and_bags_says_nothing_of_them() throws IOException {
        Path target = room.resolve("run");

        RunFolder.write(Runs.hello(), Map.of(), target);

        assertThat(target.resolve("charts/carton-mix.svg")).doesNotExist();
        assertThat(Runs.text(target.resolve("report.html"))).doesNotContain("cartons and bags");
    }
}
