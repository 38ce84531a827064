package groundwork.reports.tables;

import groundwork.results.Column;
import groundwork.results.Results;
import groundwork.results.Table;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Writes result tables as CSV (RFC 4180, UTF-8) and Parquet.
 *
 * <p>Equal tables give equal bytes. A figure that does not exist (NaN) is empty in CSV and null in Parquet. Text in CSV that a
 * spreadsheet would take for a formula (it begins with =, +, -, @ or a tab) gets an apostrophe in front; Parquet keeps it as it
 * is.
 */
public final class TableFiles {

    private TableFiles() {}

    /** Writes each table as {@code name.csv} and {@code name.parquet} into an existing folder. */
    public static void write(Results results, Path folder) {
        try (DuckDBConnection connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET threads = 1");
                statement.execute("SET preserve_insertion_order = true");
                for (Table table : results.tables()) {
                    fill(connection, statement, table);
                    copy(statement, table, folder);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be written to " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void fill(DuckDBConnection connection, Statement statement, Table table) throws SQLException {
        String columns = table.columns().stream()
                .map(column -> quoted(column.name()) + " " + type(column))
                .collect(Collectors.joining(", "));
        statement.execute("CREATE TABLE " + quoted(table.name()) + " (" + columns + ")");
        try (DuckDBAppender appender = connection.createAppender("main", table.name())) {
            for (List<Object> row : table.rows()) {
                appender.beginRow();
                for (Object value : row) {
                    append(appender, value);
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, Object value) throws SQLException {
        if (value instanceof Double d) {
            if (Double.isFinite(d)) {
                appender.append(d);
            } else {
                appender.appendNull();
            }
        } else if (value instanceof Long l) {
            appender.append(l);
        } else if (value instanceof Boolean b) {
            appender.append(b);
        } else {
            appender.append((String) value);
        }
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case REAL -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
        };
    }

    private static void copy(Statement statement, Table table, Path folder) throws SQLException {
        String source = quoted(table.name());
        String harmless = table.columns().stream()
                .map(column ->
                        column.type() == Column.Type.TEXT ? harmless(quoted(column.name())) : quoted(column.name()))
                .collect(Collectors.joining(", "));
        statement.execute("COPY (SELECT " + harmless + " FROM " + source + ") TO "
                + literal(folder.resolve(table.name() + ".csv")) + " (FORMAT csv, HEADER true)");
        statement.execute(
                "COPY " + source + " TO " + literal(folder.resolve(table.name() + ".parquet")) + " (FORMAT parquet)");
    }

    private static String harmless(String column) {
        return "CASE WHEN regexp_matches(" + column + ", '^[=+\\-@\\t\\r]') THEN '''' || " + column + " ELSE " + column
                + " END AS " + column;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(Path path) {
        return "'" + path.toAbsolutePath().toString().replace("'", "''") + "'";
    }
}
