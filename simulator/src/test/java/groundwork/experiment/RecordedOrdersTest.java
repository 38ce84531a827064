package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.results.Results;
import groundwork.results.Table;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedOrdersTest {

    private static final String SCENARIO = """
            name: Replay
            horizon: {start: 2026-09-01, days: 40}
            zone: America/New_York
            items:
              - {id: mug, weight_kg: 0.4, volume_l: 1.2, value: 9.50}
              - {id: lamp, weight_kg: 1.4, volume_l: 8, value: 29}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
              - {id: east, lat: 40.8, lon: -74}
            sites:
              - {id: kent, kind: center, lat: 47.4, lon: -122.2, stock: unlimited}
            lanes:
              - {id: to-west, from: kent, to: west, mode: door}
              - {id: to-east, from: kent, to: east, mode: door}
            """;

    @TempDir
    private Path room;

    private final Map<String, long[]> byDay = new TreeMap<>();

    /** Orders of one to five lines in any order of time, and what the file says of each day. */
    @BeforeEach
    void record() throws IOException {
        SplittableRandom random = new SplittableRandom(4);
        List<String> rows = new ArrayList<>(List.of("order,at,region,item,units"));
        for (int order = 0; order < 3_000; order++) {
            LocalDateTime at = LocalDateTime.of(2026, 9, 1, 0, 0).plusSeconds(random.nextLong(40 * 86_400L));
            long[] sums = byDay.computeIfAbsent(at.toLocalDate().toString(), k -> new long[3]);
            sums[0]++;
            for (int line = random.nextInt(5); line >= 0; line--) {
                int units = 1 + random.nextInt(9);
                sums[1]++;
                sums[2] += units;
                rows.add("o" + order + "," + at + "," + (order % 3 == 0 ? "west" : "east") + ","
                        + (line == 1 ? "lamp" : "mug") + "," + units);
            }
        }
        Files.writeString(room.resolve("recorded_orders.csv"), String.join("\n", rows) + "\n");
    }

    private Results run(String yaml, int replications) throws IOException {
        Files.writeString(room.resolve("scenario.yaml"), yaml);
        Scenario scenario = ((ReadResult.Read) ScenarioReader.read(room)).scenario();
        Outcome outcome = Experiment.of(scenario, replications, 1, 1).run(Progress.NONE);
        assertThat(outcome.violations()).isEmpty();
        return outcome.results();
    }

    private static Map<String, Double> daily(Results results, String metric) {
        Table table = results.table("daily");
        Map<String, Double> days = new TreeMap<>();
        table.rows().stream()
                .filter(row -> row.get(table.column("measure")).equals(metric))
                .forEach(row ->
                        days.put(row.get(table.column("date")).toString(), (Double) row.get(table.column("mean"))));
        return days;
    }

    private Map<String, Double> recorded(int figure) {
        Map<String, Double> days = new TreeMap<>();
        byDay.forEach((day, sums) -> days.put(day, (double) sums[figure]));
        return days;
    }

    @Test
    void each_day_has_the_orders_lines_and_units_of_the_file() throws IOException {
        Results results = run(SCENARIO, 2);

        assertThat(daily(results, "orders_placed")).isEqualTo(recorded(0));
        assertThat(daily(results, "order_lines")).isEqualTo(recorded(1));
        assertThat(daily(results, "order_units")).isEqualTo(recorded(2));
    }

    @Test
    void a_scale_of_two_places_each_order_twice() throws IOException {
        Results results = run(SCENARIO + "recorded: {scale: 2}\n", 1);

        assertThat(daily(results, "order_units"))
                .allSatisfy((day, units) ->
                        assertThat(units).isEqualTo(2 * recorded(2).get(day)));
    }

    @Test
    void a_scale_between_whole_numbers_holds_on_average() throws IOException {
        double placed = daily(run(SCENARIO + "recorded: {scale: 1.3}\n", 1), "orders_placed").values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();

        // Bernoulli: 3000 orders, one more with probability 0.3; 3.29 standard deviations.
        assertThat(placed).isBetween(3_900 - 83.0, 3_900 + 83.0);
    }

    @Test
    void a_shift_moves_every_order() throws IOException {
        Map<String, Double> shifted = daily(run(SCENARIO + "recorded: {shift: 7 d}\n", 1), "orders_placed");

        assertThat(shifted.get("2026-09-07")).isZero();
        assertThat(shifted.get("2026-09-08")).isEqualTo(recorded(0).get("2026-09-01"));
    }
}
