package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.TimeChart.Series;
import groundwork.reports.drawing.Ink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was ordered and when it arrived. */
final class PromiseCharts {

    private static final int MOST_CENTERS = 12;

    private final ChartBook book;

    private PromiseCharts(ChartBook book) {
        this.book = book;
    }

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        PromiseCharts charts = new PromiseCharts(book);
        charts.orders();
        charts.onTime();
        PromiseKeepingChart.draw(book);
        charts.times("ship_time", "order to shipment", "hours", "promises");
        charts.times("delivery_time", "order to delivery", "days", "promises");
    }

    private void orders() {
        Rows placed = book.series("orders_placed", "all");
        double[] orders = placed.numbers("mean");
        int peak = ChartBook.indexOfMost(orders);
        double[] capacity = new double[orders.length];
        Rows capacities = book.daily.where("measure", "orders_capacity");
        for (String site : capacities.distinct("key")) {
            double[] ofSite = capacities.where("key", site).numbers("mean");
            for (int i = 0; i < capacity.length; i++) {
                capacity[i] += ofSite[i];
            }
        }
        double[] ordered = ChartBook.weekly(orders);
        double[] room = ChartBook.weekly(capacity);
        TimeChart chart = new TimeChart(book.dates(), false);
        String over = "";
        if (!capacities.isEmpty()) {
            int days = 0;
            double[] excess = new double[room.length];
            for (int i = 0; i < room.length; i++) {
                days += ordered[i] > room[i] ? 1 : 0;
                excess[i] = Math.max(room[i], ordered[i]);
            }
            over = days == 0
                    ? "; their 7-day mean stays within capacity"
                    : "; their 7-day mean is above capacity on " + days + (days == 1 ? " day" : " days");
            chart.excess(excess, room)
                    .add(new Series("capacity", room, ChartBook.NO_BAND, ChartBook.NO_BAND, Ink.TEXT, true));
        }
        chart.add(ChartBook.banded("ordered", placed, Ink.BLUE))
                .add(new Series(
                        "shipped, 7-day mean",
                        ChartBook.weekly(book.series("orders_shipped", "all").numbers("mean")),
                        ChartBook.NO_BAND,
                        ChartBook.NO_BAND,
                        Ink.GREEN,
                        false));
        book.add(
                "orders-by-day",
                "promises",
                chart.draw(
                        "Orders peak at " + Figures.of(orders[peak]) + " on "
                                + book.dates().get(peak) + over,
                        "orders a day; band: 5th to 95th percentile of replications; capacity: 7-day mean, filled where exceeded",
                        book.captions));
    }

    private void onTime() {
        Rows rows = book.series("on_time_share", "all");
        double[] share = rows.numbers("mean");
        int worst = -1;
        for (int i = 0; i < share.length; i++) {
            if (Double.isFinite(share[i]) && (worst < 0 || share[i] < share[worst])) {
                worst = i;
            }
        }
        if (worst < 0) {
            return;
        }
        TimeChart chart = new TimeChart(book.dates(), true).add(ChartBook.banded("on time", rows, Ink.BLUE));
        book.add(
                "on-time",
                "promises",
                chart.draw(
                        "On-time share is lowest for orders of " + book.dates().get(worst) + ": "
                                + Figures.percent(share[worst]),
                        "share of orders delivered within their promise, by day of the order",
                        book.captions));
    }

    /** The time that 95 % of the orders of a center take at most. */
    private static double most(Rows rows, String key) {
        return rows.where("key", key).where("percentile", 95.0).number(0, "mean");
    }

    /** All centers in their order, or the dozen slowest of more. */
    private static List<String> slowest(Rows rows, List<String> centers) {
        return centers.size() <= MOST_CENTERS
                ? centers
                : centers.stream()
                        .sorted(Comparator.comparingDouble(key -> -most(rows, key)))
                        .limit(MOST_CENTERS)
                        .toList();
    }

    private void times(String measure, String words, String unit, String section) {
        Rows rows = Rows.of(book.results, "distribution").where("measure", measure);
        List<String> centers = new ArrayList<>();
        List<double[]> percents = new ArrayList<>();
        List<double[]> times = new ArrayList<>();
        List<String> all = rows.distinct("key").stream()
                .filter(key -> Double.isFinite(rows.where("key", key).number(0, "mean")))
                .toList();
        double slowest = all.stream().mapToDouble(key -> most(rows, key)).max().orElse(0);
        for (String key : slowest(rows, all)) {
            Rows of = rows.where("key", key);
            centers.add(book.names.site(key));
            percents.add(of.numbers("percentile"));
            times.add(of.numbers("mean"));
        }
        if (!centers.isEmpty()) {
            book.add(
                    measure.replace('_', '-'),
                    section,
                    CurveChart.draw(
                            "95 % of orders take at most " + Figures.of(slowest) + " " + unit + " from " + words
                                    + " at the slowest center",
                            unit + " from " + words
                                    + (all.size() > centers.size()
                                            ? "; the " + centers.size() + " slowest of " + all.size() + " centers"
                                            : ""),
                            book.captions,
                            centers,
                            percents,
                            times));
        }
    }
}
