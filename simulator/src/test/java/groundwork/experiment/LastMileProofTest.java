package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The balances of the last mile and of customer service, each broken on purpose: one message of the chain is lost. */
class LastMileProofTest {

    @ParameterizedTest
    @CsvSource({
        "customer-service, contacts balance, contactMade",
        "customer-service, contacts balance, contactAbandoned",
        "customer-service, contacts balance, contactEnded",
        "customer-service, deliveries balance, parcelHandedOver",
        "customer-service, deliveries balance, parcelDelivered",
        "customer-service, deliveries balance, parcelLost",
        "customer-service, deliveries balance, parcelDamaged",
        "customer-service, deliveries balance, parcelCameBack",
        "sort-center, middle mile balance, middleMileSetOut",
        "sort-center, middle mile balance, middleMilePassed",
        "pick-up-points, deliveries balance, parcelHandedOver",
        "pick-up-points, deliveries balance, parcelKept",
        "pick-up-points, deliveries balance, parcelCameBack",
    })
    void a_message_that_is_lost_breaks_its_balance(String scenario, String line, String method) {
        ReadResult read = ScenarioReader.read(Path.of("../scenarios").resolve(scenario));
        LostMessage lost = LostMessage.first(method);

        Outcome outcome =
                Experiment.of(((ReadResult.Read) read).scenario(), 1, 11, 1).run(Progress.NONE, lost);

        assertThat(lost.isLost()).isTrue();
        assertThat(outcome.violations())
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: " + line + " is violated"));
    }
}
