package groundwork.scenariofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that means harm, or was damaged on its way: it is read as text or refused with a message, and never throws. */
class HostileScenariosTest {

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

    private ReadResult change(String from, String to) throws IOException {
        assertThat(RightScenario.TEXT).contains(from);
        write("scenario.yaml", RightScenario.TEXT.replace(from, to));
        return ScenarioReader.read(folder);
    }

    private static List<String> lines(ReadResult result) {
        return result.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "=cmd()|' /C calc'!A0",
                "\\\"quoted\\\" and 'single'",
                "\u05DE\u05D7\u05E1\u05DF \u0645\u0633\u062A\u0648\u062F\u0639",
                "\uD83D\uDCE6 box \uD83D\uDC69\u200D\uD83D\uDE80",
                "{{template}} ${expression} %s",
            })
    void a_name_may_be_any_text_that_can_be_printed(String name) throws IOException {
        ReadResult result = change("id: mug,", "id: mug, name: \"" + name + "\",");

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(((ReadResult.Read) result)
                        .scenario()
                        .catalogue()
                        .items()
                        .get(0)
                        .name())
                .isEqualTo(name.replace("\\\"", "\""));
    }

    @Test
    void a_name_may_have_10_000_characters_and_no_more() throws IOException {
        assertThat(change("name: Right", "name: " + "x".repeat(10_000))).isInstanceOf(ReadResult.Read.class);
        assertThat(lines(change("name: Right", "name: " + "x".repeat(10_001))))
                .singleElement()
                .asString()
                .startsWith("scenario.yaml:1:7: name: \"xxx")
                .contains("has more than 10000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0007", "\\uD800", "\\u202E", "\\u2028", "\\u0000", "\\e[31m", "\\uFFFE"})
    void characters_that_cannot_be_seen_are_refused(String escape) throws IOException {
        assertThat(lines(change("id: mug,", "id: mug, name: \"a" + escape + "b\",")))
                .singleElement()
                .asString()
                .startsWith("scenario.yaml:4:21: name: ");
        assertThat(change("name: Right", "name: Right\nextends: \"../a" + escape + "b\""))
                .isInstanceOf(ReadResult.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value: 1e-999999999",
                "value: 1e-400",
                "value: 1e12",
                "value: 0x1p3",
                "value: 9.50f",
                "value: Infinity",
                "value: 9,50",
                "value: ~",
                "value: !!int 9",
                "value: [9]",
                "value: {a: b}"
            })
    void no_number_makes_the_reader_throw_or_hang(String value) throws IOException {
        ReadResult result = change("value: 9.50", value);

        assertThat(result).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e300 d",
                "exponential(1e308) d",
                "1e308 + exponential(1) d",
                "lognormal(mean=1e-300, sd=1e300) d",
                "gamma(mean=1e200, sd=1e-200) d",
                "normal(mean=-4, sd=0) d",
                "poisson(3) d",
                "geometric(3) d",
                "discrete() d",
                "discrete(1: 0) d",
                "erlang(2.5, 3) d",
                "exponential(1, 2) d",
                "exponential(average=3) d",
                "triangular(1, 2, 4)",
                "triangular(1 d, 2 h, 4 d)",
                "exponentiel(1) d",
                "-1 + exponential(1) d",
                "exponential(1) fortnight",
                "((((((((",
                "exponential(1) d d"
            })
    void no_distribution_is_taken_that_has_no_meaning(String transit) throws IOException {
        assertThat(lines(change("\"triangular(1, 2, 4) d\"", "\"" + transit + "\"")))
                .singleElement()
                .asString()
                .startsWith("scenario.yaml:18:89: transit: ");
    }

    @Test
    void two_thousand_damaged_copies_are_read_or_refused() throws IOException {
        SplittableRandom random = new SplittableRandom(20260901);
        byte[] right = RightScenario.TEXT.getBytes(StandardCharsets.UTF_8);
        String[] words = RightScenario.TEXT.split("[ ,:{}\\n]+");

        for (int copy = 0; copy < 2_000; copy++) {
            byte[] damaged = right.clone();
            if (copy % 2 == 0) {
                for (int hit = random.nextInt(1, 6); hit > 0; hit--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(copy % 4 == 0 ? 256 : 128);
                }
            } else {
                String word = words[random.nextInt(words.length)];
                String other = words[random.nextInt(words.length)];
                damaged = RightScenario.TEXT.replace(word, other).getBytes(StandardCharsets.UTF_8);
            }
            Files.write(folder.resolve("scenario.yaml"), damaged);

            ReadResult result = ScenarioReader.read(folder);

            assertThat(result instanceof ReadResult.Read || !result.problems().isEmpty())
                    .isTrue();
        }
    }

    @Test
    void a_character_that_yaml_forbids_has_a_place() throws IOException {
        assertThat(lines(change("name: Right", "name: Ri\u0007ght")))
                .containsExactly("scenario.yaml:1:9: The character U+0007 may not stand in YAML.\n    Take it out.");
    }

    @Test
    void a_forecast_of_400_000_rows_is_read() throws IOException {
        write(
                "scenario.yaml",
                RightScenario.TEXT
                        .replaceFirst("(?s)forecast:.*?sites:", "sites:")
                        .replaceFirst("(?s)items:.*?regions:", "regions:")
                        .replaceFirst("(?s)inventory:.*?customs:", "customs:")
                        .replace("lon: -122.2}", "lon: -122.2, stock: unlimited}")
                        .replace("days: 30", "days: 400"));
        LocalDate start = LocalDate.of(2026, 9, 1);
        StringBuilder items = new StringBuilder("id,weight_kg,volume_l,value\n");
        try (BufferedWriter csv = Files.newBufferedWriter(folder.resolve("forecast.csv"))) {
            csv.write("region,item,from,to,units_per_week,profile\n");
            for (int item = 0; item < 1_000; item++) {
                items.append("i").append(item).append(",1,1,1\n");
                for (int day = 0; day < 400; day++) {
                    LocalDate date = start.plusDays(day);
                    csv.write("west,i" + item + "," + date + "," + date + "," + day + ",flat\n");
                }
            }
        }
        write("items.csv", items.toString());

        ReadResult result = ScenarioReader.read(folder);

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(((ReadResult.Read) result).scenario().demand().forecast().rows())
                .hasSize(400_000);
    }

    @Test
    void a_missing_and_an_unknown_column_are_told_once_for_the_whole_file() throws IOException {
        StringBuilder rows = new StringBuilder("region,item,from,units_per_week,color\n");
        for (int row = 0; row < 1_000; row++) {
            rows.append("west,mug,2026-09-01,7,red\n");
        }
        write("scenario.yaml", RightScenario.TEXT.replaceFirst("(?s)forecast:.*?sites:", "sites:"));
        write("forecast.csv", rows.toString());

        assertThat(lines(ScenarioReader.read(folder)))
                .filteredOn(line -> !line.contains("A second row"))
                .containsExactly(
                        "forecast.csv:1: The column \"to\" of forecast is missing.\n    For example 2026-11-30.",
                        "forecast.csv:1:33: The table forecast has no column \"color\"."
                                + "\n    Known: region, item, category, from, to, units_per_day, units_per_week, units_per_month, units, "
                                + "profile, special_days, season, growth_per_year.");
    }

    @Test
    void of_a_table_that_cannot_be_read_no_missing_ids_are_told() throws IOException {
        write("scenario.yaml", RightScenario.TEXT.replaceFirst("(?s)items:.*?regions:", "regions:"));
        Files.write(folder.resolve("items.csv"), new byte[] {'i', 'd', '\n', (byte) 0xC3, '\n'});

        assertThat(lines(ScenarioReader.read(folder)))
                .containsExactly(
                        "items.csv:2:1: This byte is not UTF-8 text.\n    Save the file with the encoding UTF-8.");
    }

    @Test
    void of_a_variant_whose_base_cannot_be_read_only_that_is_told() throws IOException {
        write(
                "scenario.yaml",
                "extends: ../nowhere\nforecast:\n"
                        + "  - {region: west, item: mug, from: 2026-09-01, to: 2026-09-30, units_per_week: 7}\n");

        assertThat(lines(ScenarioReader.read(folder)))
                .singleElement()
                .asString()
                .startsWith("scenario.yaml:1:10: The folder does not exist.");
    }

    @Test
    void a_table_that_is_no_file_is_refused() throws IOException {
        Files.createDirectory(folder.resolve("sellers.csv"));

        assertThat(lines(ScenarioReader.read(folder)))
                .singleElement()
                .asString()
                .startsWith("sellers.csv: This is not a file.");
    }
}
