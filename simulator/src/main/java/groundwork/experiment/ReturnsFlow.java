package groundwork.experiment;

import groundwork.results.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The way of returned units through their grades to what became of them, all categories together. */
final class ReturnsFlow {

    private final Table dispositions;
    private final double kept;

    /**
     * A flow.
     *
     * @param dispositions the table return_disposition
     * @param kept units that customers kept and were refunded for
     */
    ReturnsFlow(Table dispositions, double kept) {
        this.dispositions = dispositions;
        this.kept = kept;
    }

    /** Adds the streams from stage to stage; where nothing is graded, from the returns to what became of them. */
    void addTo(TableSketch sketch) {
        if (kept > 0) {
            sketch.row("sold", "kept and refunded", kept);
        }
        Map<String, Double> grades = new LinkedHashMap<>();
        Map<List<String>, Double> streams = new LinkedHashMap<>();
        for (List<Object> row : dispositions.rows()) {
            String grade = cell(row, "grade").toString();
            double units = (Double) cell(row, "units");
            String from = grade.equals("none") ? "returned" : "grade " + grade;
            if (!grade.equals("none")) {
                grades.merge(from, units, Double::sum);
            }
            streams.merge(List.of(from, cell(row, "disposition").toString()), units, Double::sum);
        }
        grades.forEach((grade, units) -> sketch.row("returned", grade, units));
        streams.forEach((stream, units) -> sketch.row(stream.get(0), stream.get(1), units));
    }

    private Object cell(List<Object> row, String column) {
        return row.get(dispositions.column(column));
    }
}
