package groundwork.notebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a run, open to SQL: each Parquet file of its folder {@code tables} under the file's name. */
public final class Tables {

    private final Path folder;
    private final Connection connection;

    private Tables(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /**
     * The tables of one run.
     *
     * @param run its folder, the one with {@code report.html}
     * @throws IllegalArgumentException if there are no tables in it
     */
    public static Tables of(Path run) {
        Path tables = run.resolve("tables");
        if (!Files.isDirectory(tables)) {
            throw new IllegalArgumentException(
                    run + " is no folder of a run: it has no folder tables. ./groundwork run prints the right one.");
        }
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            try (Stream<Path> files = Files.list(tables);
                    Statement statement = connection.createStatement()) {
                for (Path file : files.filter(f -> f.toString().endsWith(".parquet"))
                        .sorted()
                        .toList()) {
                    String name = file.getFileName().toString().replace(".parquet", "");
                    statement.execute("CREATE VIEW \"" + name + "\" AS SELECT * FROM read_parquet('"
                            + file.toAbsolutePath().toString().replace("'", "''") + "')");
                }
            }
            return new Tables(run, connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of " + run + " cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The tables of the newest run below a folder such as {@code out}.
     *
     * @throws IllegalArgumentException if there is no run
     */
    public static Tables newest(Path out) {
        return of(runs(out).stream()
                .max(Comparator.comparing(run -> run.getFileName().toString()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no run below " + out + ". First: ./groundwork run scenarios/hello")));
    }

    /** Whether there is a run below a folder such as {@code out}, which need not exist. */
    public static boolean anyBelow(Path out) {
        return !runs(out).isEmpty();
    }

    private static List<Path> runs(Path out) {
        if (!Files.isDirectory(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(out, 3)) {
            return files.filter(file -> file.endsWith("manifest.json"))
                    .map(Path::getParent)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the run. */
    public Path folder() {
        return folder;
    }

    /**
     * Answers a query.
     *
     * @param sql in the dialect of DuckDB
     * @throws IllegalArgumentException if the query is wrong
     */
    public Grid query(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            ResultSetMetaData head = answer.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int c = 1; c <= head.getColumnCount(); c++) {
                columns.add(head.getColumnLabel(c));
            }
            List<List<Object>> rows = new ArrayList<>();
            while (answer.next()) {
                List<Object> row = new ArrayList<>();
                for (int c = 1; c <= columns.size(); c++) {
                    row.add(answer.getObject(c));
                }
                rows.add(row);
            }
            return new Grid(columns, rows);
        } catch (SQLException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
