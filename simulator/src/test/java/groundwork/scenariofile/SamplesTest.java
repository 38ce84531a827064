package groundwork.scenariofile;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.scenario.Distribution;
import groundwork.scenario.Horizon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code empirical(file.csv)}: times as they were observed. */
class SamplesTest {

    private static final String SCENARIO = """
            name: Observed
            horizon: {start: 2026-09-01, days: 30}
            items: [{id: mug, weight_kg: 0.4, volume_l: 1.2, value: 9.50}]
            regions: [{id: west, lat: 36.8, lon: -119.8}]
            forecast: [{region: west, item: mug, from: 2026-09-01, to: 2026-09-30, units_per_week: 700}]
            sites: [{id: kent, kind: center, lat: 47.4, lon: -122.2, stock: unlimited}]
            lanes: [{id: ground, from: kent, to: west, mode: parcel, transit: empirical(FILE) d}]
            """;

    @TempDir
    Path room;

    private Path folder;

    @BeforeEach
    void make_a_folder_with_observed_days() throws IOException {
        folder = Files.createDirectory(room.resolve("mine"));
        Files.writeString(folder.resolve("days.csv"), "value,weight\n1,70\n2.5,30\n");
    }

    private List<String> problems(String file) throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), SCENARIO.replace("FILE", file));
        return ScenarioReader.read(folder).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static Distribution transit(ReadResult result) {
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result)
                .scenario()
                .network()
                .lanes()
                .get(0)
                .transit()
                .orElseThrow();
    }

    @Test
    void values_are_drawn_with_their_weights() throws IOException {
        assertThat(problems("days.csv")).isEmpty();

        assertThat(transit(ScenarioReader.read(folder)))
                .isEqualTo(
                        new Distribution.Discrete(List.of(1.0 * Horizon.DAY, 2.5 * Horizon.DAY), List.of(70.0, 30.0)));
    }

    @Test
    void a_variant_finds_the_file_beside_the_scenario_that_names_it() throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), SCENARIO.replace("FILE", "days.csv"));
        Path variant = Files.createDirectory(room.resolve("variant"));
        Files.writeString(variant.resolve("scenario.yaml"), "name: Variant\nextends: ../mine\n");

        assertThat(transit(ScenarioReader.read(variant))).isInstanceOf(Distribution.Discrete.class);
    }

    @ParameterizedTest
    @CsvSource({
        "../secret.csv, The path \"../secret.csv\" leaves the folder.",
        "/etc/passwd, The path \"/etc/passwd\" leaves the folder.",
        "link.csv, The path \"link.csv\" leaves the folder.",
        "day.csv, There is no file \"day.csv\".",
        "empty.csv, The file \"empty.csv\" has 0 values",
        "latin.csv, \"latin.csv\" cannot be used: latin.csv:2:1: This byte is not UTF-8 text.",
    })
    void a_file_that_leaves_the_folder_or_holds_no_values_is_refused(String file, String what) throws IOException {
        Files.writeString(room.resolve("secret.csv"), "value\n1\n");
        Files.createSymbolicLink(folder.resolve("link.csv"), room.resolve("secret.csv"));
        Files.writeString(folder.resolve("empty.csv"), "value\n");
        Files.write(folder.resolve("latin.csv"), new byte[] {'v', 'a', 'l', 'u', 'e', '\n', (byte) 0xE4, '\n'});

        assertThat(problems(file))
                .anySatisfy(line -> assertThat(line).startsWith("scenario.yaml:7:67: transit: " + what));
    }

    @Test
    void a_wrong_value_is_told_where_it_stands() throws IOException {
        Files.writeString(folder.resolve("days.csv"), "value,weight\n1,70\ntwo,30\n");

        assertThat(problems("days.csv"))
                .singleElement()
                .asString()
                .startsWith("days.csv:3:1: value: \"two\" is not a number.");
    }

    @Test
    void a_file_that_is_neither_a_table_nor_named_is_refused() throws IOException {
        Files.writeString(folder.resolve("region.csv"), "id,lat,lon\n");

        assertThat(problems("days.csv"))
                .containsExactly(
                        "region.csv: There is no table \"region\", and no value names this file in empirical(…)."
                                + "\n    Maybe \"regions\".");
    }
}
