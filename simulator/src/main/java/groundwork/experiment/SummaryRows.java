package groundwork.experiment;

import groundwork.observation.Summary;
import groundwork.observation.Summary.Row;
import groundwork.results.Table;
import groundwork.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;

/** Rows that each replication has kept for a table, as means over replications. */
final class SummaryRows {

    private final List<Summary> summaries;

    SummaryRows(List<Summary> summaries) {
        this.summaries = summaries;
    }

    /** Fills a table; the rows of all replications are the same, in the same order. */
    Table table(TableSketch sketch) {
        List<Row> first = summaries.get(0).rows();
        for (int r = 0; r < first.size(); r++) {
            Row head = first.get(r);
            if (head.table().equals(sketch.name())) {
                List<Object> row = new ArrayList<>(head.keys());
                for (int v = 0; v < head.values().length; v++) {
                    row.add(mean(r, v));
                }
                sketch.row(row.toArray());
            }
        }
        return sketch.table();
    }

    /** Fills a table with the rows of which something was seen: those with a figure other than 0. */
    Table tableOfSeen(TableSketch sketch) {
        List<Row> first = summaries.get(0).rows();
        for (int r = 0; r < first.size(); r++) {
            Row head = first.get(r);
            if (head.table().equals(sketch.name())) {
                List<Object> row = new ArrayList<>(head.keys());
                boolean seen = false;
                for (int v = 0; v < head.values().length; v++) {
                    double mean = mean(r, v);
                    seen |= mean != 0;
                    row.add(mean);
                }
                if (seen) {
                    sketch.row(row.toArray());
                }
            }
        }
        return sketch.table();
    }

    /** The same without rows of which all figures are 0 in all replications. */
    Table withoutEmpty(TableSketch sketch) {
        Table all = table(sketch);
        return new Table(
                all.name(),
                all.meaning(),
                all.columns(),
                all.rows().stream()
                        .filter(row -> row.stream().anyMatch(cell -> cell instanceof Double d && d != 0))
                        .toList());
    }

    private double mean(int row, int value) {
        return Estimate.of(summaries.stream()
                        .mapToDouble(s -> s.rows().get(row).values()[value])
                        .toArray())
                .mean();
    }
}
