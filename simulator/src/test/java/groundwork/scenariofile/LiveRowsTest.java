package groundwork.scenariofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Live-shopping shows that cannot be meant so, each with what is said about it. */
class LiveRowsTest {

    private static final String RIGHT =
            "id: show, start: 2026-09-05 19:00, duration: 2 h, units: 500, region: west, items: mug";

    @TempDir
    private Path room;

    private List<String> said(String show) throws IOException {
        Path folder = RightScenario.writtenIn(room);
        Files.writeString(folder.resolve("scenario.yaml"), RightScenario.TEXT + "live_events:\n  - {" + show + "}\n");
        return ScenarioReader.read(folder).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void a_show_that_is_right_is_read_without_a_word() throws IOException {
        assertThat(said(RIGHT + ", host: Mia, focus: 1.5, luck: \"lognormal(mean=1, sd=0.8)\","
                        + " drop_after: 90 min, drop_share: 35 %, drop_length: 10 min"))
                .isEmpty();
    }

    static Stream<Arguments> shows() {
        return Stream.of(
                show(RIGHT.replace("2026-09-05", "2027-09-05"), "The show starts outside the horizon"),
                show(RIGHT.replace("units: 500, ", ""), "The show does not say how much is expected of it."),
                show(RIGHT + ", viewers: 100", "The show states units and viewers or conversion."),
                show(RIGHT.replace("units: 500", "viewers: 100"), "Viewers and conversion are stated together."),
                show(
                        RIGHT.replace("units: 500", "viewers: 100, conversion: 130 %"),
                        "conversion: \"130 %\" is not a share between 0 % and 100 %."),
                show(RIGHT.replace("region: west, ", ""), "The show does not say who watches it."),
                show(RIGHT + ", region_mix: \"west: 1\"", "The show states a region and a region_mix."),
                show(RIGHT.replace("region: west", "region_mix: west"), "region_mix: \"west\" has no weight."),
                show(RIGHT.replace("region: west", "region_mix: \"west: -1\""), "region_mix: The weight of"),
                show(RIGHT.replace("region: west", "region_mix: \"west: 0\""), "region_mix: All weights are 0."),
                show(RIGHT.replace("region: west", "region_mix: \"wets: 1\""), "There is no \"wets\" in regions."),
                show(RIGHT + ", drop_after: 1 h", "A drop needs drop_after, drop_share and drop_length."),
                show(
                        RIGHT + ", half_life: 0 s, drop_after: 2 h, drop_share: 10 %, drop_length: 1 h",
                        "The drop ends after the show has ended."),
                show(RIGHT + ", drop_after: 1 h, drop_share: 10 %, drop_length: 0 s", "The drop has no length."),
                show(RIGHT + ", item_weights: 1 2", "item_weights: There are 2 weights"),
                show(RIGHT + ", item_weights: 1, focus: 2", "The show states a focus and item_weights."),
                show(
                        RIGHT + ", luck: geometric(mean=2)",
                        "luck: \"geometric(mean=2)\" is not a distribution of a factor."),
                show(RIGHT + ", luck: 1 d", "luck: \"1 d\" is not a number."),
                show(
                        RIGHT + ", luck: \"discrete(0: 1)\"",
                        "luck: \"discrete(0: 1)\" is not a distribution of a factor."),
                show(RIGHT + ", luck: \"uniform(0, 1)\"", "warning: The luck of the show has the mean 0.5"),
                show(RIGHT.replace("mug", "mug mug"), "warning: The show sells \"mug\" twice."),
                show(RIGHT.replace("mug", "mugg"), "There is no \"mugg\" in items."));
    }

    private static Arguments show(String show, String said) {
        return Arguments.of(show, said);
    }

    @ParameterizedTest
    @MethodSource("shows")
    void nonsense_is_told_with_its_place(String show, String said) throws IOException {
        assertThat(said(show))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("scenario.yaml:24:").contains(said));
    }
}
