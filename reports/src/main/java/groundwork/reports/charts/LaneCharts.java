package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.BarChart.Bar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How long goods wait for lanes and travel on them, and which of several vendors gets them. */
final class LaneCharts {

    private static final int MOST_LANES = 12;

    private final ChartBook book;

    private LaneCharts(ChartBook book) {
        this.book = book;
    }

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        LaneCharts charts = new LaneCharts(book);
        charts.times();
        charts.vendors();
    }

    private void times() {
        Rows lanes = Rows.of(book.results, "lane");
        List<Integer> longest = IntStream.range(0, lanes.count())
                .boxed()
                .filter(i -> Double.isFinite(lanes.number(i, "dwell_mean_d")))
                .sorted(Comparator.comparingDouble(i -> -days(lanes, i)))
                .toList();
        if (longest.isEmpty()) {
            return;
        }
        List<Bar> bars = new ArrayList<>();
        for (int i : longest.subList(0, Math.min(MOST_LANES, longest.size()))) {
            bars.add(new Bar(
                    lanes.text(i, "lane"),
                    List.of(lanes.number(i, "dwell_mean_d"), lanes.number(i, "transit_mean_d")),
                    Figures.of(days(lanes, i)) + " d"));
        }
        int first = longest.get(0);
        book.add(
                "lane-time",
                "lanes",
                BarChart.draw(
                        "Goods spend " + Figures.of(days(lanes, first)) + " days on " + lanes.text(first, "lane") + ", "
                                + Figures.of(lanes.number(first, "dwell_mean_d")) + " of them waiting for a departure",
                        "days, mean: a unit waits for its departure, a load is under way"
                                + (longest.size() > MOST_LANES
                                        ? "; the " + MOST_LANES + " longest of " + longest.size() + " lanes"
                                        : ""),
                        book.captions,
                        bars,
                        List.of("waits", "under way"),
                        Double.NaN));
    }

    private static double days(Rows lanes, int row) {
        return lanes.number(row, "dwell_mean_d") + lanes.number(row, "transit_mean_d");
    }

    private void vendors() {
        Rows weeks = Rows.of(book.results, "vendor_week");
        List<Bar> bars = new ArrayList<>();
        double most = 0;
        double all = 0;
        String largest = "";
        for (String lane : weeks.distinct("lane")) {
            Rows of = weeks.where("lane", lane);
            double units = sum(of.numbers("units"));
            double instead = sum(of.numbers("units_instead"));
            String vendor = of.text(0, "vendor") + " (" + lane + ")";
            bars.add(new Bar(vendor, List.of(units - instead, instead), Figures.of(units)));
            all += units;
            if (units > most) {
                most = units;
                largest = vendor;
            }
        }
        if (all > 0) {
            book.add(
                    "vendors",
                    "lanes",
                    BarChart.draw(
                            largest + " gets the most units of those that vendors compete for",
                            "units by vendor of legs that several offer; asked first, or instead of one booked out"
                                    + (bars.size() > MOST_LANES
                                            ? "; the " + MOST_LANES + " largest of " + bars.size()
                                            : ""),
                            book.captions,
                            bars.stream()
                                    .sorted(Comparator.comparingDouble((Bar bar) -> -sum(bar)))
                                    .limit(MOST_LANES)
                                    .toList(),
                            List.of("asked first", "instead"),
                            Double.NaN));
        }
    }

    private static double sum(Bar bar) {
        return bar.parts().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
