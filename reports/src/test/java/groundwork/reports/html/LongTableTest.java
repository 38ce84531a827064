package groundwork.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.reports.html.Page.TableView;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongTableTest {

    private static TableView ofRows(int count) {
        List<List<String>> rows =
                IntStream.range(0, count).mapToObj(row -> List.of("row " + row)).toList();
        return new TableView(List.of("Name"), rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 25})
    void a_table_that_a_reader_can_take_in_stands_there_whole(int count) {
        TableView table = ofRows(count);
        assertThat(table.isLong()).isFalse();
        assertThat(table.top().rows()).hasSize(count);
    }

    @Test
    void of_a_long_one_twenty_rows_stand_there_and_the_rest_is_folded_away() {
        TableView table = ofRows(150);
        assertThat(table.isLong()).isTrue();
        assertThat(table.top().rows()).hasSize(20).last().isEqualTo(List.of("row 19"));
        assertThat(table.rest().rows())
                .hasSize(table.restSize())
                .hasSize(130)
                .first()
                .isEqualTo(List.of("row 20"));
    }
}
