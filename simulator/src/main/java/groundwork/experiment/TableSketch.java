package groundwork.experiment;

import groundwork.results.Column;
import groundwork.results.Table;
import groundwork.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;

/** A table while it is being filled: columns first, then rows. */
final class TableSketch {

    private final String name;
    private final String meaning;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();

    TableSketch(String name, String meaning) {
        this.name = name;
        this.meaning = meaning;
    }

    String name() {
        return name;
    }

    TableSketch text(String column, String of) {
        columns.add(new Column(column, Column.Type.TEXT, of));
        return this;
    }

    TableSketch integer(String column, String of) {
        columns.add(new Column(column, Column.Type.INTEGER, of));
        return this;
    }

    TableSketch real(String column, String of) {
        columns.add(new Column(column, Column.Type.REAL, of));
        return this;
    }

    TableSketch bool(String column, String of) {
        columns.add(new Column(column, Column.Type.BOOLEAN, of));
        return this;
    }

    /** The columns of an estimate over replications. */
    TableSketch estimate() {
        return integer("replications", "replications in which there was something to observe")
                .real("mean", "mean over replications, in the unit of the row")
                .real(
                        "half_width_95",
                        "half-width of the 95 % confidence interval of the mean; NaN for one replication")
                .real("p05", "5th percentile of the replications")
                .real("p50", "median of the replications")
                .real("p95", "95th percentile of the replications");
    }

    /** How many columns there are. */
    int width() {
        return columns.size();
    }

    /** Where a column stands. */
    int column(String name) {
        return columns.stream().map(Column::name).toList().indexOf(name);
    }

    void row(Object... values) {
        List<Object> row = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof Estimate e) {
                row.addAll(List.of((long) e.replications(), e.mean(), e.halfWidth(), e.p05(), e.p50(), e.p95()));
            } else if (value instanceof Integer i) {
                row.add((long) i);
            } else {
                row.add(value);
            }
        }
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "A row of table " + name + " has " + row.size() + " values for " + columns.size() + " columns.");
        }
        rows.add(row);
    }

    Table table() {
        return new Table(name, meaning, columns, rows);
    }
}
