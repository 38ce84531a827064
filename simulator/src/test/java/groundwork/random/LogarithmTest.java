package groundwork.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogarithmTest {

    @Test
    void it_agrees_with_the_strict_logarithm_to_four_units_in_the_last_place() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200_000; i++) {
            double x = random.nextDouble() * StrictMath.pow(10, random.nextInt(-12, 13));
            double expected = StrictMath.log(x);
            assertThat(Logarithm.of(x))
                    .as("ln %s", x)
                    .isCloseTo(expected, within(4 * Math.ulp(Math.max(StrictMath.abs(expected), 1e-3))));
        }
    }

    @Test
    void it_is_exact_where_the_logarithm_is() {
        assertThat(Logarithm.of(1)).isZero();
        assertThat(Logarithm.of(2)).isEqualTo(0.6931471805599453);
        assertThat(Logarithm.of(0.5)).isEqualTo(-0.6931471805599453);
    }
}
