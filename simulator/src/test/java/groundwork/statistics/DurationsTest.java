package groundwork.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DurationsTest {

    private static final long SECOND = 1_000_000;
    private static final long YEAR = 365 * 86_400 * SECOND;

    @Test
    void the_mean_is_exact_and_percentiles_are_right_to_a_thousandth() {
        Durations durations = new Durations();
        for (int i = 1; i <= 10_000; i++) {
            durations.add(i * SECOND);
        }

        assertThat(durations.count()).isEqualTo(10_000);
        assertThat(durations.mean()).isEqualTo(5_000.5 * SECOND);
        for (int percent : new int[] {1, 5, 50, 90, 95, 99, 100}) {
            assertThat(durations.percentile(percent))
                    .isCloseTo(percent * 100.0 * SECOND, within(percent * 100.0 * SECOND / 1_000));
        }
    }

    @Test
    void there_is_no_percentile_of_nothing() {
        assertThat(new Durations().percentile(50)).isNaN();
    }

    @Test
    void what_lasts_longer_than_a_hundred_years_counts_as_that() {
        Durations durations = new Durations();
        durations.add(5_000 * YEAR);

        assertThat(durations.percentile(50)).isCloseTo(100.0 * 366 / 365 * YEAR, within(0.001 * 100 * YEAR));
        assertThat(durations.mean()).isEqualTo(5_000.0 * YEAR);
    }

    @Test
    void two_together_are_one_of_all_values() {
        Durations durations = new Durations();
        durations.add(SECOND);
        Durations others = new Durations();
        others.add(3 * SECOND);
        durations.addAll(others);

        assertThat(durations.count()).isEqualTo(2);
        assertThat(durations.mean()).isEqualTo(2.0 * SECOND);
        assertThat(durations.percentile(100)).isCloseTo(3.0 * SECOND, within(3.0 * SECOND / 1_000));
    }
}
