package groundwork.scenariofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case changes one thing in a scenario that is right and says what the message must begin with. */
class BrokenScenariosTest {

    @TempDir
    Path room;

    private Path folder;

    @BeforeEach
    void write_a_scenario_that_is_right() throws IOException {
        folder = RightScenario.writtenIn(room);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private List<String> refused() {
        ReadResult result = ScenarioReader.read(folder);
        assertThat(result).isInstanceOf(ReadResult.Refused.class);
        return result.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void the_scenario_that_the_cases_change_is_right() {
        assertThat(ScenarioReader.read(folder)).isInstanceOf(ReadResult.Read.class);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("value: 9.50", "worth: 9.50", "scenario.yaml:4:53: The table items has no column \"worth\"."),
                change(", value: 9.50", "", "scenario.yaml:4:5: The column \"value\" of items is missing or empty."),
                change(
                        "item: mug, from",
                        "item: mugg, from",
                        "scenario.yaml:8:26: item: There is no \"mugg\" in items.\n    Maybe \"mug\"."),
                change("weight_kg: 0.4", "weight_kg: -0.4", "scenario.yaml:4:26: weight_kg: \"-0.4\" is negative."),
                change("weight_kg: 0.4", "weight_kg: NaN", "scenario.yaml:4:26: weight_kg: \"NaN\" is not a number."),
                change("weight_kg: 0.4", "weight_kg: 1e999", "scenario.yaml:4:26: weight_kg: \"1e999\" is too large"),
                change(
                        "start: 2026-09-01",
                        "start: 2026-09-31",
                        "scenario.yaml:2:18: horizon.start: \"2026-09-31\" is not a date."),
                change("days: 30", "days: 0", "scenario.yaml:2:36: The horizon has 0 days."),
                change("days: 30", "days: many", "scenario.yaml:2:36: horizon.days: \"many\" is not a number."),
                change(
                        "06:00-14:30",
                        "06:00-25:30",
                        "scenario.yaml:14:47: shift: 25:30 in \"Mon-Sat 06:00-25:30\" is outside the day."),
                change(
                        "06:00-14:30",
                        "06:00-06:00",
                        "scenario.yaml:14:47: shift: The shift \"Mon-Sat 06:00-06:00\" has no length."),
                change(
                        "Mon-Sat 06:00-14:30",
                        "\"Mon-Sat 06:00-14:30, Tue 10:00-12:00\"",
                        "scenario.yaml:14:47: shift: The parts of the shift"),
                change("Mon-Sat 06", "Mon-Sam 06", "scenario.yaml:14:47: shift: \"Mon-Sam\" in"),
                change("rate: 60 lines/h", "rate: 60", "scenario.yaml:14:74: \"60\" is not a rate."),
                change(
                        "rate: 60 lines/h",
                        "rate: 60 pallets/h",
                        "scenario.yaml:14:74: \"pallets\" cannot be counted in this step."),
                change(
                        "rate: 60 lines/h",
                        "rate: 0 lines/h",
                        "scenario.yaml:14:74: rate: A rate must be above 0, and \"0\" is not.\n"
                                + "    Write what one person does in an hour, e.g. 60 lines/h."),
                change(
                        "rate: 60 lines/h",
                        "rate: 60 lines/h, time: 1 h",
                        "scenario.yaml:14:74: The row states a rate and a time."),
                change(", rate: 60 lines/h", "", "scenario.yaml:14:24: The row states neither a rate nor a time."),
                change("staff: 2", "staff: 0", "scenario.yaml:14:5: Nobody ever works at this step"),
                change(
                        "staff: 2",
                        "staff: 5, crew: 2",
                        "scenario.yaml:14:37: A task takes 2 people, and 5 are not a whole number of crews.\n"
                                + "    Say 4 or 6."),
                change("staff: 2", "staff: 2, crew: 0", "scenario.yaml:14:46: A task that takes nobody is no work."),
                change("staff: 2", "staff: 2.5", "scenario.yaml:14:37: staff: \"2.5\" is not a whole number"),
                change("transit: 14 d", "transit: 14", "scenario.yaml:16:80: transit: \"14\" is not a duration."),
                change(
                        "transit: 14 d",
                        "transit: 14 moons",
                        "scenario.yaml:16:80: transit: \"moons\" in \"14 moons\" is not a unit of time."),
                change(
                        "triangular(1, 2, 4) d",
                        "triangular(4, 2, 1) d",
                        "scenario.yaml:18:89: transit: In \"triangular(4, 2, 1) d\" three values are needed"),
                change(
                        "triangular(1, 2, 4) d",
                        "triangula(1, 2, 4) d",
                        "scenario.yaml:18:89: transit: \"triangula\" is not a distribution.\n    Maybe \"triangular\"."),
                change(
                        "triangular(1, 2, 4) d",
                        "triangular(1, 2, 4)",
                        "scenario.yaml:18:89: transit: \"triangular(1, 2, 4)\" has no unit."),
                change(
                        "departs: \"Tue 08:00\"",
                        "departs: \"Tue 24:00\"",
                        "scenario.yaml:16:58: departs: 24:00 in \"Tue 24:00\" is outside the day."),
                change(
                        "from: hub, to: port",
                        "from: hub, to: hub",
                        "scenario.yaml:16:30: The lane leads from \"hub\" to itself."),
                change("id: truck", "id: sea", "scenario.yaml:17:5: A second row of lanes with id \"sea\"."),
                change(
                        "to: kent, mode: road",
                        "to: port, mode: road",
                        "scenario.yaml:17:33: The lane leads from \"port\" to itself."),
                change("mode: ocean", "mode: sea", "scenario.yaml:16:42: mode: \"sea\" is not possible here."),
                change(
                        "s_units: 3000, S_units: 5000",
                        "s_units: 5000, S_units: 3000",
                        "scenario.yaml:20:66: S (3000) is not above s (5000)."),
                change(
                        "s_units: 3000, S_units: 5000",
                        "policy: r-Q, s_units: 3000, S_units: 5000",
                        "scenario.yaml:20:5: The policy r-Q needs Q_units.\n    State s_units and Q_units."),
                change(
                        "s_units: 3000, S_units: 5000",
                        "policy: base-stock, s_units: 3000, S_units: 5000",
                        "scenario.yaml:20:71: The policy base-stock has no s_units."),
                change(
                        "s_units: 3000, S_units: 5000",
                        "policy: r-Q, s_units: 3000, Q_units: 0",
                        "scenario.yaml:20:79: An order of nothing is no order."),
                change(
                        "s_units: 3000, S_units: 5000",
                        "policy: sS, s_units: 3",
                        "scenario.yaml:20:50: policy: \"sS\" is not possible here."),
                change(
                        "S_units: 5000}",
                        "S_units: 5000, multiple_units: 0}",
                        "scenario.yaml:20:88: Nothing is a multiple of 0."),
                change(
                        "source: hub,",
                        "source: kent,",
                        "scenario.yaml:20:37: The item \"mug\" comes from no hub: kent orders from kent."),
                change("source: hub,", "source: port,", "scenario.yaml:20:5: The site \"port\" is not of kind hub."),
                change(
                        "customs:",
                        "recorded_orders:\n  - {order: A, at: 2026-09-02 10:00, region: west, item: mug, units: 0}\ncustoms:",
                        "scenario.yaml:22:70: A line of nothing is no line."),
                change(
                        "customs:",
                        "recorded_orders:\n  - {order: A, at: 2026-09-02 10:00, region: west, item: mug, units: 1}\n  - {order: A, at: 2026-09-03 10:00, region: west, item: mug, units: 1}\ncustoms:",
                        "scenario.yaml:23:20: The order \"A\" was placed at 2026-09-02T10:00 and at 2026-09-03T10:00."),
                change(
                        "share: 100 %",
                        "share: 90 %", "scenario.yaml:22:5: The shares of the channels of \"port\" sum to 90.0 %."),
                change("share: 100 %", "share: 100", "scenario.yaml:22:41: share: \"100\" has no unit."),
                change(
                        "share: 100 %",
                        "share: 120 %", "scenario.yaml:22:41: share: \"120 %\" is not a share between 0 % and 100 %."),
                change(
                        "name: Right",
                        "name: Right\nzone: America/Los_Angles",
                        "scenario.yaml:2:7: zone: \"America/Los_Angles\" is not a time zone.\n    Maybe \"America/Los_Angeles\"."),
                change(
                        "name: Right",
                        "nam: Right",
                        "scenario.yaml:1:6: The key \"nam\" is unknown.\n    Maybe \"name\"."),
                change("name: Right", "name: Right\nname: Again", "scenario.yaml:2:1: The key \"name\" appears twice."),
                change(
                        "name: Right",
                        "name: Right\ncurrency: dollars",
                        "scenario.yaml:2:11: \"dollars\" is not a currency."),
                change(
                        "name: Right",
                        "name: Right\nwhen_short: wait",
                        "scenario.yaml:2:13: when_short: \"wait\" is not possible here."),
                change(
                        "name: Right",
                        "name: Right\nbasket: {lines: exponential(2)}",
                        "scenario.yaml:2:17: basket.lines: \"exponential(2)\" is not a distribution on 1, 2, 3"),
                change("name: Right", "name: &a [*a]", "scenario.yaml:1:"),
                change("lat: 36.8", "lat: 136.8", "scenario.yaml:6:21: lat: \"136.8\" is not a place on Earth."),
                change(
                        "units_per_week: 700",
                        "units_per_week: seven",
                        "scenario.yaml:8:81: units_per_week: \"seven\" is not a number."),
                change(
                        "from: 2026-09-01, to: 2026-09-30",
                        "from: 2026-09-30, to: 2026-09-01",
                        "scenario.yaml:8:53: The forecast ends"),
                change(
                        "from: 2026-09-01, to: 2026-09-30",
                        "from: 2020-09-01, to: 2020-09-30",
                        "scenario.yaml:8:5: No row of the forecast has demand"),
                change(
                        "profile: flat",
                        "profile: flatt",
                        "scenario.yaml:8:95: profile: There is no \"flatt\".\n    Maybe \"flat\"."),
                change(
                        "site: kent, step: pick",
                        "site: port, step: pick",
                        "scenario.yaml:14:5: This step is not done at a site of kind gateway."),
                change(
                        "to: west, mode: parcel",
                        "to: west, mode: road",
                        "scenario.yaml:18:5: A lane to customers has the mode parcel or door."),
                change(
                        "to: west, mode: parcel",
                        "to: east, mode: parcel",
                        "scenario.yaml:18:34: to: There is no \"east\"."),
                change("source: hub", "source: port", "scenario.yaml:20:5: The site \"port\" is not of kind hub."),
                change(
                        "{id: truck, from: port, to: kent",
                        "{id: truck, from: kent, to: port",
                        "scenario.yaml:20:5: No way leads from \"hub\" to \"kent\" by ocean."),
                change("sites:", "sites: none\nplaces:", "scenario.yaml:9:8: The table \"sites\" is a list of rows."),
                change("regions:", "\tregions:", "scenario.yaml:5:1: This is not YAML"),
                change("horizon: {", "horizon: [{", "scenario.yaml:"));
    }

    private static Arguments change(String right, String wrong, String message) {
        return Arguments.of(right, wrong, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("changes")
    void a_mistake_is_located_and_explained(String right, String wrong, String message) throws IOException {
        assertThat(RightScenario.TEXT).contains(right);
        write(
                "scenario.yaml",
                RightScenario.TEXT.replaceFirst(
                        java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong)));

        assertThat(refused()).anySatisfy(problem -> assertThat(problem).startsWith(message));
    }

    @Test
    void a_wrong_cell_does_not_hide_what_is_wrong_between_other_tables() throws IOException {
        write(
                "scenario.yaml",
                RightScenario.TEXT
                        .replace("weight_kg: 0.4", "weight_kg: -0.4")
                        .replace("share: 100 %", "share: 90 %")
                        .replace("mode: parcel", "mode: road"));

        assertThat(refused())
                .anySatisfy(problem -> assertThat(problem).contains("\"-0.4\" is negative"))
                .anySatisfy(problem -> assertThat(problem).contains("sum to 90.0 %"))
                .anySatisfy(problem -> assertThat(problem).contains("A lane to customers has the mode parcel or door"));
    }

    /** Whatever a wrong cell is taken for, the checks of whole tables must not stumble over it. */
    @Test
    void no_two_mistakes_make_the_reader_stumble() throws IOException {
        List<Arguments> all = changes().toList();
        for (int i = 0; i < all.size(); i++) {
            for (int step : new int[] {1, 7, 18, 31}) {
                String text = RightScenario.TEXT;
                for (Arguments change : List.of(all.get(i), all.get((i + step) % all.size()))) {
                    text = text.replace((String) change.get()[0], (String) change.get()[1]);
                }
                write("scenario.yaml", text);

                assertThatCode(() -> ScenarioReader.read(folder)).as(text).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void problems_of_all_files_are_listed_at_once() throws IOException {
        write(
                "scenario.yaml",
                RightScenario.TEXT.replace("days: 30", "days: x").replaceFirst("(?s)items:.*?regions:", "regions:"));
        write("items.csv", "id,weight_kg,volume_l,value\nmug,heavy,1.2,9.50\n");
        write("live_events.csv", "id,start,duration,units,region,items\nshow,2027-09-05 19:00,2 h,500,west,mug\n");

        assertThat(refused())
                .anySatisfy(p -> assertThat(p).startsWith("scenario.yaml:2:36: horizon.days"))
                .anySatisfy(
                        p -> assertThat(p).startsWith("items.csv:2:").contains("weight_kg: \"heavy\" is not a number."))
                .anySatisfy(p -> assertThat(p).startsWith("live_events.csv:2:").contains("outside the horizon"));
    }

    @Test
    void an_empty_forecast_is_refused() throws IOException {
        write("scenario.yaml", RightScenario.TEXT.replaceFirst("(?s)forecast:.*?sites:", "sites:"));

        assertThat(refused()).anySatisfy(p -> assertThat(p).startsWith("scenario.yaml: There is no demand"));
    }

    @Test
    void a_ragged_row_is_refused() throws IOException {
        write("sellers.csv", "id,name\na,Anna\nb\n");

        assertThat(refused())
                .containsExactly(
                        "sellers.csv:3: The row has 1 cells, the header 2.\n    Empty cells keep their comma; text with a comma stands in double quotes.");
    }

    @Test
    void a_file_of_no_table_is_refused() throws IOException {
        write("seller.csv", "id,name\n");

        assertThat(refused())
                .containsExactly(
                        "seller.csv: There is no table \"seller\", and no value names this file in empirical(…).\n    Maybe \"sellers\".");
    }

    @Test
    void a_table_that_stands_twice_is_refused() throws IOException {
        write("items.csv", "id,weight_kg,volume_l,value\n");

        assertThat(refused())
                .anySatisfy(p -> assertThat(p).startsWith("items.csv: The table items also stands in scenario.yaml."));
    }

    @Test
    void text_in_another_encoding_is_refused() throws IOException {
        Files.write(folder.resolve("sellers.csv"), "id,name\na,Müller\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refused())
                .anySatisfy(p -> assertThat(p).startsWith("sellers.csv:2:4: This byte is not UTF-8 text."));
    }

    @Test
    void a_line_of_a_gigabyte_is_refused_without_reading_it_all() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("sellers.csv").toFile(), "rw")) {
            file.write("id,name\na,".getBytes(StandardCharsets.UTF_8));
            byte[] run = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            file.write(run);
            file.setLength(1L << 30);
        }

        assertThat(refused())
                .anySatisfy(p -> assertThat(p).startsWith("sellers.csv:2: The line has more than 200000 characters."));
    }

    @Test
    void an_alias_bomb_is_refused() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }
        write("scenario.yaml", bomb.toString());

        assertThat(refused())
                .containsExactly(
                        "scenario.yaml:2:10: Aliases (*name) are not used in scenarios.\n    Write the value out.");
    }

    @Test
    void deep_nesting_is_refused() throws IOException {
        write("scenario.yaml", "name: " + "[".repeat(5_000));

        assertThat(refused())
                .containsExactly("scenario.yaml:1:26: Brackets or indents are nested more than 20 deep."
                        + "\n    A scenario needs four levels.");
    }

    @Test
    void a_circle_of_variants_is_refused() throws IOException {
        Path other = Files.createDirectory(room.resolve("other"));
        Files.writeString(other.resolve("scenario.yaml"), "extends: ../mine\n");
        write("scenario.yaml", "extends: ../other\n");

        assertThat(refused())
                .anySatisfy(p -> assertThat(p).contains("scenario.yaml:1:10: The scenario extends itself."));
    }

    @Test
    void a_variant_of_what_lies_elsewhere_is_refused() throws IOException {
        Files.createDirectories(room.resolve("deep/mine"));
        Files.writeString(room.resolve("deep/mine/scenario.yaml"), "extends: ../../mine\n");
        folder = room.resolve("deep/mine");

        assertThat(refused()).anySatisfy(p -> assertThat(p).contains("leaves the folder that holds the scenarios"));
    }

    @Test
    void a_table_that_links_out_of_the_folder_is_refused() throws IOException {
        Files.writeString(room.resolve("secret.csv"), "id,name\n");
        Files.createSymbolicLink(folder.resolve("sellers.csv"), room.resolve("secret.csv"));

        assertThat(refused())
                .anySatisfy(p -> assertThat(p).startsWith("sellers.csv: The file is a link that leaves the folder."));
    }

    @Test
    void a_change_that_fits_nothing_is_refused() throws IOException {
        Path variant = Files.createDirectory(room.resolve("variant"));
        Files.writeString(
                variant.resolve("scenario.yaml"),
                "extends: ../mine\nchange:\n  - {table: lanes, where: {id: see}, set: {transit: 20 d}}\n");
        folder = variant;

        assertThat(refused())
                .containsExactly("scenario.yaml:3:5: No row of lanes fits this change.\n    id: Maybe \"sea\".");
    }

    @Test
    void a_folder_that_is_none_is_refused() {
        folder = room.resolve("nowhere");

        assertThat(refused()).hasSize(1).first().asString().contains("The folder does not exist.");
    }

    @Test
    void an_empty_folder_is_refused() throws IOException {
        folder = Files.createDirectory(room.resolve("empty"));

        assertThat(refused()).hasSize(1).first().asString().contains("The folder has no file scenario.yaml.");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        write("scenario.yaml", "");

        assertThat(refused()).hasSize(1).first().asString().contains("does not consist of keys and values");
    }

    @Test
    void a_binary_file_is_refused() throws IOException {
        Files.write(folder.resolve("scenario.yaml"), new byte[] {'n', 0, 1, 2});

        assertThat(refused()).anySatisfy(p -> assertThat(p).contains("zero byte"));
    }

    @Test
    void many_problems_alike_are_counted() throws IOException {
        StringBuilder rows = new StringBuilder("id,name\n");
        for (int i = 0; i < 1_000; i++) {
            rows.append(",x").append(i).append("\n");
        }
        write("sellers.csv", rows.toString());

        assertThat(refused()).hasSize(21).last().asString().contains("And 980 more like");
    }
}
