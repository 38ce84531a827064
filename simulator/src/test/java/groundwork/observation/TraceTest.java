package groundwork.observation;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.chain.Scenarios;
import groundwork.chain.SupplyChain;
import groundwork.chain.plan.Plan;
import groundwork.scenario.Scenario;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {

    private final List<String[]> events = trace();

    @Test
    void every_order_is_a_case_of_its_own() {
        List<String> placed = cases("order placed");

        // Handles are used again after an order has left: a case that bore the handle would hold several orders.
        assertThat(placed).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
        assertThat(placed.get(0)).isEqualTo("order 1");
        assertThat(cases("order shipped")).doesNotHaveDuplicates().isSubsetOf(placed);
        assertThat(cases("order delivered")).isEqualTo(cases("order shipped"));
    }

    @Test
    void every_load_is_a_case_of_its_own() {
        assertThat(cases("load departed"))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo("load 1");
    }

    private List<String> cases(String activity) {
        return events.stream()
                .filter(event -> event[1].equals(activity))
                .map(event -> event[0])
                .toList();
    }

    private static List<String[]> trace() {
        Scenario scenario = Scenarios.crossBorder();
        Plan plan = Plan.of(scenario);
        StringWriter text = new StringWriter();
        Recorder recorder = new Recorder(scenario, plan.index(), new Timeline(scenario.horizon()));
        new SupplyChain(plan, 11, 1, Trace.of(recorder, plan.index(), scenario.horizon(), text)).run();
        return text.toString().lines().map(line -> line.split(",", -1)).toList();
    }
}
