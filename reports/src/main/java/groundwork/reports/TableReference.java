package groundwork.reports;

import groundwork.results.Column;
import groundwork.results.Results;
import groundwork.results.Table;
import java.util.Locale;

/** The reference of result tables, written out from the tables themselves. */
public final class TableReference {

    private TableReference() {}

    /** The reference as Markdown; every run has the same tables and columns. */
    public static String markdown(Results results) {
        StringBuilder out = new StringBuilder("""
                # Result tables

                Generated from the tables of a run; do not edit.

                Each table stands in `tables/` as CSV and as Parquet, with the same columns and rows. Figures that do not exist are
                empty in CSV and null in Parquet. Figures over replications have their mean, the half-width of the 95 % confidence
                interval of the mean, and percentiles of the replications. Columns are added, never renamed, within a major version.
                Every run has all of them: tables about what a scenario does not model have a head and no rows.

                """);
        for (Table table : results.tables()) {
            out.append("## `")
                    .append(table.name())
                    .append("`\n\n")
                    .append(table.meaning())
                    .append("\n\n");
            out.append("| column | type | meaning |\n| --- | --- | --- |\n");
            for (Column column : table.columns()) {
                out.append("| `").append(column.name()).append("` | ");
                out.append(column.type().name().toLowerCase(Locale.ROOT))
                        .append(" | ")
                        .append(column.meaning())
                        .append(" |\n");
            }
            out.append('\n');
        }
        return out.toString();
    }
}
