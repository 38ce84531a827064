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

/** Rules of orders that make no sense, added to a scenario that is right, and what is said of them. */
class BrokenOrderRulesTest {

    @TempDir
    private Path room;

    static Stream<Arguments> additions() {
        return Stream.of(
                broken("sourcing: {policy: closest}", "sourcing.policy: \"closest\" is not possible here."),
                broken("sourcing: {split: 0}", "An order needs a parcel."),
                broken("sourcing: {policy: priority-list}", "There is no list of centers."),
                broken("merge_window: 2 h", "Orders would wait for nothing: no customer orders again."),
                broken(
                        "repeat: {share: 100 %, after: 2 h}",
                        "If every order is followed by another, orders never end."),
                broken("repeat: {share: 10 %}", "How much later do customers order again?"),
                broken("patience: 3 d", "Orders do not wait for stock: they are lost."),
                broken("promise_percentile: 100 %", "No promise can allow for none or for all parcels."),
                broken(
                        "delivery_options:\n  - {id: standard, region: west, share: 90 %}",
                        "The shares of the delivery options of \"west\" sum to 90.0 %."),
                broken(
                        "delivery_options:\n  - {id: fast, region: west, share: 100 %, promise: 20 h}",
                        "The promise of \"fast\" ends before any parcel could be there."),
                broken(
                        "delivery_options:\n  - {id: fast, region: west, share: 100 %, service: air}",
                        "No lane with the service \"air\" leads to the region \"west\"."),
                broken(
                        "delivery_options:\n  - {id: fast, region: west, share: 100 %, sensitivity: 0.2}",
                        "How far is a promise from the usual one?"),
                broken("delivery_options:\n  - {id: fast, region: west, share: 100 %, promise: soon}", "promise:"),
                broken("holds:\n  - {id: payment, share: 110 %, time: 1 h}", "share:"),
                broken("substitutes:\n  - {item: mug, by: mug, share: 10 %}", "stands for itself."),
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

    @Test
    void a_wrong_cell_draws_no_second_message_about_what_stands_for_it() throws IOException {
        Path folder = RightScenario.writtenIn(room);
        Files.writeString(
                folder.resolve("scenario.yaml"),
                RightScenario.TEXT + "repeat: {share: 150 %, after: 2 h}\nmerge_window: 2 h\n");

        assertThat(ScenarioReader.read(folder).problems())
                .singleElement()
                .asString()
                .contains("repeat.share: \"150 %\" is not a share");
    }
}
