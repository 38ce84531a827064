package groundwork.scenariofile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of the scenario format.
 *
 * @param dated what stands in the columns that are headed by a date; empty where there are none
 * @param keys columns that together name a row; a row of a variant with the same key replaces the one it extends; empty where
 *     rows have no name
 */
record TableSpec(String name, String meaning, List<String> keys, List<ColumnSpec> columns, Optional<ColumnSpec> dated) {

    /** How a date is written. */
    static final Pattern DATE = Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    /** Whether a column is headed by a date. */
    static boolean isDate(String columnName) {
        return DATE.matcher(columnName).find();
    }

    Optional<ColumnSpec> column(String columnName) {
        for (ColumnSpec column : columns) {
            if (column.name().equals(columnName)) {
                return Optional.of(column);
            }
        }
        return isDate(columnName) ? dated : Optional.empty();
    }

    List<String> columnNames() {
        return columns.stream().map(ColumnSpec::name).toList();
    }
}
