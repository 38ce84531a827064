package groundwork.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ForecastErrorsTest {

    private final ForecastErrors errors = new ForecastErrors();

    @Test
    void two_series_by_hand() {
        errors.add(new double[] {10, 10, 10, 10}, new int[] {8, 12, 11, 9}, 4);
        errors.add(new double[] {5, 5, 5, 5}, new int[] {2, 2, 4, 4}, 4);

        // Actual 40 + 12; forecast less actual 0 + 8; distances 2 + 2 + 1 + 1 and 3 + 3 + 1 + 1.
        assertThat(errors.bias()).isCloseTo(8 / 52.0, within(1e-15));
        assertThat(errors.wape()).isCloseTo(14 / 52.0, within(1e-15));
        // The naive forecast is off by 4 + 1 + 2 over 3 periods, and by 0 + 2 + 0 over 3.
        double first = 6 / 4.0 / (7 / 3.0);
        double second = 8 / 4.0 / (2 / 3.0);
        assertThat(errors.mase()).isCloseTo((first + second) / 2, within(1e-15));
    }

    @Test
    void only_so_many_periods_count() {
        errors.add(new double[] {3, 3, 1_000}, new int[] {3, 6, 0}, 2);

        assertThat(errors.bias()).isEqualTo(-3 / 9.0);
        assertThat(errors.wape()).isEqualTo(3 / 9.0);
        assertThat(errors.mase()).isEqualTo(1.5 / 3);
    }

    @Test
    void series_added_apart_are_series_added_together() {
        ForecastErrors other = new ForecastErrors();
        other.add(new double[] {5, 5}, new int[] {2, 4}, 2);
        ForecastErrors both = new ForecastErrors();
        both.add(new double[] {1, 2}, new int[] {2, 1}, 2);
        both.add(new double[] {5, 5}, new int[] {2, 4}, 2);

        errors.add(new double[] {1, 2}, new int[] {2, 1}, 2);
        errors.addAll(other);

        assertThat(errors.bias()).isEqualTo(both.bias());
        assertThat(errors.wape()).isEqualTo(both.wape());
        assertThat(errors.mase()).isEqualTo(both.mase());
    }

    @Test
    void a_series_that_never_changes_cannot_scale() {
        errors.add(new double[] {4, 4}, new int[] {5, 5}, 2);

        assertThat(errors.mase()).isNaN();
        assertThat(errors.wape()).isEqualTo(0.2);
    }

    @Test
    void nothing_that_came_gives_no_measure() {
        errors.add(new double[] {4, 4}, new int[] {0, 0}, 2);

        assertThat(errors.bias()).isNaN();
        assertThat(errors.wape()).isNaN();
    }
}
