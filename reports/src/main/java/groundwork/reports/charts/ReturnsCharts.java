package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.drawing.Ink;
import java.util.List;

/** What comes back. */
final class ReturnsCharts {

    private final ChartBook book;

    private ReturnsCharts(ChartBook book) {
        this.book = book;
    }

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        ReturnsCharts charts = new ReturnsCharts(book);
        if (Rows.of(book.results, "return_rate").isEmpty()) {
            charts.returnsFlow();
        }
        RefinedReturnsCharts.draw(book);
        charts.returns();
    }

    private void returnsFlow() {
        Rows rows = Rows.of(book.results, "returns_flow");
        if (rows.isEmpty() || !(rows.number(0, "units") > 0)) {
            return;
        }
        double returned = rows.where("to", "returned").number(0, "units");
        double again = rows.where("to", "sold again").number(0, "units");
        double liquidated = rows.where("to", "liquidated").number(0, "units");
        double waiting = Math.max(0, returned - again - liquidated);
        Frame frame = new Frame(
                Figures.percent(again / (again + liquidated)) + " of graded returns are sold again",
                "units in the measured period, mean over replications",
                book.captions,
                16,
                16,
                260);
        double height = frame.bottom - frame.top - 30;
        FlowDiagram.draw(
                frame,
                "returned " + Figures.of(returned),
                List.of(
                        "sold again " + Figures.of(again),
                        "liquidated " + Figures.of(liquidated),
                        "not graded " + Figures.of(waiting)),
                new double[] {again, liquidated, waiting},
                height);
        book.add("returns-flow", "returns", frame);
    }

    private void returns() {
        Rows rows = book.series("returns_parcels", "all");
        if (rows.isEmpty() || TimeChart.most(rows.numbers("mean")) == 0) {
            return;
        }
        double[] values = rows.numbers("mean");
        int peak = ChartBook.indexOfMost(values);
        TimeChart chart = new TimeChart(book.dates(), false)
                .add(ChartBook.banded("parcels arrived", rows, Ink.BLUE))
                .add(ChartBook.banded("units waiting", book.series("returns_waiting", "all"), Ink.ORANGE));
        book.add(
                "returns-by-day",
                "returns",
                chart.draw(
                        "Returns peak at " + Figures.of(values[peak]) + " parcels a day on "
                                + book.dates().get(peak),
                        "return parcels a day, and units waiting to be graded (daily mean)",
                        book.captions));
    }
}
