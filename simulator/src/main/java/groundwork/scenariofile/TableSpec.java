package groundwork.scenariofile;

import java.util.List;
import java.util.Optional;

/**
 * A table of the scenario format.
 *
 * @param keys columns that together name a row; a row of a variant with the same key replaces the one it extends; empty where
 *     rows have no name
 */
record TableSpec(String name, String meaning, List<String> keys, List<ColumnSpec> columns) {

    Optional<ColumnSpec> column(String columnName) {
        for (ColumnSpec column : columns) {
            if (column.name().equals(columnName)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    List<String> columnNames() {
        return columns.stream().map(ColumnSpec::name).toList();
    }
}
