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

/** Mistakes in what is said of the last mile and of customer service: each case adds to or changes a scenario that is right. */
class BrokenLastMileTest {

    private static final String DESK =
            RightScenario.TEXT.replace("work:\n", """
                      - {id: desk, kind: service, lat: 47.4, lon: -122.2}
                    work:
                      - {site: desk, step: contact, staff: 2, shift: Mon-Sat 06:00-14:30, time: 5 min}
                    """).replace("      -", "  -");

    private static final String SORT = DESK.replace("id: desk, kind: service", "id: sort, kind: sort")
            .replace("site: desk, step: contact", "site: sort, step: sort")
            .replace("time: 5 min}", "time: 1 min}");

    @TempDir
    private Path room;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                contacts("{reason: bored, share: 1 %, desk: desk}", "\"bored\" is not possible here."),
                contacts("{reason: late, share: 101 %, desk: desk}", "\"101 %\" is not a share between 0 % and 100 %."),
                contacts("{reason: late, share: 0 %, desk: desk}", "A share of 0 % is nobody."),
                contacts("{reason: late, share: 1 %, desk: desk, profile: evning}", "There is no profile \"evning\"."),
                desks("{site: desk, when_closed: sing}", "\"sing\" is not possible here."),
                contacts("{reason: late, share: 1 %, desk: dsk}", "There is no \"dsk\" in sites."),
                contacts("{reason: late, share: 1 %, desk: kent}", "The site \"kent\" is not of kind service."),
                contacts("{reason: late, share: 1 %}", "The column \"desk\" of contacts is missing or empty."),
                contacts("{reason: late, region: nowhere, share: 1 %, desk: desk}", "region: There is no \"nowhere\"."),
                contacts("{reason: late, share: 1 %, desk: desk, after: 3}", "after: \"3\" is not a duration."),
                contacts(
                        "{reason: late, share: 60 %, desk: desk}, {reason: late, share: 50 %, channel: chat, desk: desk}",
                        "The shares of the channels for the reason late sum to 110.0 %."),
                contacts(
                        "{reason: late, share: 6 %, desk: desk}, {reason: late, share: 5 %, desk: desk}",
                        "A second row of contacts with reason region channel desk"),
                desks("{site: kent}", "The site \"kent\" is not of kind service."),
                desks("{site: desk, call_back_share: 100 %}", "Everybody tries again until somebody answers"),
                desks("{site: desk, patience: 5}", "patience: \"5\" is not a duration."),
                desks("{site: desk, channel: pigeon}", "\"pigeon\" is not possible here."),
                changed("step: contact", "step: pick", "This step is not done at a site of kind service."),
                changed("time: 5 min", "rate: 12 lines/h", "\"lines\" cannot be counted in this step."),
                offers("delivery_attempts: [{days: Montag}]", "\"Montag\" is not a day or a range of days."),
                offers("delivery_attempts: [{days: Mon-Sat 17:00}]", "is not a day or a range of days."),
                offers("delivery_attempts: [{on_holidays: perhaps}]", "\"perhaps\" is neither yes nor no."),
                offers("fail_by_weekday: [{days: Sat}]", "The column \"fail_share\" of fail_by_weekday is missing"),
                offers("fail_by_weekday: [{fail_share: 5 %}]", "The column \"days\" of fail_by_weekday is missing"),
                offers("fail_by_weekday: [{days: Sat, fail_share: 105 %}]", "\"105 %\" is not a share"),
                offers(
                        "fail_by_weekday: [{days: Fri-Sun, fail_share: 5 %}, {days: Sat, fail_share: 4 %}]",
                        "Two rows of the same region speak of Saturday."),
                offers(
                        "delivery_attempts: [{fail_share: 5 %, back_to: port}]",
                        "The site \"port\" takes no returns: it is a gateway."),
                offers("delivery_attempts: [{fail_share: 5 %, back_to: prot}]", "There is no \"prot\" in sites."),
                offers(
                        "pickup_points: [{id: k, region: west, collected_after: 1 d, back_to: port}]",
                        "The site \"port\" takes no returns: it is a gateway."),
                offers(
                        "return_grades: [{grade: A, reason: undelivered, share: 100 %}]",
                        "There is no reason \"undelivered\" in return_reasons."),
                offers("parcel_offers: [{lane: truck}]", "The lane \"truck\" carries no parcels to customers."),
                offers("parcel_offers: [{lane: ground, parcels_per_departure: 0}]", "A departure that takes nothing"),
                offers(
                        "parcel_offers: [{lane: ground, from: 2026-09-09, to: 2026-09-01}]",
                        "The row ends (2026-09-01) before it begins (2026-09-09)."),
                offers("parcel_offers: [{lane: ground, parcels_per_day: many}]", "parcels_per_day: \"many\""),
                offers(
                        "parcel_choice: [{from: kent, to: west, rule: share}]",
                        "No lane from \"kent\" to \"west\" has a share."),
                offers(
                        "parcel_choice: [{from: port, to: west, rule: fastest}]",
                        "No parcel lane leads from \"port\" to \"west\"."),
                offers("parcel_choice: [{from: kent, to: west, rule: best}]", "\"best\" is not possible here."),
                offers(
                        "parcel_choice: [{from: kent, to: west, rule: fastest}, {from: kent, to: west, rule: cheapest}]",
                        "A second row of parcel_choice with from to service"),
                Arguments.of(
                        RightScenario.TEXT.replace("departs: \"Mon-Sat 17:00\", transit: \"tri", "transit: \"tri")
                                + "parcel_offers: [{lane: ground, parcels_per_departure: 9}]\n",
                        "The lane \"ground\" leaves on demand, with each parcel"),
                sorted(
                        "{lane: truck, via: sort, line_haul: 9 h}",
                        "The lane \"truck\" carries no parcels to customers."),
                sorted("{lane: ground, via: kent, line_haul: 9 h}", "The site \"kent\" is not of kind sort."),
                sorted("{lane: ground, via: sort}", "The column \"line_haul\" of middle_mile is missing or empty."),
                sorted("{lane: ground, via: srt, line_haul: 9 h}", "There is no \"srt\" in sites."),
                sorted("{lane: ground, via: sort, line_haul: 9 h, departs: at dawn}", "departs: "),
                sorted(
                        "{lane: ground, via: sort, line_haul: 9 h}, {lane: ground, via: sort, line_haul: 8 h}",
                        "A second row of middle_mile with lane"),
                Arguments.of(
                        SORT.replace("time: 1 min}", "time: 1 min, room: 9}")
                                + "middle_mile: [{lane: ground, via: sort, line_haul: 9 h}]\n",
                        "A sort center turns no parcel away"),
                Arguments.of(
                        SORT.replace("step: sort", "step: pack")
                                + "middle_mile: [{lane: ground, via: sort, line_haul: 9 h}]\n",
                        "This step is not done at a site of kind sort."),
                points("{id: k, region: west}", "The column \"collected_after\" of pickup_points is missing"),
                points(
                        "{id: k, region: west, collected_after: 1 d, share: 0 %}",
                        "A share of 0 % sends nothing there."),
                points("{id: k, region: west, collected_after: 1 d, capacity: 0}", "A point without a place"),
                points(
                        "{id: k, region: west, collected_after: 1 d, service: kiosks}",
                        "No parcel lane of the service \"kiosks\" leads to the region \"west\"."),
                points(
                        "{id: k, region: west, collected_after: 1 d}, {id: m, region: west, collected_after: 2 d}",
                        "The parcels of the region \"west\" go to the points \"k\" already."),
                points("{id: k, region: est, collected_after: 1 d}", "region: There is no \"est\"."),
                attempts("{lane: truck}", "The lane \"truck\" carries no parcels to the door."),
                attempts("{lane: grnd}", "There is no \"grnd\" in lanes."),
                attempts("{vendor: Post}", "No parcel lane is run by \"Post\"."),
                attempts("{fail_share: 100 %}", "No attempt would ever find anybody."),
                attempts("{attempts: 0}", "A parcel is tried 0 times."),
                attempts("{lost_share: 60 %, damaged_share: 50 %}", "sum to more than 100 %."),
                attempts("{next_after: 2}", "next_after: \"2\" is not a duration."),
                attempts("{fail_share: 3 %}, {fail_share: 4 %}", "A second row of delivery_attempts"),
                Arguments.of(
                        DESK.replaceAll(" *- .site: desk, step: contact.*\n", "")
                                + "contacts: [{reason: late, share: 1 %, desk: desk}]\n",
                        "Nobody answers at \"desk\"."));
    }

    private static Arguments contacts(String rows, String says) {
        return Arguments.of(DESK + "contacts: [" + rows + "]\n", says);
    }

    private static Arguments offers(String more, String says) {
        return Arguments.of(RightScenario.TEXT + more + "\n", says);
    }

    private static Arguments sorted(String rows, String says) {
        return Arguments.of(SORT + "middle_mile: [" + rows + "]\n", says);
    }

    private static Arguments points(String rows, String says) {
        return Arguments.of(RightScenario.TEXT + "pickup_points: [" + rows + "]\n", says);
    }

    private static Arguments attempts(String rows, String says) {
        return Arguments.of(RightScenario.TEXT + "delivery_attempts: [" + rows + "]\n", says);
    }

    private static Arguments desks(String rows, String says) {
        return Arguments.of(
                DESK + "contacts: [{reason: late, share: 1 %, desk: desk}]\nservice_desks: [" + rows + "]\n", says);
    }

    private static Arguments changed(String from, String to, String says) {
        return Arguments.of(DESK.replace(from, to) + "contacts: [{reason: late, share: 1 %, desk: desk}]\n", says);
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

    @Test
    void what_can_never_happen_is_worth_a_warning() throws IOException {
        Path folder = RightScenario.writtenIn(room);
        Files.writeString(
                folder.resolve("scenario.yaml"),
                DESK + "contacts: [{reason: return, share: 1 %, desk: desk}]\n"
                        + "service_desks: [{site: desk, channel: mail, answer_within: 24 h}]\n");

        ReadResult result = ScenarioReader.read(folder);

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(result.problems().toString())
                .contains("Nobody gets in touch for this reason: the table returns is empty.")
                .contains("Nobody gets in touch with \"desk\" by mail.");
    }
}
