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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that are right one by one and do not fit each other. */
class NetworkChecksTest {

    private static final String RIGHT = """
            name: Right
            horizon: {start: 2026-09-01, days: 30}
            items:
              - {id: mug, weight_kg: 0.4, volume_l: 1.2, value: 9.50}
            regions:
              - {id: west, group: US, lat: 36.8, lon: -119.8}
            forecast:
              - {region: US, item: mug, from: 2026-09-01, to: 2026-09-30, units_per_week: 700}
            sites:
              - {id: kent, kind: center, lat: 47.4, lon: -122.2, stock: unlimited}
              - {id: dock, kind: center, lat: 47.4, lon: -122.2}
            work:
              - {site: kent, step: pick, staff: 2, shift: Mon-Sat 06:00-14:30, rate: 60 lines/h}
            lanes:
              - {id: ground, from: kent, to: US, mode: parcel, rate_card: g, zones: g}
            rate_cards:
              - {card: g, zone: 2, up_to_kg: 1, price: 6}
            zones:
              - {chart: g, zone: 2, up_to_km: 3000, transit: 2 d}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            US                         | dock                          | 6:23: The group "dock" has the same name as a site
            group: US                  | group: US, calendar: XX       | 6:37: calendar: There is no "XX" in holidays.
            rate: 60 lines/h           | rate: 60 lines/h, to: 2026-08-01 | 13:5: Nobody works at this step between 2026-09-01 and 2026-09-30
            zone: 2, up_to_kg          | zone: 3, up_to_kg             | 15:5: The rate card "g" has no price for zone 2
            zones: g                   | transit: 2 d, zones: ''       | READ
            from: kent                 | from: dock                    | 8:5: No center that serves the region "west" keeps the item "mug".
            kind: center, lat: 47.4, lon: -122.2, stock | kind: gateway, lat: 47.4, lon: -122.2, stock | 15:24: Customers
            """)
    void each_is_told_where_it_stands(String from, String to, String message) throws IOException {
        assertThat(RIGHT).contains(from);
        Files.writeString(folder.resolve("scenario.yaml"), RIGHT.replace(from, to));

        List<String> told = ScenarioReader.read(folder).problems().stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .map(Problem::toString)
                .toList();

        if (message.equals("READ")) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told).anySatisfy(line -> assertThat(line).startsWith("scenario.yaml:" + message));
        }
    }

    @Test
    void what_nothing_uses_is_a_warning() throws IOException {
        Files.writeString(
                folder.resolve("scenario.yaml"),
                RIGHT.replace("items:\n", "items:\n  - {id: cup, weight_kg: 1, volume_l: 1, value: 1}\n")
                        .replace(
                                "forecast:\n",
                                "forecast:\n"
                                        + "  - {region: US, item: cup, from: 2027-01-01, to: 2027-01-31, units_per_week: 1}\n"));

        ReadResult result = ScenarioReader.read(folder);

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "scenario.yaml:4:5: warning: Nobody orders the item \"cup\" between 2026-09-01 and 2026-09-30.");
    }

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../scenarios"))) {
            return files.filter(p -> p.endsWith("scenario.yaml")).map(Path::getParent).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_scenario_that_we_ship_is_read_without_a_warning(Path scenario) {
        ReadResult result = ScenarioReader.read(scenario);

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(result.problems()).isEmpty();
    }
}
