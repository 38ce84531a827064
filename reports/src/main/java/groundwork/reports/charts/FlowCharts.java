package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.BarChart.Bar;
import groundwork.reports.drawing.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The network and how well its lanes are used. */
final class FlowCharts {

    private static final int MOST_LANES = 12;

    private final ChartBook book;

    private FlowCharts(ChartBook book) {
        this.book = book;
    }

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        FlowCharts charts = new FlowCharts(book);
        charts.map();
        charts.customersMap();
        charts.lanes();
    }

    private void map() {
        book.add(new Chart("network", "lanes", NetworkMap.draw(book.results, book.captions)));
    }

    /** The part of the map where customers are, where the whole network is much wider. */
    private void customersMap() {
        Rows regions = Rows.of(book.results, "region");
        double[] orders = regions.numbers("orders");
        if (regions.count() < 3 || !(TimeChart.most(orders) > 0)) {
            return;
        }
        int most = ChartBook.indexOfMost(orders);
        book.add(new Chart(
                "customers",
                "lanes",
                NetworkMap.drawCustomers(
                        book.results,
                        book.captions,
                        "Most orders come from "
                                + Names.shorten(regions.text(most, "name"), 30) + ": "
                                + Figures.percent(
                                        orders[most] / Arrays.stream(orders).sum()) + " of all")));
    }

    private void lanes() {
        Rows rows = Rows.of(book.results, "lane");
        List<Bar> bars = new ArrayList<>();
        double least = 2;
        String emptiest = "";
        for (int i = 0; i < rows.count(); i++) {
            double fill = rows.number(i, "fill");
            if (Double.isFinite(fill)) {
                bars.add(new Bar(rows.text(i, "lane"), List.of(fill), Figures.percent(fill)));
                if (fill < least) {
                    least = fill;
                    emptiest = rows.text(i, "lane");
                }
            }
        }
        if (!bars.isEmpty()) {
            int all = bars.size();
            bars.sort(Comparator.comparingDouble((Bar bar) -> bar.parts().get(0)));
            List<Bar> shown = new ArrayList<>(bars.subList(0, Math.min(MOST_LANES, all)));
            Collections.reverse(shown);
            book.add(
                    "lane-fill",
                    "lanes",
                    BarChart.draw(
                            "The emptiest lane is " + emptiest + ": " + Figures.percent(least) + " full on average",
                            "mean share of the tighter capacity (volume or weight) used by departures that carried something"
                                    + (all > MOST_LANES ? "; the " + MOST_LANES + " emptiest of " + all : ""),
                            book.captions,
                            shown,
                            List.of(),
                            1));
        }
    }
}
