package groundwork.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EstimateTest {

    /** Law, Simulation Modeling and Analysis, example of ten values: mean 1.34, variance 0.17, 90 % half-width 0.24. */
    @Test
    void the_interval_is_that_of_the_textbook() {
        Estimate estimate = Estimate.at(0.90, 1.20, 1.50, 1.68, 1.89, 0.95, 1.49, 1.58, 1.55, 0.50, 1.09);

        assertThat(estimate.replications()).isEqualTo(10);
        assertThat(estimate.mean()).isCloseTo(1.343, within(1e-12));
        assertThat(estimate.halfWidth()).isCloseTo(0.24, within(0.005));
    }

    @Test
    void an_interval_of_95_percent_covers_the_mean_95_times_in_100() {
        SplittableRandom random = new SplittableRandom(11);
        int covered = 0;
        for (int i = 0; i < 10_000; i++) {
            double[] values = new double[8];
            Arrays.setAll(values, v -> random.nextDouble() + random.nextDouble() + random.nextDouble());
            Estimate estimate = Estimate.of(values);
            if (Math.abs(estimate.mean() - 1.5) <= estimate.halfWidth()) {
                covered++;
            }
        }

        // 3.29 standard errors of a share of 10,000
        assertThat(covered / 10_000.0).isCloseTo(0.95, within(3.29 * Math.sqrt(0.95 * 0.05 / 10_000)));
    }

    @Test
    void percentiles_are_interpolated_between_neighbours() {
        Estimate estimate = Estimate.of(5, 1, 4, 2, 3);

        assertThat(estimate.p05()).isCloseTo(1.2, within(1e-12));
        assertThat(estimate.p50()).isEqualTo(3);
        assertThat(estimate.p95()).isCloseTo(4.8, within(1e-12));
    }

    @Test
    void replications_without_a_value_are_left_out() {
        Estimate estimate = Estimate.of(2, Double.NaN, 4);

        assertThat(estimate.replications()).isEqualTo(2);
        assertThat(estimate.mean()).isEqualTo(3);
    }

    @Test
    void one_value_has_no_interval_and_none_has_nothing() {
        assertThat(Estimate.of(7).mean()).isEqualTo(7);
        assertThat(Estimate.of(7).halfWidth()).isNaN();
        assertThat(Estimate.of(Double.NaN).replications()).isZero();
        assertThat(Estimate.of().mean()).isNaN();
    }

    @Test
    void equal_values_have_an_interval_of_no_width() {
        assertThat(Estimate.of(3, 3, 3).halfWidth()).isZero();
    }
}
