package groundwork.chain.customs;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.chain.plan.EntryTypePlan;
import groundwork.chain.plan.GatewayPlan;
import groundwork.chain.plan.Plan;
import groundwork.observation.BorderIndex;
import groundwork.scenario.Horizon;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Entries worked out by hand, each with its reason; see {@code entries.csv} and the rules in {@code scenario.yaml} beside it. */
class WorkedEntriesTest {

    private static Scenario scenario;
    private static Plan plan;

    @BeforeAll
    static void rules(@TempDir Path room) throws IOException, URISyntaxException {
        Path folder = Files.createDirectory(room.resolve("rules"));
        Files.copy(
                Path.of(WorkedEntriesTest.class.getResource("scenario.yaml").toURI()), folder.resolve("scenario.yaml"));
        ReadResult read = ScenarioReader.read(folder);
        assertThat(read).as(() -> read.problems().toString()).isInstanceOf(ReadResult.Read.class);
        scenario = ((ReadResult.Read) read).scenario();
        plan = Plan.of(scenario);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "entries.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void an_entry_owes_what_was_worked_out_by_hand(
            String entry,
            String why,
            String gateway,
            LocalDate date,
            String mode,
            int parcels,
            String origin,
            String goods,
            String type,
            String value,
            String duty,
            String tax,
            String deferred,
            String fee,
            String harbor,
            String broker) {
        GatewayPlan at = plan.gateways().stream()
                .filter(g -> plan.sites().get(g.site()).id().equals(gateway))
                .findFirst()
                .orElseThrow();
        EntryAssessment assessment = new EntryAssessment(at, plan.goods());
        // Filed at noon, local; what was assessed before leaves no trace.
        assessment.open();
        assessment.add(plan.goods().number("phone"), 7, -1);
        assessment.open();
        for (String lot : goods.split(" ", -1)) {
            String[] parts = lot.split(":", 2);
            assessment.add(
                    plan.goods().number(parts[0]),
                    Integer.parseInt(parts[1]),
                    plan.places().siteNumber(origin));
        }
        long time = scenario.horizon()
                        .micros(date.atStartOfDay(scenario.horizon().zone()).toInstant())
                + Horizon.DAY / 2;
        double each = parcels == 0 ? assessment.valueMicros() : assessment.valueMicros() / parcels;
        EntryTypePlan found = at.types().get(at.type(time, parcels > 0, each));
        assessment.assess(found, Lane.Mode.valueOf(mode.toUpperCase(Locale.ROOT)), time, parcels);

        assertThat(BorderIndex.of(scenario).types().get(found.number()).name()).isEqualTo(type);
        assertThat(cents(assessment.valueMicros())).as("value").isEqualTo(value);
        assertThat(cents(assessment.dutyMicros())).as("duty").isEqualTo(duty);
        assertThat(cents(assessment.taxMicros())).as("tax").isEqualTo(tax);
        assertThat(cents(assessment.deferredTaxMicros())).as("deferred tax").isEqualTo(deferred);
        assertThat(cents(assessment.feeMicros())).as("fee").isEqualTo(fee);
        assertThat(cents(assessment.harborMicros())).as("harbor").isEqualTo(harbor);
        assertThat(cents(assessment.brokerageMicros())).as("broker").isEqualTo(broker);
    }

    /** To the cent, from whole millionths as the ledger has them. */
    private static String cents(double micros) {
        return BigDecimal.valueOf(StrictMath.round(micros), 6)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
