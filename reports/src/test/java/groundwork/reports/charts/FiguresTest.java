package groundwork.reports.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "0.0123 | 0.012",
                "7.677 | 7.68",
                "17.75 | 17.8",
                "129.2 | 129",
                "22904 | 22,900",
                "1473894 | 1.47 million",
                "-0.25 | −0.25",
                "-22904 | −22,900",
                "NaN | –"
            })
    void a_figure_has_three_significant_digits_at_most(double value, String text) {
        assertThat(Figures.of(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | 0 %", "0.941 | 94.1 %", "1.3803 | 138 %", "-0.2755 | −27.6 %", "-0.0001 | 0 %", "NaN | –"})
    void a_share_is_written_in_percent(double share, String text) {
        assertThat(Figures.percent(share)).isEqualTo(text);
    }
}
