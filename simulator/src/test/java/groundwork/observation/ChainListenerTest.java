package groundwork.observation;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.chain.Scenarios;
import groundwork.chain.plan.Plan;
import groundwork.scenario.Scenario;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What whoever listens, and whoever stands in front of a listener, may rely on. */
class ChainListenerTest {

    private static Stream<Method> events() {
        return Arrays.stream(ChainListener.class.getMethods())
                .flatMap(part -> Arrays.stream(part.getReturnType().getMethods()));
    }

    @Test
    void no_event_can_be_missed_unseen() {
        assertThat(events()).noneMatch(Method::isDefault);
    }

    @Test
    void an_event_is_known_by_its_name() {
        assertThat(events().map(Method::getName)).doesNotHaveDuplicates().contains("orderPlaced", "changed", "posted");
    }

    @Test
    void a_listener_gives_the_same_part_each_time() {
        Scenario scenario = Scenarios.crossBorder();
        Recorder recorder = new Recorder(scenario, Plan.of(scenario).index(), new Timeline(scenario.horizon()));
        ChainListener tapped = Wiretap.on(recorder, (name, arguments) -> true);

        assertThat(recorder.orders()).isSameAs(recorder.orders());
        assertThat(tapped.orders()).isSameAs(tapped.orders()).isNotSameAs(recorder.orders());
    }
}
