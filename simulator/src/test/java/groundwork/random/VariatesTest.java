package groundwork.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import umontreal.ssj.probdist.ErlangDist;
import umontreal.ssj.probdist.ExponentialDist;
import umontreal.ssj.probdist.GammaDist;
import umontreal.ssj.probdist.LognormalDist;
import umontreal.ssj.probdist.PoissonDist;
import umontreal.ssj.probdist.TriangularDist;
import umontreal.ssj.probdist.WeibullDist;

class VariatesTest {

    static Stream<Arguments> variates() {
        return Stream.of(
                Arguments.of("exponential", Variates.exponential(2), new ExponentialDist(0.5)),
                Arguments.of("triangular", Variates.triangular(1, 2, 4), new TriangularDist(1, 4, 2)),
                Arguments.of("erlang", Variates.erlang(4, 2), new ErlangDist(4, 2)),
                Arguments.of("gamma", Variates.gamma(2.5, 3), new GammaDist(2.5, 1 / 3.0)),
                Arguments.of("lognormal", Variates.lognormal(0.5, 0.7), new LognormalDist(0.5, 0.7)),
                Arguments.of("weibull", Variates.weibull(1.5, 2), new WeibullDist(1.5, 0.5, 0)),
                Arguments.of("poisson", Variates.poisson(6), new PoissonDist(6)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variates")
    void quantiles_are_those_of_the_distribution(
            String name, Variate variate, umontreal.ssj.probdist.Distribution expected) {
        for (double u = 0.001; u < 1; u += 0.0137) {
            double x = expected.inverseF(u);
            assertThat(variate.quantile(u)).isCloseTo(x, within(1e-9 * (1 + StrictMath.abs(x))));
        }
        assertThat(variate.mean()).isCloseTo(expected.getMean(), within(1e-9));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("means")
    void the_average_quantile_is_the_stated_mean(String name, Variate variate, double mean) {
        double sum = 0;
        int n = 200_000;
        for (int i = 0; i < n; i++) {
            sum += variate.quantile((i + 0.5) / n);
        }
        assertThat(variate.mean()).isCloseTo(mean, within(1e-9));
        assertThat(sum / n).isCloseTo(mean, within(2e-4 * (1 + mean)));
    }

    static Stream<Arguments> means() {
        return Stream.of(
                Arguments.of("constant", Variates.constant(3), 3),
                Arguments.of("uniform", Variates.uniform(1, 3), 2),
                Arguments.of("geometric", Variates.geometric(1.6), 1.6),
                Arguments.of("geometric of one", Variates.geometric(1), 1),
                // 1/6·1 + 1/3·2 + 1/3·3 + 1/6·4 = 2.5
                Arguments.of("discrete", Variates.discrete(new double[] {1, 2, 3, 4}, new double[] {1, 2, 2, 1}), 2.5),
                Arguments.of("shifted", Variates.shifted(2, Variates.exponential(1)), 3),
                // E[max(0, N(1,1))] = Φ(1) + φ(1)
                Arguments.of("normal", Variates.normalTruncatedAtZero(1, 1), 1.0833154705876864));
    }
}
