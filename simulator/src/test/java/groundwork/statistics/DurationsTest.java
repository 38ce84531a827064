package groundwork.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void percentiles_are_those_of_hdr_histogram(int seed) {
        Random random = new Random(seed);
        Histogram theirs = new Histogram(3);
        Durations ours = new Durations();
        Durations others = new Durations();
        for (int i = 0; i < 1 + 20_000 / seed; i++) {
            // From below a millisecond to decades, dense and sparse.
            long millis = random.nextLong() >>> (23 + random.nextInt(41));
            theirs.recordValue(millis);
            (i % 3 == 0 ? others : ours).add(millis * 1_000 + random.nextInt(1_000));
        }
        ours.addAll(others);

        assertThat(ours.count()).isEqualTo(theirs.getTotalCount());
        for (double percent = 0.5; percent <= 100; percent += 0.5) {
            assertThat(ours.percentile(percent)).isEqualTo(theirs.getValueAtPercentile(percent) * 1_000.0);
        }
    }

    @Test
    void instants_alone_have_percentiles_of_zero() {
        Durations durations = new Durations();
        durations.add(0);
        durations.add(999);

        assertThat(durations.percentile(100)).isZero();
        assertThat(durations.mean()).isEqualTo(499.5);
    }
}
