package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The balances of cartons and bags, each broken on purpose: one message of the chain is lost. */
class PackingProofTest {

    @ParameterizedTest
    @CsvSource({
        "units in parcels, orderPacked",
        "units in parcels, parcelPacked",
        "parcels in cartons, orderPacked",
        "parcels in cartons, parcelPacked",
        "packed parcels balance, parcelPacked",
        "packed parcels balance, packedParcelsLeft",
        "bags balance, parcelBagged",
        "bags balance, bagsLeft",
    })
    void a_message_that_is_lost_breaks_its_balance(String line, String method) {
        ReadResult read = ScenarioReader.read(Path.of("../scenarios/cartons-and-bags"));
        LostMessage lost = LostMessage.first(method);

        Outcome outcome =
                Experiment.of(((ReadResult.Read) read).scenario(), 1, 11, 1).run(Progress.NONE, lost);

        assertThat(lost.isLost()).isTrue();
        assertThat(outcome.violations())
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: " + line + " is violated"));
    }
}
