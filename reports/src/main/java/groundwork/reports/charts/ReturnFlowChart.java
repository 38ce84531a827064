package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.FlowLayers.Box;
import groundwork.reports.charts.FlowLayers.Stream;
import groundwork.reports.drawing.Ink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From returned units through their grades to what becomes of them. */
final class ReturnFlowChart {

    private static final double HEIGHT = 440;

    private final ChartBook book;
    private final Rows rows;
    private final double kept;

    private ReturnFlowChart(ChartBook book) {
        this.book = book;
        rows = Rows.of(book.results, "return_disposition");
        double units =
                Rows.of(book.results, "kpi").where("metric", "returns_kept").number(0, "mean");
        kept = Double.isNaN(units) ? 0 : units;
    }

    /** Draws it into a book; nothing where no dispositions are told. */
    static void draw(ChartBook book) {
        ReturnFlowChart chart = new ReturnFlowChart(book);
        if (!chart.rows.isEmpty()) {
            chart.draw();
        }
    }

    private static double units(Rows rows) {
        return Arrays.stream(rows.numbers("units")).sum();
    }

    private void draw() {
        List<String> grades = rows.distinct("grade");
        List<String> kinds = rows.distinct("disposition");
        boolean graded = !grades.equals(List.of("none"));
        double sorted = units(rows);
        Frame frame = new Frame(title(sorted), unit(), book.captions, 170, 210, HEIGHT);
        List<Box> ends = new ArrayList<>();
        for (int d = 0; d < kinds.size(); d++) {
            ends.add(new Box(
                    ReturnNames.disposition(kinds.get(d)),
                    units(rows.where("disposition", kinds.get(d))),
                    Ink.series(d)));
        }
        List<List<Box>> columns = new ArrayList<>();
        List<List<Stream>> streams = new ArrayList<>();
        columns.add(List.of(new Box("to come back", sorted + kept, Ink.TEXT)));
        List<String> middle = graded ? grades : List.of("none");
        columns.add(middle(middle, graded));
        streams.add(fromSource(columns.get(1)));
        columns.add(ends);
        streams.add(toEnds(middle, kinds));
        FlowLayers.draw(frame, columns, streams);
        book.add("returns-flow", "returns", frame);
    }

    private String title(double sorted) {
        double again = units(rows.where("disposition", "restock"))
                + units(rows.where("disposition", "refurbish"))
                + units(rows.where("disposition", "ship_to"));
        return Figures.percent(again / sorted) + " of graded returns are sold again"
                + (kept > 0 ? ", " + Figures.percent(kept / (kept + sorted)) + " never came back" : "");
    }

    private static String unit() {
        return "units in the measured period, by grade and by what was done with them, mean over replications";
    }

    private List<Box> middle(List<String> grades, boolean graded) {
        List<Box> boxes = new ArrayList<>();
        for (String grade : grades) {
            boxes.add(new Box(graded ? "grade " + grade : "graded", units(rows.where("grade", grade)), Ink.GREY));
        }
        if (kept > 0) {
            boxes.add(new Box("kept by customers", kept, Ink.MUTED));
        }
        return boxes;
    }

    private static List<Stream> fromSource(List<Box> boxes) {
        List<Stream> streams = new ArrayList<>();
        for (int b = 0; b < boxes.size(); b++) {
            streams.add(new Stream(0, b, boxes.get(b).volume()));
        }
        return streams;
    }

    private List<Stream> toEnds(List<String> grades, List<String> kinds) {
        List<Stream> streams = new ArrayList<>();
        for (int g = 0; g < grades.size(); g++) {
            for (int d = 0; d < kinds.size(); d++) {
                double volume = units(rows.where("grade", grades.get(g)).where("disposition", kinds.get(d)));
                if (volume > 0) {
                    streams.add(new Stream(g, d, volume));
                }
            }
        }
        return streams;
    }
}
