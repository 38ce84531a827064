package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.drawing.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Where which goods are missing, and how long they last: a row for each site, a column for each class of item. */
final class AvailabilityCharts {

    /** More rows would be a wall; the table of results has them all. */
    private static final int MOST_SITES = 24;

    private final ChartBook book;
    private final Rows stock;
    private final List<String> sites;
    private final List<String> classes;

    private AvailabilityCharts(ChartBook book) {
        this.book = book;
        stock = Rows.of(book.results, "stock");
        List<String> all = stock.distinct("site");
        sites = all.subList(0, Math.min(MOST_SITES, all.size()));
        classes = stock.distinct("item_class").stream().sorted().toList();
    }

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        AvailabilityCharts charts = new AvailabilityCharts(book);
        // One shelf is a figure, not a map.
        if (charts.sites.size() * charts.classes.size() > 1) {
            charts.stockOuts();
            charts.cover();
        }
    }

    private void stockOuts() {
        int worst = ChartBook.indexOfMost(stock.numbers("stock_out_share"));
        double share = stock.number(worst, "stock_out_share");
        String title = share > 0
                ? "Class " + stock.text(worst, "item_class") + " at " + book.names.site(stock.text(worst, "site"))
                        + " is missing most: " + Figures.percent(share) + " of the time"
                : "No shelf was empty";
        map(
                "stock-outs",
                title,
                "share of time, over items, in which nothing could be promised",
                "stock_out_share",
                Math.max(0.05, share),
                Ink.ALARM,
                Figures::percent);
    }

    private void cover() {
        int most = ChartBook.indexOfMost(stock.numbers("days_of_cover"));
        double days = stock.number(most, "days_of_cover");
        if (!Double.isFinite(days)) {
            return;
        }
        map(
                "days-of-cover",
                "Class " + stock.text(most, "item_class") + " at " + book.names.site(stock.text(most, "site"))
                        + " would last longest: " + Figures.of(days) + " days",
                "days of cover: mean stock that could be promised over what left a day",
                "days_of_cover",
                days,
                Ink.BLUE,
                Figures::of);
    }

    private void map(
            String id, String title, String unit, String column, double full, Ink ink, DoubleFunction<String> words) {
        List<String> labels = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (String site : sites) {
            Rows of = stock.where("site", site);
            double[] row = new double[classes.size()];
            for (int c = 0; c < row.length; c++) {
                row[c] = of.where("item_class", classes.get(c)).number(0, column);
            }
            labels.add(book.names.site(site));
            values.add(row);
        }
        List<String> columns = classes.stream().map(name -> "class " + name).toList();
        book.add(id, "stock", GridMap.draw(title, unit, book.captions, columns, labels, values, full, ink, words));
    }
}
