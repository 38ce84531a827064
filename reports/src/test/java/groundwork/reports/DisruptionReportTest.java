package groundwork.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisruptionReportTest {

    @TempDir
    private Path room;

    @Test
    void a_report_shows_when_disruptions_strike_and_what_they_cost() throws IOException {
        Path target = room.resolve("run");

        RunFolder.write(Runs.disruptions(), Map.of(), target);

        for (String chart : List.of("disruption-timeline", "disruption-on-time-share", "disruption-open-orders")) {
            assertThat(target.resolve("charts/" + chart + ".svg")).isNotEmptyFile();
        }
        assertThat(Runs.text(target.resolve("report.html")))
                .contains(
                        "What do disruptions cost?",
                        "Storm over Kent (site kent) strikes for 3 days; meanwhile it is closed.",
                        "Half of the drivers on strike (vendor Parcel Co) strikes for 6 days; meanwhile 50 % of the capacity is there.",
                        "meanwhile 50 % more is ordered.",
                        "Against the same replications without disruptions")
                .doesNotContain("NaN");
    }

    @Test
    void a_report_of_a_run_without_disruptions_does_not_speak_of_them() throws IOException {
        Path target = room.resolve("run");

        RunFolder.write(Runs.hello(), Map.of(), target);

        assertThat(Runs.text(target.resolve("report.html"))).doesNotContain("What do disruptions cost?");
    }
}
