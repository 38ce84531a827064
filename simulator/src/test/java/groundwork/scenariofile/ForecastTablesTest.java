package groundwork.scenariofile;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.scenario.Forecast;
import groundwork.scenario.ForecastRow;
import groundwork.scenario.ItemDemand;
import groundwork.scenario.WeekSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of what planners expect: what they mean, and what is refused. */
class ForecastTablesTest {

    private static final String ROW =
            "{region: west, item: mug, from: 2026-09-01, to: 2026-09-30, units_per_week: 700, profile: flat}";

    @TempDir
    Path room;

    private Path folder;

    @BeforeEach
    void write_a_scenario_that_is_right() throws IOException {
        folder = RightScenario.writtenIn(room);
    }

    private ReadResult read(String... replacements) throws IOException {
        String text = RightScenario.TEXT;
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        Files.writeString(folder.resolve("scenario.yaml"), text);
        return ScenarioReader.read(folder);
    }

    private static Forecast forecast(ReadResult result) {
        assertThat(result).as(result.problems().toString()).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).scenario().demand().forecast();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                row(
                        "{from: 2026-09-01, to: 2026-09-30, units: 7, units_per_day: 1}",
                        "scenario.yaml:8:47: The row states units_per_day and units."),
                row(
                        "{item: mug, from: 2026-09-01, to: 2026-09-30}",
                        "scenario.yaml:8:5: The row says nothing of units."),
                row(
                        "{item: mug, category: cups, from: 2026-09-01, to: 2026-09-30, units: 7}",
                        "scenario.yaml:8:27: category: There is no \"cups\" in categories."),
                row("{from: 2026-09-01, to: 2026-09-30, units: -7}", "scenario.yaml:8:47: units: \"-7\" is negative."),
                row(
                        "{from: 2026-09-01, to: 2026-09-30, units: 7, special_days: within}",
                        "scenario.yaml:8:64: special_days: \"within\" is not possible here."),
                row(
                        "{from: 2026-09-01, to: 2026-09-30, units: 7, season: winter}",
                        "scenario.yaml:8:58: season: There is no \"winter\" in seasons."),
                row(
                        "{from: 2026-09-01, to: 2026-09-30, units: 7, growth_per_year: 12}",
                        "scenario.yaml:8:67: growth_per_year: \"12\" has no unit."),
                row(
                        "{from: 2026-09-01, to: 2026-09-30, units: 7, growth_per_year: -100 %}",
                        "scenario.yaml:8:67: growth_per_year: \"-100 %\" is not a change"),
                row(
                        "{item: mug, from: 2026-09-01, to: 2026-09-09, units: 7}\n"
                                + "  - {item: mug, from: 2026-09-09, to: 2026-09-30, units_per_day: 7}",
                        "scenario.yaml:9:5: The forecast of \"mug\" in \"\" overlaps another row in time."),
                add(
                        "seasons:\n  - {id: s, weights: 1 2 3}",
                        "scenario.yaml:24:22: weights: There are 3 weights that sum to 6.0.\n"
                                + "    Write 12 or 52 or 53 weights"),
                add(
                        "seasons:\n  - {id: s, weights: 0 0 0 0 0 0 0 0 0 0 0 -1}",
                        "scenario.yaml:24:22: weights: The weight \"-1\" is negative."),
                add(promotion("2026-09-09", "2026-09-01", "50 %"), "scenario.yaml:24:38: The promotion ends"),
                add(promotion("2026-09-01", "2026-09-09", "50"), "scenario.yaml:24:56: lift: \"50\" has no unit."),
                add(
                        promotion("2026-09-01", "2026-09-09", "-50 %"),
                        "scenario.yaml:24:56: lift: \"-50 %\" is not a share"),
                add(
                        promotion("2026-09-01", "2026-09-09", "50 %, pull_forward: 120 %"),
                        "scenario.yaml:24:76: pull_forward: \"120 %\" is not a share between"),
                add(
                        promotion("2026-09-01", "2026-09-09", "50 %, pull_forward: 20 %, dip_days: 0"),
                        "scenario.yaml:24:92: No day lacks what was pulled forward."),
                add(
                        "forecast_error: {autocorrelation: 1.2}",
                        "scenario.yaml:23:35: forecast_error.autocorrelation: \"1.2\" is not a number from"),
                add(
                        "forecast_error: {correlation: -0.2}",
                        "scenario.yaml:23:31: forecast_error.correlation: \"-0.2\" is not a number from"),
                add("forecast_error: {bias: -100 %}", "scenario.yaml:23:24: forecast_error.bias: \"-100 %\" is not"),
                add("forecast_error: {spread: -3 %}", "scenario.yaml:23:26: forecast_error.spread: \"-3 %\" is not"),
                Arguments.of(
                        "value: 9.50",
                        "value: 9.50, launch: 2026-09-09, end_of_life: 2026-09-01",
                        "scenario.yaml:4:92: The item ends (2026-09-01) before it is launched (2026-09-09)."),
                Arguments.of(
                        "value: 9.50",
                        "value: 9.50, launch_ramp: 4 d",
                        "scenario.yaml:4:72: The item has a launch_ramp but no launch."),
                Arguments.of(
                        "value: 9.50",
                        "value: 9.50, launch: 2026-09-09, launch_ramp: 4 h",
                        "scenario.yaml:4:92: A ramp lasts whole days."),
                Arguments.of(
                        ROW,
                        "{from: 2026-09-01, to: 2026-09-30, units: 7}\nsellers:\n  - {id: nobody, demand_weight: x}",
                        "scenario.yaml:10:33: demand_weight: \"x\" is not a number."));
    }

    private static String promotion(String from, String to, String lift) {
        return "promotions:\n  - {id: sale, from: " + from + ", to: " + to + ", lift: " + lift + "}";
    }

    private static Arguments row(String row, String message) {
        return Arguments.of(ROW, row, message);
    }

    private static Arguments add(String text, String message) {
        return Arguments.of("share: 100 %, time: 6 h}\n", "share: 100 %, time: 6 h}\n" + text + "\n", message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakes")
    void a_mistake_is_located_and_explained(String right, String wrong, String message) throws IOException {
        ReadResult result = read(right, wrong);

        assertThat(result).isInstanceOf(ReadResult.Refused.class);
        assertThat(result.problems().stream().map(Problem::toString))
                .anySatisfy(problem -> assertThat(problem).startsWith(message));
    }

    @Test
    void a_forecast_of_nothing_in_particular_is_shared_by_items_and_a_category_needs_some() throws IOException {
        Forecast all = forecast(read(ROW, "{from: 2026-09-01, to: 2026-09-30, units: 7}"));
        ReadResult none = read(
                ROW,
                "{category: cups, from: 2026-09-01, to: 2026-09-30, units: 7}\ncategories:\n  - {id: cups, name: Cups}");

        assertThat(all.rows().get(0).region()).isEmpty();
        assertThat(all.rows().get(0).spread().per()).isEqualTo(ForecastRow.Per.PERIOD);
        assertThat(none.problems().stream().map(Problem::toString))
                .anySatisfy(p -> assertThat(p)
                        .startsWith(
                                "scenario.yaml:8:5: No item of the category \"cups\" has a demand_weight above 0."));
    }

    @Test
    void rows_of_different_grain_add_up() throws IOException {
        Forecast forecast = forecast(
                read(
                        ROW,
                        ROW
                                + "\n  - {item: mug, from: 2026-09-01, to: 2026-09-30, units: 7}\n  - {from: 2026-09-01, to: 2026-09-30, units: 7}"));

        assertThat(forecast.rows()).hasSize(3);
    }

    @Test
    void the_weight_of_an_item_is_its_own_times_that_of_its_seller() throws IOException {
        Forecast forecast = forecast(read(
                "value: 9.50",
                "value: 9.50, demand_weight: 3, seller: blue, launch: 2026-09-05, launch_ramp: 14 d",
                "sites:",
                "sellers:\n  - {id: blue, demand_weight: 2.5}\nsites:"));

        assertThat(forecast.items())
                .containsExactly(
                        new ItemDemand("mug", 7.5, Optional.of(LocalDate.of(2026, 9, 5)), 14, Optional.empty(), 0));
    }

    @Test
    void a_promotion_outside_the_horizon_and_a_dip_below_nothing_are_odd() throws IOException {
        ReadResult result = read(
                "share: 100 %, time: 6 h}\n",
                "share: 100 %, time: 6 h}\n"
                        + promotion("2027-09-01", "2027-09-20", "300 %, pull_forward: 50 %, dip_days: 14") + "\n");

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(result.problems().stream().map(Problem::toString))
                .anySatisfy(p -> assertThat(p).contains("The promotion \"sale\" is outside the horizon"))
                .anySatisfy(p -> assertThat(p).contains("More is pulled forward than 14 days would bring"));
    }

    @Test
    void a_sheet_has_a_column_for_each_week() throws IOException {
        Files.writeString(
                folder.resolve("forecast_by_week.csv"),
                "item,2026-09-07,2026-09-14,profile,2026-08-31\nmug,70,,flat,0.5\n");

        WeekSheet sheet = forecast(read(ROW, ROW)).sheets().get(0);

        assertThat(sheet.region()).isEmpty();
        assertThat(sheet.items()).containsExactly(0);
        assertThat(sheet.mondays())
                .as("a week without any figure is as one left out")
                .containsExactly(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 7));
        assertThat(sheet.units()).isDeepEqualTo(new float[][] {{0.5f}, {70}});
    }

    @Test
    void what_is_wrong_in_a_sheet_is_located() throws IOException {
        Files.writeString(
                folder.resolve("forecast_by_week.csv"),
                "region,item,2026-09-08,2026-09-14,2026-13-01,week 3\n"
                        + "west,mug,70,-4,1,1\nwest,mug,70,4,1,1\neast,cup,70,x,1,1\n");

        ReadResult result = read(ROW, ROW);

        assertThat(result.problems().stream().map(Problem::toString).toList())
                .anySatisfy(p -> assertThat(p).contains("The table forecast_by_week has no column \"week 3\"."))
                .anySatisfy(p -> assertThat(p)
                        .startsWith("forecast_by_week.csv:2:10: \"2026-09-08\" is no Monday.\n"
                                + "    The week begins on 2026-09-07."))
                .anySatisfy(p -> assertThat(p).contains("\"2026-13-01\" is not a date."))
                .anySatisfy(p -> assertThat(p).startsWith("forecast_by_week.csv:2:13: 2026-09-14: \"-4\" is negative."))
                .anySatisfy(p -> assertThat(p).startsWith("forecast_by_week.csv:4:1: region: There is no \"east\""))
                .anySatisfy(p -> assertThat(p).startsWith("forecast_by_week.csv:4:6: item: There is no \"cup\""))
                .anySatisfy(
                        p -> assertThat(p).startsWith("forecast_by_week.csv:4:13: 2026-09-14: \"x\" is not a number."));
        assertThat(List.copyOf(result.problems())).isNotEmpty();
    }
}
