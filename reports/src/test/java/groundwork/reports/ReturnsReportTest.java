package groundwork.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnsReportTest {

    @TempDir
    private Path room;

    @Test
    void a_report_shows_who_sends_back_and_what_is_made_of_it() throws IOException {
        Path target = room.resolve("run");

        RunFolder.write(Runs.gradedReturns(), Map.of(), target);

        for (String chart : List.of("returns-flow", "return-rates", "return-reasons", "return-steps", "return-cost")) {
            assertThat(target.resolve("charts/" + chart + ".svg")).isNotEmptyFile();
        }
        assertThat(Runs.text(target.resolve("report.html")))
                .contains(
                        "of those delivered late",
                        "of the value is recovered",
                        "tries each; the others are given up",
                        "kept by customers",
                        "mended and restocked")
                .doesNotContain("NaN");
    }
}
