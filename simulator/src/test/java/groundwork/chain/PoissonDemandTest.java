package groundwork.chain;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.chain.plan.Plan;
import groundwork.scenario.ForecastRow;
import groundwork.scenario.Horizon;
import groundwork.scenario.Profile;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import umontreal.ssj.probdist.ChiSquareDist;

/** Case A11.4 of the ground truth: 5 + h orders an hour before noon, 29 - h from noon on. */
class PoissonDemandTest {

    private static final int REPLICATIONS = 400;

    private static double rate(int hour) {
        return hour < 12 ? 5 + hour : 29 - hour;
    }

    private static Scenario day() {
        Scenarios s = new Scenarios();
        s.days = 1;
        s.items.add(Scenarios.item("mug", ""));
        s.regions.add(Scenarios.region("west"));
        s.profiles.add(new Profile(
                "waves",
                Collections.nCopies(7, 1.0),
                IntStream.range(0, 24).mapToObj(PoissonDemandTest::rate).toList()));
        s.forecast.add(new ForecastRow("west", "mug", Scenarios.START, Scenarios.START.plusDays(9), 264 * 7, "waves"));
        s.sites.add(Scenarios.site("kent", Site.Kind.CENTER, true));
        s.lanes.add(Scenarios.door("door", "kent", "west"));
        return s.build();
    }

    @Test
    void counts_by_hour_are_poisson_with_the_rate_of_the_hour() {
        Plan plan = Plan.of(day());
        long[][] counts = new long[REPLICATIONS][24];
        for (int r = 0; r < REPLICATIONS; r++) {
            long[] ofDay = counts[r];
            new SupplyChain(plan, 20_261_125, r + 1, SilentListener.but(new SilentListener.Orders() {
                        @Override
                        public void orderPlaced(
                                long now, int order, int region, int lines, int units, long promisedAt) {
                            ofDay[(int) (now / Horizon.HOUR)]++;
                        }
                    }))
                    .run();
        }

        double chiSquare = 0;
        for (int h = 0; h < 24; h++) {
            double expected = REPLICATIONS * rate(h);
            double sum = 0;
            double squares = 0;
            for (long[] ofDay : counts) {
                sum += ofDay[h];
                squares += (double) ofDay[h] * ofDay[h];
            }
            chiSquare += (sum - expected) * (sum - expected) / expected;
            double mean = sum / REPLICATIONS;
            double dispersion = (squares - sum * mean) / mean;
            // The index of dispersion of Poisson counts is chi-square with n - 1 degrees of freedom.
            assertThat(ChiSquareDist.cdf(REPLICATIONS - 1, 6, dispersion))
                    .as("dispersion in hour %d", h)
                    .isBetween(0.0005, 0.9995);
        }
        assertThat(ChiSquareDist.barF(24, 6, chiSquare)).as("p of the totals").isGreaterThan(0.001);
    }
}
