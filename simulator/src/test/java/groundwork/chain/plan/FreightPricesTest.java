package groundwork.chain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.scenario.Surcharge;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Loads priced by hand: the rows of freight.csv, with their arithmetic, through reader and plan. */
class FreightPricesTest {

    private static final Plan PLAN = Plan.of(ParcelPricesTest.read("freight"));

    @ParameterizedTest(name = "{0}, {2} kg, {3} m3: {9}")
    @CsvFileSource(resources = "/groundwork/tariffs/freight.csv", numLinesToSkip = 1)
    void a_load_costs_what_the_card_says(
            String lane,
            LocalDateTime at,
            double kilograms,
            double cubicMetres,
            double pallets,
            double moved,
            BigDecimal base,
            BigDecimal fuel,
            BigDecimal accessorial,
            String arithmetic) {
        LanePlan plan = PLAN.lanes().stream()
                .filter(l -> l.id().equals(lane))
                .findFirst()
                .orElseThrow();
        FreightTariff tariff = PLAN.tariffs().lane(plan.number()).freight().orElseThrow();
        long now = PLAN.scenario()
                .horizon()
                .micros(at.atZone(PLAN.places().site(plan.from()).zone()).toInstant());
        double[] quantities = new double[tariff.bases()];
        Arrays.fill(quantities, moved);
        Bill bill = new Bill();

        tariff.charge(bill, kilograms, cubicMetres, pallets, now, quantities, 0);

        assertThat(bill.baseMicros()).as(arithmetic).isEqualTo(ParcelPricesTest.micros(base));
        assertThat(bill.surchargeMicros(Surcharge.Kind.FUEL)).isEqualTo(ParcelPricesTest.micros(fuel));
        assertThat(bill.surchargeMicros(Surcharge.Kind.ACCESSORIAL)).isEqualTo(ParcelPricesTest.micros(accessorial));
    }
}
