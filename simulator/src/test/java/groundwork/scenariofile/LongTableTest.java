package groundwork.scenariofile;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.scenario.Forecast;
import groundwork.scenario.Scenario;
import groundwork.scenario.WeekSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of more than eight megabytes mean the same as short ones, and their mistakes are told in the same words. */
class LongTableTest {

    private static final int ITEMS = 3_000;
    private static final String BLANKS = " ".repeat(9_000);

    @TempDir
    Path room;

    private Path folder;

    @BeforeEach
    void write_a_scenario_of_many_items() throws IOException {
        folder = RightScenario.writtenIn(room);
        String text = RightScenario.TEXT
                .replaceFirst("(?s)items:.*?regions:", "regions:")
                .replaceFirst("(?s)forecast:.*?sites:", "sites:")
                .replaceFirst("(?s)inventory:.*?customs:", "customs:")
                .replace("kind: center, lat", "kind: center, stock: unlimited, lat");
        Files.writeString(folder.resolve("scenario.yaml"), text);
        StringBuilder items = new StringBuilder("id,weight_kg,volume_l,value\n");
        for (int i = 0; i < ITEMS; i++) {
            items.append("item-").append(i).append(",0.4,1.2,9.50\n");
        }
        Files.writeString(folder.resolve("items.csv"), items);
    }

    private static final class Sizes {
        static final int SHORT = 0;
        static final int LONG = 1_000;
    }

    /** Writes a file whose text is the same but for blanks behind the first cells of some lines. */
    private void write(String file, StringBuilder text, int blankLines) throws IOException {
        String[] lines = text.toString().split("\n");
        for (int l = 1; l <= blankLines; l++) {
            lines[l] = lines[l].replaceFirst(",", BLANKS + ",");
        }
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
        assertThat(Files.size(folder.resolve(file)) > 8_000_000).isEqualTo(blankLines > 0);
    }

    private Scenario read() {
        ReadResult result = ScenarioReader.read(folder);
        assertThat(result).as(result.problems().toString()).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).scenario();
    }

    private static StringBuilder rows() {
        Random random = new Random(7);
        StringBuilder rows = new StringBuilder(
                "region,item,from,to,units_per_week,units,profile,special_days,season,growth_per_year\n");
        for (int i = 0; i < ITEMS; i++) {
            for (int w = 0; w < 4; w++) {
                LocalDate from = LocalDate.of(2026, 9, 7).plusWeeks(w);
                boolean weekly = random.nextBoolean();
                String units = switch (random.nextInt(4)) {
                    case 0 -> Integer.toString(random.nextInt(1_000));
                    case 1 -> Double.toString(random.nextDouble());
                    case 2 -> random.nextInt(50) + "." + random.nextInt(100_000);
                    default -> random.nextDouble() * 1e-5 + "";
                };
                rows.append(random.nextBoolean() ? "west" : "").append(",");
                rows.append(random.nextInt(9) == 0 ? "\"item-" + i + "\"" : "item-" + i);
                rows.append(',')
                        .append(from)
                        .append(',')
                        .append(from.plusDays(6))
                        .append(',');
                rows.append(weekly ? units + "," : "," + units).append(',');
                rows.append(random.nextBoolean() ? "evening" : "").append(random.nextBoolean() ? ",inside," : ",,");
                rows.append(',').append(random.nextInt(5) == 0 ? "5 %" : "").append('\n');
            }
        }
        return rows;
    }

    @Test
    void a_long_forecast_means_what_a_short_one_does() throws IOException {
        write("forecast.csv", rows(), Sizes.SHORT);
        Scenario expected = read();
        write("forecast.csv", rows(), Sizes.LONG);
        Scenario found = read();

        assertThat(found.demand().forecast().rows())
                .hasSize(4 * ITEMS)
                .isEqualTo(expected.demand().forecast().rows());
        assertThat(found.defaults()).isEqualTo(expected.defaults());
    }

    @Test
    void mistakes_in_a_long_forecast_are_told_like_those_in_a_short_one() throws IOException {
        StringBuilder rows = rows();
        rows.append("west,item-0,2026-09-07,2026-09-01,7,,,,,\n");
        rows.append("east,item-0,2026-08-01,2026-08-05,7,,,,,\n");
        rows.append("west,item-x,2026-08-01,2026-08-05,-7,,,,,\n");
        rows.append("west,item-1,2026-08-01,2026-08-05,7,8,,,,\n");
        rows.append("west,item-2,2026-08-01,7,8,,,,\n");
        write("forecast.csv", rows, Sizes.SHORT);
        var expected = ScenarioReader.read(folder).problems();
        write("forecast.csv", rows, Sizes.LONG);
        var found = ScenarioReader.read(folder).problems();

        assertThat(expected).hasSizeGreaterThan(5);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void rows_that_overlap_are_told_by_their_lines() throws IOException {
        StringBuilder rows = rows();
        rows.append(",item-0,2026-09-01,2026-12-31,7,,,,,\nwest,item-0,2026-09-01,2026-12-31,7,,,,,\n");
        write("forecast.csv", rows, Sizes.LONG);

        assertThat(ScenarioReader.read(folder).problems().stream().map(Problem::toString))
                .anySatisfy(p ->
                        assertThat(p).startsWith("forecast.csv:" + (4 * ITEMS + 2) + ": The forecast of \"item-0\""));
    }

    private static StringBuilder sheet() {
        Random random = new Random(8);
        StringBuilder sheet = new StringBuilder("item,region,2026-09-14,profile,2026-09-07\n");
        for (int i = ITEMS - 1; i >= 0; i--) {
            sheet.append("item-").append(i).append(random.nextInt(9) == 0 ? ",\"west\"," : ",west,");
            sheet.append(random.nextInt(3) == 0 ? "" : random.nextDouble() * 100)
                    .append(',');
            sheet.append(random.nextBoolean() ? "evening" : "");
            sheet.append(',')
                    .append(random.nextInt(9) == 0 ? "1e2" : random.nextInt(100))
                    .append('\n');
        }
        return sheet;
    }

    @Test
    void a_long_sheet_means_what_a_short_one_does() throws IOException {
        write("forecast_by_week.csv", sheet(), Sizes.SHORT);
        Forecast expected = read().demand().forecast();
        write("forecast_by_week.csv", sheet(), Sizes.LONG);
        Forecast found = read().demand().forecast();

        assertThat(found.sheets()).hasSize(2);
        for (int s = 0; s < 2; s++) {
            WeekSheet a = found.sheets().get(s);
            WeekSheet b = expected.sheets().get(s);
            assertThat(a.profile()).isEqualTo(b.profile());
            assertThat(a.mondays()).isEqualTo(b.mondays());
            assertThat(a.items()).isEqualTo(b.items());
            assertThat(a.units()).isDeepEqualTo(b.units());
        }
    }

    @Test
    void what_is_no_text_in_a_long_file_is_refused() throws IOException {
        write("forecast.csv", rows().append("west,item-0,2026-09-\0\n"), Sizes.LONG);

        assertThat(ScenarioReader.read(folder).problems().get(0).toString())
                .startsWith("forecast.csv:" + (4 * ITEMS + 2) + ": There is a zero byte here");
    }

    @Test
    void a_variant_may_change_a_long_table() throws IOException {
        write("forecast.csv", rows(), Sizes.LONG);
        Path variant = Files.createDirectory(room.resolve("variant"));
        Files.writeString(
                variant.resolve("scenario.yaml"),
                "extends: ../mine\nchange:\n  - {table: forecast, where: {item: item-0}, remove: yes}\n");

        ReadResult result = ScenarioReader.read(variant);

        assertThat(((ReadResult.Read) result).scenario().demand().forecast().rows())
                .hasSize(4 * ITEMS - 4);
    }
}
