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

/** Mistakes in what is said of disruptions: each case adds to a scenario that is right. */
class BrokenDisruptionsTest {

    private static final String DATED = "from: 2026-09-05, to: 2026-09-10";

    @TempDir
    private Path room;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                row("what: lane, which: see, " + DATED, "which: There is no \"see\" in lanes. Maybe \"sea\"."),
                row("what: site, which: sea, " + DATED, "which: There is no \"sea\" in sites."),
                row("what: vendor, which: line, " + DATED, "which: There is no \"line\" in the vendors of lanes."),
                row("what: work, which: kent, " + DATED, "which: \"kent\" names no step of work. Write site/step"),
                row(
                        "what: work, which: kent/pack, " + DATED,
                        "There is no \"kent/pack\" in work. Maybe \"kent/pick\"."),
                row("what: demand, which: east, " + DATED, "which: There is no \"east\" in regions. Maybe \"west\"."),
                row("what: port, which: port, " + DATED, "what: \"port\" is not possible here."),
                row("what: lane, " + DATED, "The column \"which\" of disruptions is missing or empty."),
                row("what: lane, which: sea", "When does it begin? State from, or time_between"),
                row("what: lane, which: sea, from: 2026-09-05", "When does it end? State either to or duration."),
                row(
                        "what: lane, which: sea, duration: 3 d, " + DATED,
                        "When does it end? State either to or duration."),
                row(
                        "what: lane, which: sea, from: 2026-09-05, to: 2026-09-03",
                        "It ends (2026-09-04T00:00) before it begins (2026-09-05T00:00)."),
                row("what: lane, which: sea, from: soon, to: later", "\"soon\" is neither a date nor a date and time."),
                row("what: lane, which: sea, from: 2026-02-30, duration: 1 d", "\"2026-02-30\" is neither a date"),
                row(
                        "what: lane, which: sea, from: 2026-11-01, duration: 3 d",
                        "The disruption \"d\" lies outside of the horizon."
                                + " The run begins on 2026-09-01 and ends before 2026-10-01."),
                row("what: lane, which: sea, from: 2026-01-01, to: 2026-02-01", "lies outside of the horizon."),
                row("what: lane, which: sea, time_between: 30 d", "How long does it last each time? State duration."),
                row(
                        "what: lane, which: sea, time_between: exponential(1) s, duration: 1 d",
                        "On average there is less than an hour between two of them."),
                row(
                        "what: lane, which: sea, depth: 120 %, " + DATED,
                        "\"120 %\" is not a share between 0 % and 100 %."),
                row("what: lane, which: sea, depth: 0 %, " + DATED, "A disruption of 0 % takes nothing away."),
                row("what: lane, which: sea, depth: 0.5, " + DATED, "\"0.5\" has no unit."),
                row("what: lane, which: sea, rise: 20 %, " + DATED, "Only demand rises, and this row is about a lane."),
                row("what: demand, which: west, rise: 20 %, depth: 20 %, " + DATED, "Demand either rises or falls."),
                row("what: demand, which: west, rise: 0 %, " + DATED, "A rise of 0 % changes nothing."),
                row("what: lane, which: sea, under_way: interrupted, " + DATED, "Only work is interrupted"),
                row(
                        "what: work, which: kent/pick, under_way: interrupted, depth: 50 %, " + DATED,
                        "Work is interrupted only where all of it stops"),
                row("what: lane, which: sea, for: 14 d, " + DATED, "The table disruptions has no column \"for\"."),
                added(
                        "disruptions: [{id: a, what: lane, which: sea, from: 2026-09-05, to: 2026-09-10},"
                                + " {id: b, what: lane, which: sea, from: 2026-09-10, to: 2026-09-12}]",
                        "The disruptions \"a\" and \"b\" strike the same at the same time."),
                added(
                        "disruptions: [{id: a, what: lane, which: sea, from: 2026-09-05, to: 2026-09-06},"
                                + " {id: a, what: lane, which: truck, from: 2026-09-05, to: 2026-09-06}]",
                        "A second row of disruptions with id \"a\"."),
                Arguments.of(
                        RightScenario.TEXT.replace(
                                        "mode: parcel, departs: \"Mon-Sat 17:00\", transit: \"triangular(1, 2, 4) d\"",
                                        "mode: door")
                                + "disruptions: [{id: d, what: lane, which: ground, " + DATED + "}]\n",
                        "Customers take their orders over at the door: nobody carries them."));
    }

    private static final String STORM = "disruptions: [{id: storm, what: lane, which: sea, " + DATED + "}]\n";

    static Stream<Arguments> recoveries() {
        return Stream.of(
                Arguments.of("do: reroute", "When does the rule act? State disruption, cover_below or both."),
                Arguments.of("do: reroute, cover_below: 3 d", "What should goods go round? State disruption."),
                Arguments.of(
                        "disruption: strom, do: reroute", "There is no \"strom\" in disruptions. Maybe \"storm\"."),
                Arguments.of("disruption: storm", "The column \"do\" of recovery is missing or empty."),
                Arguments.of("disruption: storm, do: pray", "do: \"pray\" is not possible here."),
                Arguments.of(
                        "disruption: storm, do: expedite", "For how long should the shelf last? State cover_below."),
                Arguments.of("disruption: storm, do: source-from", "From where should goods be ordered? State source."),
                Arguments.of("disruption: storm, do: reroute, source: hub", "Only source-from has a source."),
                Arguments.of("cover_below: 0 d, do: switch-mode", "No shelf lasts for less than no time."),
                Arguments.of("cover_below: 9, do: switch-mode", "\"9\" is not a duration."),
                Arguments.of("cover_below: 9 d, do: switch-mode", "No way leads from \"hub\" to \"kent\" by air."),
                Arguments.of("cover_below: 9 d, do: expedite", "No way leads from \"hub\" to \"kent\" by air."),
                Arguments.of(
                        "cover_below: 9 d, do: switch-mode, mode: ocean, site: port",
                        "No row of inventory orders what the rule is about."),
                Arguments.of(
                        "cover_below: 9 d, do: source-from, source: port, mode: road",
                        "Goods are ordered from hubs and centers, and \"port\" is neither."),
                Arguments.of(
                        "cover_below: 9 d, do: source-from, source: kent, site: kent, mode: road",
                        "\"kent\" would order from itself."));
    }

    @ParameterizedTest
    @MethodSource("recoveries")
    void a_rule_that_makes_no_sense_is_told(String cells, String says) throws IOException {
        a_mistake_is_told(RightScenario.TEXT + STORM + "recovery: [{id: r, " + cells + "}]\n", says);
    }

    @Test
    void what_is_half_open_is_not_gone_round() throws IOException {
        a_mistake_is_told(
                RightScenario.TEXT
                        + "disruptions: [{id: low, what: demand, which: west, " + DATED + "}]\n"
                        + "recovery: [{id: r, disruption: low, do: reroute}]\n",
                "The disruption \"low\" closes no lane, vendor or site that goods could go round.");
    }

    private static Arguments row(String cells, String says) {
        return added("disruptions: [{id: d, " + cells + "}]", says);
    }

    private static Arguments added(String more, String says) {
        return Arguments.of(RightScenario.TEXT + more + "\n", says);
    }

    private ReadResult read(String scenario) throws IOException {
        Path folder = RightScenario.writtenIn(room);
        Files.writeString(folder.resolve("scenario.yaml"), scenario);
        return ScenarioReader.read(folder);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told(String scenario, String says) throws IOException {
        ReadResult result = read(scenario);

        assertThat(result).isInstanceOf(ReadResult.Refused.class);
        assertThat(result.problems())
                .anySatisfy(problem ->
                        assertThat(problem.toString().replaceAll("\\s+", " ")).contains(says));
    }

    @Test
    void it_is_told_where_the_mistake_stands() throws IOException {
        ReadResult result =
                read(RightScenario.TEXT + "disruptions:\n  - {id: d, what: lane, which: see, " + DATED + "}\n");

        assertThat(result.problems().get(0).toString()).startsWith("scenario.yaml:24:32: which: There is no \"see\"");
    }

    @Test
    void a_wrong_cell_is_told_once() throws IOException {
        ReadResult result = read(RightScenario.TEXT
                + "disruptions: [{id: d, what: work, which: kent/pick, depth: 120 %, under_way: interrupted, " + DATED
                + "}]\n");

        assertThat(result.problems()).hasSize(1);
    }

    @Test
    void half_of_a_lane_without_limits_is_as_much_as_all_of_it() throws IOException {
        ReadResult result = read(
                RightScenario.TEXT + "disruptions: [{id: d, what: lane, which: sea, depth: 50 %, " + DATED + "}]\n");

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(result.problems().toString()).contains("still takes everything when part of it is missing");
    }
}
