package groundwork.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfReportTest {

    @TempDir
    private Path room;

    @Test
    void a_report_shows_what_becomes_of_goods_on_the_shelf_and_what_sellers_get() throws IOException {
        Path target = room.resolve("run");

        RunFolder.write(Runs.sellersAndShelves(), Map.of(), target);

        for (String chart : List.of("ageing", "ageing-by-day", "stock-status", "stock-lost", "sellers")) {
            assertThat(target.resolve("charts/" + chart + ".svg")).isNotEmptyFile();
        }
        assertThat(Runs.text(target.resolve("report.html")))
                .contains("What do sellers get?", "Tea House", "Storage fees (USD)", "damaged or expired")
                .doesNotContain("NaN");
    }
}
