package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.BarChart.Bar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where CO2e comes from. */
final class EmissionCharts {

    private static final int MOST_LANES = 12;

    private final ChartBook book;
    private final Rows lanes;

    private EmissionCharts(ChartBook book) {
        this.book = book;
        lanes = Rows.of(book.results, "emission");
    }

    /** Draws them into a book; none where the scenario does not ask. */
    static void draw(ChartBook book) {
        EmissionCharts charts = new EmissionCharts(book);
        if (!charts.lanes.isEmpty()) {
            charts.byLane();
        }
    }

    private void byLane() {
        List<Integer> largest = IntStream.range(0, lanes.count())
                .boxed()
                .filter(i -> lanes.number(i, "co2e_kg") > 0)
                .sorted(Comparator.comparingDouble(i -> -lanes.number(i, "co2e_kg")))
                .toList();
        if (largest.isEmpty()) {
            return;
        }
        List<Bar> bars = new ArrayList<>();
        for (int i : largest.subList(0, Math.min(MOST_LANES, largest.size()))) {
            bars.add(new Bar(
                    lanes.text(i, "lane") + " (" + lanes.text(i, "mode") + ")",
                    List.of(lanes.number(i, "co2e_kg") / 1_000),
                    Figures.percent(lanes.number(i, "share"))));
        }
        int first = largest.get(0);
        book.add(
                "co2e-by-lane",
                "carbon",
                BarChart.draw(
                        "Most CO2e comes from " + lanes.text(first, "lane") + ": "
                                + Figures.of(lanes.number(first, "co2e_kg") / 1_000) + " t",
                        "tonnes of CO2e, well to wheel, by lane; in percent: share of all"
                                + (largest.size() > MOST_LANES
                                        ? "; the " + MOST_LANES + " largest of " + largest.size() + " lanes"
                                        : ""),
                        book.captions,
                        bars,
                        List.of(),
                        Double.NaN));
    }
}
