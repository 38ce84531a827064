package groundwork.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.experiment.Experiment;
import groundwork.experiment.Progress;
import groundwork.reports.tables.TableFiles;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    @TempDir
    Path out;

    private Path run(String time) throws IOException {
        ReadResult.Read hello = (ReadResult.Read) ScenarioReader.read(Path.of("..", "scenarios", "hello"));
        Path run = out.resolve("hello").resolve(time);
        TableFiles.write(
                Experiment.of(hello.scenario(), 1, 7, 1).run(Progress.NONE).results(),
                Files.createDirectories(run.resolve("tables")));
        Files.writeString(run.resolve("manifest.json"), "{}");
        return run;
    }

    @Test
    void the_newest_run_is_the_one_with_the_latest_time() throws IOException {
        run("20260901-100000-000");
        Path newer = run("20260901-100001-000");

        assertThat(Tables.newest(out).folder()).isEqualTo(newer);
    }

    @Test
    void where_there_is_no_run_the_command_that_makes_one_is_named() {
        assertThat(Tables.anyBelow(out)).isFalse();
        assertThatThrownBy(() -> Tables.newest(out)).hasMessageContaining("./groundwork run scenarios/hello");
        assertThatThrownBy(() -> Tables.newest(out.resolve("none")))
                .hasMessageContaining("./groundwork run scenarios/hello");
    }

    @Test
    void a_wrong_query_or_column_is_explained() throws IOException {
        Tables tables = Tables.of(run("20260901-100000-000"));

        assertThatThrownBy(() -> tables.query("SELECT nothing FROM kpi")).hasMessageContaining("nothing");
        assertThatThrownBy(() -> tables.query("SELECT metric FROM kpi").numbers("mean"))
                .hasMessage("There is no column mean; there are [metric].");
    }

    @Test
    void a_grid_is_printed_with_numbers_to_the_right_and_gaps_left_empty() {
        Grid grid = new Grid(
                List.of("step", "hours"),
                List.of(List.of("pick", 1234.5), List.of("pack", 0.5), Arrays.asList("ship", null)));

        assertThat(grid.toString().lines().map(String::stripTrailing))
                .containsExactly("step   hours", "pick   1,235", "pack  0.5000", "ship");
    }
}
