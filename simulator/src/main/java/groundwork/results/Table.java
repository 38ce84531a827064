package groundwork.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A result table: long and tidy, units in the names or in a unit column, rows in a fixed order.
 *
 * @param rows one value per column and row; no value is null
 */
public record Table(String name, String meaning, List<Column> columns, List<List<Object>> rows) {

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }

    /**
     * Position of a column.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public int column(String columnName) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(columnName)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Table " + name + " has no column " + columnName + ".");
    }
}
