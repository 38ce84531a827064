package groundwork.reports.charts;

import groundwork.reports.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What sellers get. */
final class SellerCharts {

    private static final int MOST = 12;

    private SellerCharts() {}

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        Rows rows = Rows.of(book.results, "seller");
        if (rows.isEmpty()) {
            return;
        }
        List<Integer> largest = IntStream.range(0, rows.count())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> rows.number(i, "units_ordered"))
                        .reversed())
                .toList();
        List<BarChart.Bar> bars = new ArrayList<>();
        double filled = 0;
        double unfilled = 0;
        for (int rank = 0; rank < largest.size(); rank++) {
            double ordered = rows.number(largest.get(rank), "units_ordered");
            double fill = rows.number(largest.get(rank), "fill_rate");
            double atOnce = Double.isNaN(fill) ? 0 : fill * ordered;
            if (rank < MOST) {
                bars.add(bar(SellerNames.of(rows, largest.get(rank)), atOnce, ordered - atOnce));
            } else {
                filled += atOnce;
                unfilled += ordered - atOnce;
            }
        }
        if (largest.size() > MOST) {
            bars.add(bar("all " + (largest.size() - MOST) + " others", filled, unfilled));
        }
        book.add(
                "sellers",
                "sellers",
                BarChart.draw(
                        "Customers order most from " + bars.get(0).label(),
                        "units ordered by seller, and whether they were there at once, mean over replications; beside each bar: fill rate",
                        book.captions,
                        bars,
                        List.of("filled at once", "waited or lost"),
                        Double.NaN));
    }

    private static BarChart.Bar bar(String label, double filled, double unfilled) {
        double all = filled + unfilled;
        return new BarChart.Bar(
                label, List.of(filled, Math.max(0, unfilled)), all == 0 ? "–" : Figures.percent(filled / all));
    }
}
