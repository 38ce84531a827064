package groundwork.reports;

import groundwork.results.Results;
import groundwork.results.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;

/** Rows of a result table, picked by the values of columns. */
public final class Rows {

    private final Table table;
    private final List<List<Object>> rows;

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
        int at = table.column(column);
        return keep(row -> row.get(at).equals(value));
    }

    private Rows keep(Predicate<List<Object>> condition) {
        return new Rows(table, rows.stream().filter(condition).toList());
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
