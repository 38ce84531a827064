package groundwork.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.results.Column;
import groundwork.results.Results;
import groundwork.results.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesTest {

    @TempDir
    Path room;

    private static Results one(List<List<Object>> rows) {
        List<Column> columns = List.of(
                new Column("name", Column.Type.TEXT, "name"),
                new Column("count", Column.Type.INTEGER, "count"),
                new Column("share", Column.Type.REAL, "share"),
                new Column("holds", Column.Type.BOOLEAN, "holds"));
        return new Results(List.of(), List.of(new Table("odd", "odd values", columns, rows)));
    }

    private Path write(String folder, Results results) throws Exception {
        Path target = Files.createDirectory(room.resolve(folder));
        TableFiles.write(results, target);
        return target;
    }

    @Test
    void numbers_are_written_in_full_and_missing_figures_left_empty() throws Exception {
        Path folder = write(
                "a",
                one(List.of(
                        List.of("plain", 9_007_199_254_740_993L, 0.1, true), List.of("none", 0L, Double.NaN, false))));

        assertThat(Files.readString(folder.resolve("odd.csv")))
                .isEqualTo("name,count,share,holds\nplain,9007199254740993,0.1,true\nnone,0,,false\n");
    }

    @Test
    void what_a_spreadsheet_would_run_is_written_as_text_and_kept_whole_in_parquet() throws Exception {
        String formula = "=cmd|'/c calc'!A1";
        String long10000 = "x".repeat(10_000);
        String rightToLeft = "safe\u202Egnp.exe";
        Path folder = write(
                "a",
                one(List.of(
                        List.of(formula, 1L, 1.0, true),
                        List.of("say \"hi\",\nthere", 2L, 1.0, true),
                        List.of(long10000, 3L, 1.0, true),
                        List.of(rightToLeft, 4L, 1.0, true))));

        assertThat(Files.readString(folder.resolve("odd.csv")))
                .contains("'" + formula.substring(0, 4))
                .doesNotContain("\n=")
                .contains("\"say \"\"hi\"\",\nthere\",2")
                .contains(long10000);
        List<String> names = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT name FROM read_parquet('" + folder.resolve("odd.parquet") + "') ORDER BY count")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        assertThat(names).containsExactly(formula, "say \"hi\",\nthere", long10000, rightToLeft);
    }

    @Test
    void equal_tables_give_equal_bytes() throws Exception {
        List<List<Object>> rows = new ArrayList<>();
        for (long i = 0; i < 20_000; i++) {
            rows.add(List.of("key" + i % 97, i, StrictMath.sqrt(i), i % 2 == 0));
        }

        Path first = write("a", one(rows));
        Path second = write("b", one(rows));

        for (String name : List.of("odd.csv", "odd.parquet")) {
            assertThat(Files.mismatch(first.resolve(name), second.resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
    }
}
