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

/** Mistakes in what is said of freight: each case changes or adds to a scenario that is right. */
class BrokenFreightTest {

    @TempDir
    private Path room;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                truck("departs: \"2026-9-1 08:00\"", "departs: \"2026-9-1\" is not a date between 1970 and 2200."),
                truck("departs: \"2026-09-01, 2026-09-08\"", "\"2026-09-01\" is not a date and time."),
                truck("departs: \"2026-09-01 08:00, 2026-09-01 08:00\"", "\"2026-09-01 08:00\" stands there twice."),
                truck("departs: \"2026-09-01 25:00\"", "25:00 in \"2026-09-01 25:00\" is outside the day."),
                truck("departs: when full", "A lane without a capacity is never full"),
                truck("departs: when ready", "\"ready\" in \"when ready\" is not a quantity."),
                truck("departs: when 10 boxes", "\"10 boxes\" in \"when 10 boxes\" is not a quantity."),
                truck("departs: when 0 kg", "The quantity of \"when 0 kg\" is not above 0."),
                truck("departs: when full or after 0 h", "The time of \"when full or after 0 h\" is too short."),
                truck("departs: when full or after 2", "departs: \"2\" is not a duration."),
                truck(
                        "departs: when 30 pallets, capacity_pallets: 26",
                        "The lane would wait for 30.0, more than the 26.0 that a departure takes."),
                truck(
                        "departs: when 30000 kg, container: 40hc, containers: 1",
                        "The lane would wait for 30000.0, more than the 19900.0 that a departure takes."),
                truck("departs: when 1 m3, cut_off: 2 h", "has no time before which goods must come."),
                truck("capacity_units: 0", "A capacity of 0 lets nothing through."),
                truck("capacity_pallets: 0", "A capacity of 0 lets nothing through."),
                truck("container: 44hc", "container: There is no \"44hc\""),
                truck("containers: 2", "Of which kind?"),
                truck("cost_per_container: 2500", "Of which kind?"),
                Arguments.of(
                        RightScenario.TEXT.replace("departs: \"Mon-Sat 17:00\"", "departs: when 10 units"),
                        "Lanes of mode parcel do not wait until enough is there."),
                Arguments.of(
                        RightScenario.TEXT.replace("departs: \"Mon-Sat 17:00\"", "container: van"),
                        "A lane of mode parcel carries parcels"),
                Arguments.of(
                        RightScenario.TEXT.replace("departs: \"Mon-Sat 17:00\"", "capacity_kg: 900"),
                        "A lane of mode parcel is not limited by volume or weight."),
                Arguments.of(
                        RightScenario.TEXT.replace("id: kent, kind", "id: kent, order_cut_off: when full, kind"),
                        "A cut-off is a time of the day."),
                truck("share: 40 %", "No row of vendor_choice asks for it."),
                truck("contract_units_per_week: 40", "No row of vendor_choice asks for it."),
                truck("rank: first", "rank: \"first\" is not a number."),
                added(
                        "vendor_choice: [{from: port, to: kent, mode: road, rule: cheapest}]",
                        "There is nothing to choose: only one lane leads from \"port\" to \"kent\" by road."),
                added(
                        "vendor_choice: [{from: port, to: kent, mode: rail, rule: cheapest}]",
                        "There is nothing to choose: no lane leads from \"port\" to \"kent\" by rail."),
                added(
                        "vendor_choice: [{from: quay, to: kent, mode: road, rule: rank}]",
                        "There is no \"quay\" in sites."),
                added(
                        "vendor_choice: [{from: port, to: kent, mode: road, rule: best}]",
                        "\"best\" is not possible here."),
                offers("share", "share: 60 %", "share: 30 %", "sum to 90.00 %."),
                offers("contract", "rank: 1", "rank: 2", "has a contract."),
                offers("cheapest", "share: 60 %", "share: 40 %", "No row of vendor_choice asks for it."),
                site("port", "transfer_time: 4", "transfer_time: \"4\""),
                Arguments.of(
                        RightScenario.TEXT.replace("id: hub, kind: hub", "id: hub, kind: factory"),
                        "kind: \"factory\" is not possible here."),
                Arguments.of(
                        RightScenario.TEXT.replace(
                                "work:\n",
                                "work:\n  - {site: hub, step: cross_dock, staff: 1, shift: 24/7, rate: 9 pallets/h}\n"),
                        "This step is not done at a site of kind hub."),
                Arguments.of(
                        RightScenario.TEXT.replace(
                                "work:\n",
                                "work:\n  - {site: port, step: cross_dock, staff: 1, shift: 24/7, rate: 9 lines/h}\n"),
                        "\"lines\" cannot be counted in this step."),
                risk("lane: raft", "There is no \"raft\" in lanes."),
                risk("lane: ground, loss_share: 1 %", "The lane \"ground\" leads to customers."),
                risk("lane: truck, delay_share: 20 %", "Loads are late, but by how much?"),
                risk("lane: truck, delay: 2 d", "No load is late."),
                risk("lane: truck, delay_share: 20 %, delay: 2", "delay: \"2\""),
                risk("lane: truck, blank_share: 100 %", "All departures are cancelled: nothing ever leaves."),
                risk("lane: truck, loss_share: 100 %", "Nothing that leaves ever comes to be sold."),
                risk("lane: truck, damage_share: 0.3", "\"0.3\" has no unit."),
                risk("lane: truck}, {lane: truck", "A second row of lane_risks with lane \"truck\"."),
                season("", "lane: raft, room: 60 %", "There is no \"raft\" in lanes."),
                season("", "lane: truck, room: 60 %", "takes as much as comes"),
                season("", "lane: ground, room: 60 %", "The lane \"ground\" leads to customers."),
                season(", capacity_m3: 9", "lane: truck, room: 0 %", "A lane without room is closed."),
                season(", capacity_m3: 9", "lane: truck, room: 60", "room: \"60\""),
                season(
                        ", capacity_m3: 9",
                        "lane: truck, from: 2026-10-02, to: 2026-10-01, room: 60 %",
                        "The row ends (2026-10-01) before it begins (2026-10-02)."),
                season(
                        ", capacity_m3: 9",
                        "lane: truck, room: 60 %}, {lane: truck, from: 2026-10-02, room: 50 %",
                        "There are days that another row counts on as well"),
                truck("loading: cases", "Of which kind?"),
                truck("container: 40, loading: boxes", "loading: \"boxes\" is not possible here."),
                offer("container: 40", "container: 20, cost_per_container: 9", "divide over containers of one kind."),
                offer(
                        "container: 40, loading: units",
                        "container: 40, cost_per_container: 9",
                        "the kind of the lane itself."),
                offer("container: 40, loading: units", "container: 21, cost_per_container: 9", "There is no \"21\""),
                offer("container: 40, loading: units", "container: 20", "The column \"cost_per_container\""),
                Arguments.of(
                        RightScenario.TEXT.replace("transit: 2 d}", "transit: 2 d, container: 40, loading: units}")
                                + "container_offers:\n" + fourOffers(),
                        "A lane chooses among at most 4 kinds."),
                Arguments.of(
                        RightScenario.TEXT
                                        .replace("transit: 2 d}", "transit: 2 d, container: 40, loading: units}")
                                        .replace(
                                                "lanes:\n",
                                                "lanes:\n  - {id: on, from: port, to: kent, mode: road, transit: 2 d}\n")
                                + "pools: [{lane: on, vehicle: truck}]\n",
                        "Goods of lanes that share a vehicle are not loaded piece by piece."),
                pool("departs: every 1 d", "", "lane: raft, vehicle: truck", "There is no \"raft\" in lanes."),
                pool("departs: every 1 d", "", "lane: on, vehicle: ground", "The lane \"ground\" leads to customers."),
                pool("departs: every 1 d", "", "lane: on, vehicle: on", "The lane \"on\" rides on a vehicle itself."),
                pool("departs: every 1 d", "", "lane: on, vehicle: sea", "begin at different sites."),
                pool("departs: on demand", "", "lane: on, vehicle: truck", "each lot leaves as it comes"),
                pool("departs: every 1 d", "departs: every 2 d", "lane: on, vehicle: truck", "Leave the cell empty"),
                pool(
                        "departs: every 1 d",
                        "capacity_m3: 9",
                        "lane: on, vehicle: truck",
                        "ride on the vehicle of \"truck\""),
                pool("departs: every 1 d", "cost_per_departure: 9", "lane: on, vehicle: truck", "Leave the cell empty"),
                pool(
                        "departs: every 1 d",
                        "",
                        "lane: on, vehicle: truck}]\nlane_risks: [{lane: on, blank_share: 9 %",
                        "What is cancelled or late is that vehicle: state it there."),
                pool(
                        "departs: every 1 d",
                        "",
                        "lane: on, vehicle: truck}]\nrotations: [{lane: truck, vehicles: 9, back: 1 d",
                        "has vehicles in rotation, which make no further stops."),
                pool("departs: every 1 d", "", "lane: on, vehicle: truck, stop_time: 3", "stop_time: \"3\""),
                rotation("lane: raft, vehicles: 1, back: 2 d", "There is no \"raft\" in lanes."),
                rotation("lane: ground, vehicles: 1, back: 2 d", "The lane \"ground\" leads to customers."),
                rotation("lane: truck, vehicles: 0, back: 2 d", "Without a vehicle nothing leaves."),
                rotation("lane: truck, vehicles: 6", "The column \"back\" of rotations is missing or empty."),
                rotation("lane: truck, vehicles: 6, back: 2", "back: \"2\""),
                rotation("lane: truck, vehicles: 6, back: 1 d, catch_up: 100 %", "Nobody gets there in no time."),
                rotation(
                        "lane: truck, vehicles: 4, back: 2 d, turn_round: 6 h",
                        "A round trip takes 4.3 d on average, and 4 vehicles leave 1.0 d apart: they fall behind without end."),
                rotation(
                        "lane: truck, vehicles: 6, back: 1 d}, {lane: truck, vehicles: 6, back: 1 d",
                        "A second row of"),
                Arguments.of(
                        RightScenario.TEXT.replace("departs: \"every 1 d\"", "departs: on demand")
                                + "rotations: [{lane: truck, vehicles: 9, back: 2 d}]\n",
                        "The lane \"truck\" has no schedule that its vehicles could fall behind."),
                Arguments.of(
                        RightScenario.TEXT.replace("departs: \"every 1 d\"", "departs: on demand")
                                + "lane_risks: [{lane: truck, blank_share: 5 %}]\n",
                        "The lane \"truck\" has no schedule of which departures could be cancelled."),
                added("containers: [{id: box, m3: 0, payload_kg: 1}]", "A capacity of 0 lets nothing through."),
                added("containers: [{id: box, m3: 5}]", "The column \"payload_kg\" of containers is missing or empty."),
                added("containers: [{id: box, m3: 5, payload_kg: 1, stowage: 0 %}]", "carries nothing."),
                added("containers: [{id: box, m3: 5, payload_kg: 1, stowage: 120 %}]", "\"120 %\" is not a share"));
    }

    private static Arguments truck(String says, String told) {
        String plain = RightScenario.TEXT.replace(
                "departs: \"every 1 d\", transit: 2 d",
                (says.startsWith("departs") ? "" : "departs: \"every 1 d\", ") + "transit: 2 d, " + says);
        return Arguments.of(plain, told);
    }

    private static Arguments offers(String rule, String first, String second, String told) {
        String lane = "  - {id: %s, from: port, to: kent, mode: road, transit: 2 d, %s}\n";
        return Arguments.of(
                RightScenario.TEXT.replace(
                                "lanes:\n",
                                "lanes:\n" + String.format(lane, "one", first) + String.format(lane, "two", second))
                        + "vendor_choice: [{from: port, to: kent, mode: road, rule: " + rule + "}]\n",
                told);
    }

    private static Arguments site(String id, String says, String told) {
        return Arguments.of(
                RightScenario.TEXT.replace("{id: " + id + ", kind", "{id: " + id + ", " + says + ", kind"), told);
    }

    private static Arguments risk(String says, String told) {
        return added("lane_risks: [{" + says + "}]", told);
    }

    private static String fourOffers() {
        StringBuilder offers = new StringBuilder();
        for (String kind : new String[] {"20", "40hc", "uld", "van"}) {
            offers.append("  - {lane: truck, container: ").append(kind).append(", cost_per_container: 9}\n");
        }
        return offers.toString();
    }

    private static Arguments offer(String lane, String says, String told) {
        return Arguments.of(
                RightScenario.TEXT.replace("transit: 2 d}", "transit: 2 d, " + lane + "}")
                        + "container_offers: [{lane: truck, " + says + "}]\n",
                told);
    }

    private static Arguments season(String capacity, String says, String told) {
        return Arguments.of(
                RightScenario.TEXT.replace("transit: 2 d}", "transit: 2 d" + capacity + "}") + "lane_seasons: [{" + says
                        + "}]\n",
                told);
    }

    private static Arguments pool(String vehicle, String rider, String row, String told) {
        String lane = "  - {id: on, from: port, to: kent, mode: road, transit: 2 d, " + rider + "}\n";
        return Arguments.of(
                RightScenario.TEXT.replace("departs: \"every 1 d\"", vehicle).replace("lanes:\n", "lanes:\n" + lane)
                        + "pools: [{" + row + "}]\n",
                told);
    }

    private static Arguments rotation(String says, String told) {
        return added("rotations: [{" + says + "}]", told);
    }

    private static Arguments added(String more, String told) {
        return Arguments.of(RightScenario.TEXT + more + "\n", told);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told(String scenario, String told) throws IOException {
        Path folder = RightScenario.writtenIn(room);
        Files.writeString(folder.resolve("scenario.yaml"), scenario);

        ReadResult result = ScenarioReader.read(folder);

        assertThat(result).isInstanceOf(ReadResult.Refused.class);
        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem.toString()).contains(told));
    }

    @Test
    void a_transfer_time_where_nothing_passes_is_odd() throws IOException {
        Path folder = RightScenario.writtenIn(room);
        Files.writeString(
                folder.resolve("scenario.yaml"),
                RightScenario.TEXT.replace("{id: hub, kind", "{id: hub, transfer_time: 4 h, kind"));

        ReadResult result = ScenarioReader.read(folder);

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(result.problems())
                .anySatisfy(problem ->
                        assertThat(problem.toString()).contains("warning", "No goods pass the site \"hub\"."));
    }

    @Test
    void a_piece_that_goes_into_no_container_is_odd() throws IOException {
        Path folder = RightScenario.writtenIn(room);
        Files.writeString(
                folder.resolve("scenario.yaml"),
                RightScenario.TEXT.replace("transit: 2 d}", "transit: 2 d, container: tiny, loading: units}")
                        + "containers: [{id: tiny, m3: 1, payload_kg: 0.1}]\n");

        ReadResult result = ScenarioReader.read(folder);

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem.toString())
                        .contains("warning", "A unit of the item \"mug\" goes into no container of the lane"));
    }

    @Test
    void an_item_that_finds_no_room_on_a_lane_is_odd() throws IOException {
        Path folder = RightScenario.writtenIn(room);
        Files.writeString(
                folder.resolve("scenario.yaml"),
                RightScenario.TEXT.replace("transit: 2 d}", "transit: 2 d, capacity_kg: 0.3}"));

        ReadResult result = ScenarioReader.read(folder);

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem.toString())
                        .contains(
                                "warning",
                                "A unit of the item \"mug\" finds no room on any departure of the lane \"truck\""));
    }
}
