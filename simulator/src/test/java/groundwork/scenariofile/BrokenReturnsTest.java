package groundwork.scenariofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in what is said of returns: each case adds to a scenario that is right. */
class BrokenReturnsTest {

    private static final String RIGHT =
            RightScenario.TEXT.replace("value: 9.50}", "value: 9.50, category: home}") + """
            categories:
              - {id: home, return_rate: 10 %}
              - {id: toys}
            returns:
              - {region: west, to: back, transit: 2 d}
            """;

    @TempDir
    private Path room;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                added("return_rates: [{category: home}]", "The row states neither a rate nor a factor."),
                added("return_rates: [{rate: 40 %, factor: 2}]", "The row states a rate and a factor."),
                added("return_rates: [{factor: -1}]", "factor: \"-1\" is negative."),
                added("return_rates: [{rate: 140 %}]", "\"140 %\" is not a share between 0 % and 100 %."),
                added(
                        "return_rates: [{category: hom, factor: 2}]",
                        "There is no \"hom\" in categories.\n    Maybe \"home\"."),
                added("return_rates: [{seller: nobody, factor: 2}]", "There is no \"nobody\" in sellers."),
                added("return_rates: [{option: express, factor: 2}]", "There is no \"express\" in delivery_options."),
                added("return_rates: [{late: perhaps, factor: 2}]", "late: \"perhaps\" is neither yes nor no."),
                added(
                        "return_rates: [{late: yes, factor: 2}, {late: yes, factor: 3}]",
                        "A second row of return_rates with category seller option live late"),
                added("return_reasons: [{reason: torn, share: 60 %}]", "sum to 60.0 %."),
                added(
                        "return_reasons: [{reason: torn}]",
                        "The column \"share\" of return_reasons is missing or empty."),
                added(
                        "return_reasons: [{share: 100 %}]",
                        "The column \"reason\" of return_reasons is missing or empty."),
                added(
                        "return_reasons: [{reason: torn, share: 100 %}, {reason: small, category: home, share: 90 %}]",
                        "sum to 90.0 %."),
                added(
                        "return_channels: [{region: group, channel: mail, to: hub, transit: 2 d}]",
                        "The site \"hub\" takes no returns: it is a hub."),
                channel(
                        "share: 60 %, to: back, transit: 1 d",
                        "The shares of the channels of \"group\" sum to 60.0 %."),
                channel("to: port, transit: 1 d", "The site \"port\" takes no returns: it is a gateway."),
                channel("to: nowhere, transit: 1 d", "There is no \"nowhere\" in sites."),
                channel("to: back", "The column \"transit\" of return_channels is missing or empty."),
                channel("to: back, transit: 1 d, full_parcels: 0", "A load of no parcels never leaves."),
                channel("to: back, transit: 1 d, load_cost: 20", "Each parcel goes by itself, so there are no loads"),
                channel("to: back, transit: 1 d, departs: Montag", "departs: "),
                added(
                        "return_channels: [{region: west, channel: mail, to: back, transit: 1 d}]",
                        "The returns of \"west\" have a row here and rows of return_channels."),
                added(
                        "return_channels: [{region: west, channel: balloon, to: back, transit: 1 d}]",
                        "\"balloon\" is not possible here."),
                added("return_grades: [{grade: A, share: 80 %}]", "sum to 80.0 %."),
                added("return_grades: [{grade: A, share: 100 %}]", "Nothing is said of what becomes of the grades."),
                added("return_grades: [{grade: A, reason: torn, share: 100 %}]", "There is no reason \"torn\""),
                graded("{disposition: liquidate, grade: E}", "There is no grade \"E\" in return_grades."),
                graded(
                        "{disposition: liquidate, grade: A}",
                        "Nothing is said of what becomes of the category \"home\" in grade \"B\"."),
                graded("{disposition: liquidate, share: 90 %}", "sum to 90.0 %."),
                graded(
                        "{disposition: liquidate, share: 90 %}, {disposition: donate}",
                        "Some rows of this category and grade state a share, others do not."),
                graded("{disposition: destroy, tries: 2}", "Nothing is mended by this disposition."),
                graded("{disposition: refurbish, success_share: 0 %}", "Nothing would ever be mended."),
                graded("{disposition: refurbish, success_share: 70 %, tries: 0}", "A unit is tried 0 times."),
                graded("{disposition: refurbish, success_share: 70 %, tries: 1000}", "A unit is tried 1000 times."),
                graded("{disposition: refurbish, tries: 2}", "Mending never fails here."),
                graded(
                        "{disposition: refurbish, success_share: 70 %, failed_grade: Z}",
                        "There is no grade \"Z\" in return_grades."),
                graded(
                        "{disposition: refurbish, success_share: 70 %, failed_grade: A}",
                        "What could not be mended would be mended again: goods of grade \"A\" are refurbished."),
                graded(
                        "{disposition: ship_to, to: kent, mode: air}",
                        "No way leads from \"back\", which takes returns, to \"kent\" by air."),
                graded("{disposition: liquidate, mode: air}", "Goods of this disposition take no way of their own."),
                graded("{disposition: restock}", "No way leads from \"back\" to a center"),
                graded("{disposition: ship_to}", "The goods are sent away, but where to?"),
                graded("{disposition: ship_to, to: port}", "Nothing is kept at a gateway."),
                graded(
                        "{disposition: ship_to, to: kent}",
                        "No way leads from \"back\", which takes returns, to \"kent\"."),
                graded("{disposition: to_origin, to: kent}", "Goods come from hubs, and \"kent\" is a center."),
                graded("{disposition: destroy, to: kent}", "Goods of this disposition are not sent anywhere."),
                graded("{disposition: burn}", "\"burn\" is not possible here."),
                graded("{disposition: liquidate, category: hom}", "There is no \"hom\" in categories."),
                graded(
                        "{disposition: liquidate}, {disposition: liquidate}",
                        "A second row of dispositions with category grade disposition to"),
                added("season_ends: [{date: 2026-12-24}]", "Whose season ends?"),
                added("season_ends: [{category: home}]", "The column \"date\" of season_ends is missing or empty."),
                added(
                        "season_ends: [{category: home, item: mug, date: 2026-12-24}]",
                        "The row states a category and an item."),
                added("refund: {at: once}", "refund.at: \"once\" is not possible here."),
                added("refund: {delay: 2}", "refund.delay: \"2\""),
                added("returnless: {below_value: little}", "returnless.below_value: \"little\" is not a number."),
                work("step: check_in, staff: 1, rate: 9 pallets/h", "\"pallets\" cannot be counted in this step."),
                work("step: repack, staff: 1, rate: 9 parcels/h", "\"parcels\" cannot be counted in this step."),
                work("step: grade, staff: 1, time: 1 h, room: 4", "Returns cannot be turned away."),
                work("step: grade, staff: 1, time: 1 h, scrap_share: 4 %", "is not said by scrap_share"),
                added(
                        "",
                        "This step is not done at a site of kind center.",
                        "{site: kent, step: refurbish, staff: 1, shift: 24/7, time: 1 h}"));
    }

    private static Arguments graded(String dispositions, String says) {
        return added(
                "return_grades: [{grade: A, share: 50 %}, {grade: B, share: 50 %}]\ndispositions: [" + dispositions
                        + "]",
                says);
    }

    private static Arguments work(String more, String says) {
        return added("", says, "{site: back, shift: 24/7, " + more + "}");
    }

    private static Arguments added(String more, String says, String work) {
        return Arguments.of(more, says, work);
    }

    private static Arguments channel(String more, String says) {
        return added("return_channels: [{region: group, channel: drop_off, " + more + "}]", says);
    }

    private static Arguments added(String more, String says) {
        return Arguments.of(more, says, "");
    }

    private ReadResult read(String more, String work) throws IOException {
        Path folder = RightScenario.writtenIn(room);
        String sites = "  - {id: back, kind: returns, lat: 40, lon: -100}\n"
                + "  - {id: nobody, kind: returns, lat: 40, lon: -100}\nwork:"
                + (work.isEmpty() ? "" : "\n  - " + work);
        Files.writeString(
                folder.resolve("scenario.yaml"),
                RIGHT.replace("work:", sites).replace("id: west,", "id: west, group: group,") + more + "\n");
        return ScenarioReader.read(folder);
    }

    @Test
    void the_scenario_that_the_cases_add_to_is_right() throws IOException {
        assertThat(read("", "")).isInstanceOf(ReadResult.Read.class);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told(String more, String says, String work) throws IOException {
        ReadResult result = read(more, work);

        assertThat(result).isInstanceOf(ReadResult.Refused.class);
        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem.toString()).contains(says));
    }

    static Stream<Arguments> oddities() {
        return Stream.of(
                added("return_rates: [{category: toys, factor: 2}]", "No item with a category is meant"),
                added("return_rates: [{live: yes, factor: 2}]", "There are no live-shopping shows."),
                added(
                        "",
                        "No returns come to \"nobody\".",
                        "{site: nobody, step: grade, staff: 1, shift: 24/7, time: 1 h}"));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void what_is_legal_but_odd_is_warned_of(String more, String says, String work) throws IOException {
        ReadResult result = read(more, work);

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem.toString()).contains(says));
    }

    @Test
    void it_is_told_whose_returns_nobody_takes() throws IOException {
        Path folder = RightScenario.writtenIn(room);
        String more = "  - {id: back, kind: returns, lat: 40, lon: -100}\nwork:";
        String east = "regions:\n  - {id: east, lat: 40, lon: -80}";
        Files.writeString(
                folder.resolve("scenario.yaml"), RIGHT.replace("work:", more).replace("regions:", east));

        ReadResult result = ScenarioReader.read(folder);

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(result.problems())
                .anySatisfy(problem ->
                        assertThat(problem.toString()).contains("Nobody takes returns of the region \"east\""));
    }
}
