package groundwork.reports;

import groundwork.results.Results;
import groundwork.results.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Rows of a result table, picked by the values of columns. Not thread-safe. */
public final class Rows {

    private final Table table;
    private final List<List<Object>> rows;

    /** The rows by what stands in a column, grouped when it is first asked for: a table may be read for a thousand sites. */
    private final Map<String, Map<Object, Rows>> groups = new HashMap<>();

    private Rows(Table table, List<List<Object>> rows) {
        this.table = table;
        this.rows = rows;
    }

    /** All rows of a table. */
    public static Rows of(Results results, String table) {
        Table found = results.table(table);
        return new Rows(found, found.rows());
    }

    /** The rows with this value in a column. */
    public Rows where(String column, Object value) {
        Rows found = groups.computeIfAbsent(column, this::by).get(value);
        return found == null ? new Rows(table, List.of()) : found;
    }

    private Map<Object, Rows> by(String column) {
        int at = table.column(column);
        Map<Object, List<List<Object>>> lists = new LinkedHashMap<>();
        for (List<Object> row : rows) {
            lists.computeIfAbsent(row.get(at), k -> new ArrayList<>()).add(row);
        }
        Map<Object, Rows> grouped = new LinkedHashMap<>();
        lists.forEach((value, list) -> grouped.put(value, new Rows(table, list)));
        return grouped;
    }

    /** How many. */
    public int count() {
        return rows.size();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The number in a column of a row, from 0; NaN where the row does not exist. */
    public double number(int row, String column) {
        if (row >= rows.size()) {
            return Double.NaN;
        }
        return ((Number) rows.get(row).get(table.column(column))).doubleValue();
    }

    /** The text in a column of a row, from 0. */
    public String text(int row, String column) {
        return rows.get(row).get(table.column(column)).toString();
    }

    /** A column as numbers. */
    public double[] numbers(String column) {
        int at = table.column(column);
        return rows.stream()
                .mapToDouble(row -> ((Number) row.get(at)).doubleValue())
                .toArray();
    }

    /** The different texts of a column, in order of appearance. */
    public List<String> distinct(String column) {
        int at = table.column(column);
        LinkedHashSet<String> texts = new LinkedHashSet<>();
        rows.forEach(row -> texts.add(row.get(at).toString()));
        return new ArrayList<>(texts);
    }
}
