package groundwork.chain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.scenario.FreightBasis;
import groundwork.scenario.FreightRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any freight card: cards drawn at random, of up to four breaks and four tiers with falling prices. */
class RateSheetTest {

    static List<Long> seeds() {
        return LongStream.range(0, 40).boxed().toList();
    }

    private record Card(List<FreightRate> rows, RateSheet sheet) {

        static Card drawn(SplittableRandom random, int mostBreaks, int mostTiers) {
            List<FreightRate> rows = new ArrayList<>();
            int breaks = 1 + random.nextInt(mostBreaks);
            int tiers = 1 + random.nextInt(mostTiers);
            for (int t = 0; t < tiers; t++) {
                for (int b = 0; b < breaks; b++) {
                    long price = 1_000_000L * (20 - 2 * t - 3 * b) + random.nextInt(900_000);
                    rows.add(new FreightRate(
                            "card",
                            new FreightBasis.Kilogram(),
                            b * b * 40,
                            t * 500,
                            Double.POSITIVE_INFINITY,
                            price,
                            Optional.empty(),
                            Optional.empty()));
                }
            }
            return new Card(rows, RateSheet.of(Long.MIN_VALUE, Long.MAX_VALUE, rows));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void with_the_rule_of_deficit_weight_more_never_costs_less(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Card card = Card.drawn(random, 4, 4);
        double moved = random.nextInt(2_000);

        long before = 0;
        for (double quantity = 1; quantity < 900; quantity += 1 + random.nextInt(20)) {
            long charge = card.sheet().charge(quantity, moved, true);
            assertThat(charge).as("%s kg after %s", quantity, moved).isGreaterThanOrEqualTo(before);
            assertThat(charge).isLessThanOrEqualTo(card.sheet().charge(quantity, moved, false));
            before = charge;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void loads_cost_the_same_together_and_apart_where_there_are_tiers_and_no_breaks(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RateSheet sheet = Card.drawn(random, 1, 4).sheet();
        double moved = random.nextInt(2_000);
        double first = 1 + random.nextInt(1_000);
        double second = 1 + random.nextInt(1_000);

        long apart = sheet.charge(first, moved, true) + sheet.charge(second, moved + first, true);

        assertThat((double) sheet.charge(first + second, moved, true)).isCloseTo(apart, within(2.0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_charge_is_that_of_each_kilogram_by_itself(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Card card = Card.drawn(random, 4, 4);
        int moved = random.nextInt(2_000);
        int quantity = 1 + random.nextInt(400);

        // Kilogram by kilogram, at the price of the tier that it falls into, for each break that could be charged.
        double cheapest = Double.POSITIVE_INFINITY;
        for (FreightRate charged : card.rows()) {
            boolean reached = card.rows().stream()
                    .noneMatch(row -> row.fromQuantity() > charged.fromQuantity() && row.fromQuantity() <= quantity);
            if (reached) {
                double cost = 0;
                for (int k = 0; k < Math.max(quantity, charged.fromQuantity()); k++) {
                    double at = moved + k;
                    cost += card.rows().stream()
                            .filter(row -> row.fromQuantity() == charged.fromQuantity() && row.fromContract() <= at)
                            .mapToLong(FreightRate::priceMicros)
                            .min()
                            .orElseThrow();
                }
                cheapest = Math.min(cheapest, cost);
            }
        }

        assertThat((double) card.sheet().charge(quantity, moved, true)).isCloseTo(cheapest, within(1.0));
    }
}
