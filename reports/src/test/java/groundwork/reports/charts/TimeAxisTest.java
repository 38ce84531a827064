package groundwork.reports.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {

    private static List<String> axis(String from, int days) {
        LocalDate start = LocalDate.parse(from);
        return Frame.axis(Stream.iterate(start, day -> day.plusDays(1))
                        .limit(days)
                        .toList())
                .stream()
                .map(tick -> (tick.label() + " " + tick.below()).trim())
                .toList();
    }

    @Test
    void a_month_is_labelled_by_weeks() {
        assertThat(axis("2026-09-01", 30)).containsExactly("1 Sep 2026", "8 Sep", "15 Sep", "22 Sep", "29 Sep");
    }

    @Test
    void a_year_is_labelled_by_months_each_year_once() {
        assertThat(axis("2026-09-01", 180)).containsExactly("Sep 2026", "Oct", "Nov", "Dec", "Jan 2027", "Feb");
    }

    @Test
    void three_years_are_labelled_by_quarters_each_year_once() {
        assertThat(axis("2026-03-01", 3 * 365))
                .containsExactly(
                        "Apr 2026",
                        "Jul",
                        "Oct",
                        "Jan 2027",
                        "Apr",
                        "Jul",
                        "Oct",
                        "Jan 2028",
                        "Apr",
                        "Jul",
                        "Oct",
                        "Jan 2029");
    }

    @Test
    void ten_years_are_labelled_by_years() {
        assertThat(axis("2026-01-01", 3_652))
                .startsWith("2026", "2027")
                .endsWith("2035")
                .hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-15, 20", "2026-02-01, 400", "2026-12-31, 2", "2026-01-05, 50000", "2026-06-07, 800"})
    void an_axis_has_at_most_a_dozen_labels_and_one_more(String from, int days) {
        assertThat(axis(from, days)).hasSizeBetween(1, 13);
    }
}
