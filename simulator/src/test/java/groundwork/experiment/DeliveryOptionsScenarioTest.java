package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.results.Table;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example of the user guide: everything about orders at once. */
class DeliveryOptionsScenarioTest {

    @Test
    void every_balance_holds_and_every_rule_is_used() {
        ReadResult read = ScenarioReader.read(Path.of("../scenarios/delivery-options"));
        assertThat(read.problems()).isEmpty();
        Scenario scenario = ((ReadResult.Read) read).scenario();

        Outcome outcome = Experiment.of(scenario, 1, 11, 1).run(Progress.NONE);

        assertThat(outcome.violations()).isEmpty();
        Table kpi = outcome.results().table("kpi");
        for (String metric : new String[] {
            "orders_split",
            "orders_merged",
            "orders_moved",
            "orders_cancelled",
            "hold_orders",
            "units_substituted",
            "option_revenue"
        }) {
            assertThat(kpi.rows()).as(metric).anySatisfy(row -> {
                assertThat(row.get(kpi.column("metric"))).isEqualTo(metric);
                assertThat((Double) row.get(kpi.column("mean"))).isPositive();
            });
        }
        assertThat(outcome.results().table("promise").rows()).hasSize(5);
    }
}
