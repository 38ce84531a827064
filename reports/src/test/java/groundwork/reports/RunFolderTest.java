package groundwork.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.results.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    Path room;

    @Test
    void everything_a_run_has_to_say_is_in_its_folder() throws IOException {
        Path target = room.resolve("run");

        RunFolder.write(Runs.hello(), Map.of("groundwork_version", "9.9"), target);

        assertThat(target.resolve("report.html")).isNotEmptyFile();
        assertThat(target.resolve("tables/kpi.csv")).isNotEmptyFile();
        assertThat(target.resolve("tables/kpi.parquet")).isNotEmptyFile();
        assertThat(target.resolve("charts/orders-by-day.svg")).isNotEmptyFile();
        assertThat(target.resolve("charts/orders-by-day.png")).isNotEmptyFile();
        assertThat(Runs.text(target.resolve("manifest.json"))).contains("\"groundwork_version\" : \"9.9\"");
    }

    @Test
    void a_report_needs_nothing_from_elsewhere() throws IOException {
        Path target = room.resolve("run");

        RunFolder.write(Runs.hello(), Map.of(), target);

        assertThat(Runs.text(target.resolve("report.html")).replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "<script", "src=", "@import", "url(");
    }

    @Test
    void what_a_scenario_does_not_model_is_said_and_not_drawn() throws IOException {
        Path target = room.resolve("run");

        RunFolder.write(Runs.hello(), Map.of(), target);

        assertThat(target.resolve("charts/returns-flow.svg")).doesNotExist();
        assertThat(target.resolve("charts/customs.svg")).doesNotExist();
        assertThat(Runs.text(target.resolve("report.html"))).contains("the scenario does not model this");
    }

    @Test
    void a_failed_report_leaves_nothing_behind() throws IOException {
        Results broken = new Results(Runs.hello().facts(), List.of());

        assertThatThrownBy(() -> RunFolder.write(broken, Map.of(), room.resolve("run")))
                .isInstanceOf(IllegalArgumentException.class);

        try (Stream<Path> left = Files.list(room)) {
            assertThat(left).isEmpty();
        }
    }
}
