package groundwork.scenariofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in what is said of goods on the shelf: each case adds to or changes a scenario that is right. */
class BrokenShelvesTest {

    @TempDir
    private Path room;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                item("shelf_life: 180", "scenario.yaml:4:71: shelf_life: \"180\" is not a duration."),
                item(
                        "shelf_life: 5 d, min_life_at_sale: 7 d",
                        "Nothing of the shelf life is left to sell the item in."),
                item("min_life_at_sale: 7 d", "The item has no shelf_life."),
                added("stock_losses: [{site: hub, damage_share: 1 %}]", "The site \"hub\" is not of kind center."),
                added("stock_losses: [{damage_share: 101 %}]", "\"101 %\" is not a share between 0 % and 100 %."),
                added("stock_losses: [{category: toys}]", "There is no \"toys\" in categories."),
                added(
                        "stock_losses: [{damage_share: 1 %}, {damage_share: 2 %}]",
                        "A second row of stock_losses with site category"),
                added("stock_counts: [{every: 0 d}]", "Counts without time between them never end."),
                added("stock_counts: [{cost: 1}]", "The column \"every\" of stock_counts is missing or empty."),
                added("storage_fees: [{per_m3_day: 1, months: 10 13}]", "months: \"13\" is not a month."),
                added("storage_fees: [{seller: nobody, per_m3_day: 1}]", "There is no \"nobody\" in sellers."),
                added("storage_fees: [{from_age: 181 d}]", "The column \"per_m3_day\" of storage_fees is missing"),
                added("report: {ageing: perhaps}", "report.ageing: \"perhaps\" is neither yes nor no."),
                added("overstock_cover: 90", "overstock_cover: \"90\""));
    }

    private static Arguments item(String more, String says) {
        return Arguments.of(RightScenario.TEXT.replace("value: 9.50}", "value: 9.50, " + more + "}"), says);
    }

    private static Arguments added(String more, String says) {
        return Arguments.of(RightScenario.TEXT + more + "\n", says);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told(String scenario, String says) throws IOException {
        Path folder = RightScenario.writtenIn(room);
        Files.writeString(folder.resolve("scenario.yaml"), scenario);

        ReadResult result = ScenarioReader.read(folder);

        assertThat(result).isInstanceOf(ReadResult.Refused.class);
        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem.toString()).contains(says));
    }
}
