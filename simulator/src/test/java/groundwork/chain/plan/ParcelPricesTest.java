package groundwork.chain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.scenario.Scenario;
import groundwork.scenario.Surcharge;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Parcels priced by hand: the rows of parcels.csv, with their arithmetic, through reader and plan. */
class ParcelPricesTest {

    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final Plan PLAN = Plan.of(read("parcels"));

    static Scenario read(String folder) {
        try {
            Path path = Path.of(ParcelPricesTest.class
                    .getResource("/groundwork/tariffs/" + folder + "/scenario.yaml")
                    .toURI());
            ReadResult read = ScenarioReader.read(path.getParent());
            assertThat(read).as(read.problems().toString()).isInstanceOf(ReadResult.Read.class);
            return ((ReadResult.Read) read).scenario();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static long micros(BigDecimal amount) {
        return amount.movePointRight(6).longValueExact();
    }

    @ParameterizedTest(name = "{0} to {1}, {3} kg, {4} l: {12}")
    @CsvFileSource(resources = "/groundwork/tariffs/parcels.csv", numLinesToSkip = 1)
    void a_parcel_costs_what_the_card_says(
            String card,
            String region,
            LocalDateTime at,
            double kilograms,
            double litres,
            double baseline,
            BigDecimal base,
            BigDecimal fuel,
            BigDecimal residential,
            BigDecimal remoteArea,
            BigDecimal peak,
            BigDecimal additionalHandling,
            String arithmetic) {
        Bill bill = new Bill();
        int center = PLAN.places().siteNumber(card);
        int destination = PLAN.places().regionsOf(region)[0];
        long now = PLAN.scenario().horizon().micros(at.atZone(ZONE).toInstant());

        PLAN.parcelRoute(center, destination).charge(bill, kilograms, litres / 1_000, 0, now, baseline);

        assertThat(bill.baseMicros()).as(arithmetic).isEqualTo(micros(base));
        assertThat(bill.surchargeMicros(Surcharge.Kind.FUEL)).isEqualTo(micros(fuel));
        assertThat(bill.surchargeMicros(Surcharge.Kind.RESIDENTIAL)).isEqualTo(micros(residential));
        assertThat(bill.surchargeMicros(Surcharge.Kind.REMOTE_AREA)).isEqualTo(micros(remoteArea));
        assertThat(bill.surchargeMicros(Surcharge.Kind.PEAK)).isEqualTo(micros(peak));
        assertThat(bill.surchargeMicros(Surcharge.Kind.ADDITIONAL_HANDLING)).isEqualTo(micros(additionalHandling));
        assertThat(bill.totalMicros())
                .isEqualTo(micros(base.add(fuel)
                        .add(residential)
                        .add(remoteArea)
                        .add(peak)
                        .add(additionalHandling)));
    }
}
