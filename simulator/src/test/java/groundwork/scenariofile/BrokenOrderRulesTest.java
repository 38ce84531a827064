package groundwork.scenariofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of orders that make no sense, added to a scenario that is right, and what is said of them. */
class BrokenOrderRulesTest {

    @TempDir
    private Path room;

    static Stream<Arguments> additions() {
        return Stream.of(
                broken("sourcing: {policy: closest}", "sourcing.policy: \"closest\" is not possible here."),
                broken("sourcing: {split: 0}", "An order needs a parcel."),
                broken("sourcing: {policy: priority-list}", "There is no list of centers."),
                broken(
                        "sourcing: {policy: priority-list}\npriority_list:\n  - {region: west, site: hub, rank: 1}",
                        "No lane of mode parcel or door leads from \"hub\" to the region \"west\"."));
    }

    private static Arguments broken(String addition, String message) {
        return Arguments.of(addition, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("additions")
    void nonsense_is_refused_with_its_place_and_a_remedy(String addition, String message) throws IOException {
        Path folder = RightScenario.writtenIn(room);
        Files.writeString(folder.resolve("scenario.yaml"), RightScenario.TEXT + addition + "\n");

        ReadResult result = ScenarioReader.read(folder);

        assertThat(result).isInstanceOf(ReadResult.Refused.class);
        List<String> problems =
                result.problems().stream().map(Problem::toString).toList();
        assertThat(problems)
                .anySatisfy(p -> assertThat(p).startsWith("scenario.yaml:").contains(message));
    }
}
