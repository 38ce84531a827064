package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.chain.Scenarios;
import groundwork.results.Results;
import groundwork.results.Table;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentTest {

    private final Scenario scenario = Scenarios.crossBorder();

    @Test
    void every_balance_holds_in_every_replication() {
        Outcome outcome = Experiment.of(scenario, 3, 11, 2).run(Progress.NONE);

        assertThat(outcome.violations()).isEmpty();
        Table proof = outcome.results().table("proof");
        assertThat(proof.rows()).hasSize(3 * 15);
        assertThat(proof.rows())
                .allSatisfy(row -> assertThat(row.get(proof.column("holds"))).isEqualTo(true));
        // Both sides of each balance move: a sheet of zeros would prove nothing.
        assertThat(value(outcome.results(), "returns_restocked")).isPositive();
        assertThat(value(outcome.results(), "cost_total")).isPositive();
    }

    @Test
    void results_do_not_depend_on_the_number_of_threads() {
        Results one = Experiment.of(scenario, 3, 11, 1).run(Progress.NONE).results();
        Results two = Experiment.of(scenario, 3, 11, 2).run(Progress.NONE).results();

        assertThat(two).isEqualTo(one);
    }

    @Test
    void a_replication_run_alone_is_the_one_of_the_whole_run() {
        Table all =
                Experiment.of(scenario, 3, 11, 2).run(Progress.NONE).results().table("kpi_by_replication");
        Table alone =
                Experiment.ofOne(scenario, 3, 11).run(Progress.NONE).results().table("kpi_by_replication");

        int number = all.column("replication");
        assertThat(alone.rows())
                .isEqualTo(all.rows().stream()
                        .filter(row -> row.get(number).equals(3L))
                        .toList());
    }

    @Test
    void a_region_beyond_the_last_zone_is_named_among_the_limits(@TempDir Path room) throws IOException {
        String near = Files.readString(Path.of("..", "scenarios", "hello", "scenario.yaml"))
                .replace("transit: \"triangular(1, 2, 4) d\"", "zones: chart")
                .concat("zones:\n  - {chart: chart, zone: 1, up_to_km: 5000, transit: 2 d}\n");

        assertThat(limits(room, near)).noneMatch(limit -> limit.contains("last zone"));
        assertThat(limits(room, near.replace("up_to_km: 5000", "up_to_km: 300")))
                .anyMatch(limit -> limit.contains("us-west is 1,4") && limit.contains("the last zone ends at 300 km"));
    }

    private static List<String> limits(Path room, String yaml) throws IOException {
        Files.writeString(room.resolve("scenario.yaml"), yaml);
        Scenario read = ((ReadResult.Read) ScenarioReader.read(room)).scenario();
        return Experiment.of(read, 1, 1, 1).run(Progress.NONE).results().table("limits").rows().stream()
                .map(row -> row.get(0).toString())
                .toList();
    }

    @Test
    void a_lost_unit_is_caught() {
        Outcome outcome = Experiment.of(scenario, 1, 11, 1).run(Progress.NONE, LostMessage.first("restocked"));

        assertThat(outcome.violations()).hasSize(1);
        assertThat(outcome.violations().get(0)).contains("goods balance");
    }

    @Test
    void a_lost_order_is_caught() {
        Outcome outcome = Experiment.of(scenario, 1, 11, 1).run(Progress.NONE, LostMessage.first("orderShipped"));

        assertThat(outcome.violations()).anySatisfy(v -> assertThat(v).contains("orders balance"));
    }

    @Test
    void a_lost_line_is_caught() {
        Outcome outcome = Experiment.of(scenario, 1, 11, 1).run(Progress.NONE, LostMessage.first("lineOrdered"));

        assertThat(outcome.violations()).anySatisfy(v -> assertThat(v).contains("demand balance"));
    }

    @Test
    void unpaid_hours_are_caught() {
        Outcome outcome = Experiment.of(scenario, 1, 11, 1).run(Progress.NONE, LostMessage.first("posted"));

        assertThat(outcome.violations()).anySatisfy(v -> assertThat(v).contains("staff balance"));
    }

    @Test
    void a_task_that_vanishes_from_a_queue_is_caught() {
        Outcome outcome = Experiment.of(scenario, 1, 11, 1).run(Progress.NONE, LostMessage.first("finished"));

        assertThat(outcome.violations()).anySatisfy(v -> assertThat(v).contains("Little's law"));
    }

    private static double value(Results results, String metric) {
        Table kpi = results.table("kpi");
        List<Object> row = kpi.rows().stream()
                .filter(r -> r.get(kpi.column("metric")).equals(metric))
                .findFirst()
                .orElseThrow();
        return (Double) row.get(kpi.column("mean"));
    }
}
