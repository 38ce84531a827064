package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.BarChart.Bar;
import groundwork.reports.charts.TimeChart.Series;
import groundwork.reports.drawing.Ink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Where work exceeds the hours on duty. */
final class WorkCharts {

    /** Stations of which the average week is shown. */
    private static final int MOST_STATIONS = 24;

    private final ChartBook book;

    private WorkCharts(ChartBook book) {
        this.book = book;
    }

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        WorkCharts charts = new WorkCharts(book);
        charts.centers();
        charts.bottleneck();
        charts.heat();
        charts.backlog();
    }

    private void centers() {
        Rows capacities = book.daily.where("measure", "orders_capacity");
        for (String site : ChartBook.largest(capacities)) {
            Rows shipped = book.series("orders_shipped", site);
            TimeChart chart = new TimeChart(book.dates(), false)
                    .add(new Series(
                            "shipped, 7-day mean",
                            ChartBook.weekly(shipped.numbers("mean")),
                            ChartBook.NO_BAND,
                            ChartBook.NO_BAND,
                            Ink.BLUE,
                            false))
                    .add(new Series(
                            "capacity, 7-day mean",
                            ChartBook.weekly(
                                    book.series("orders_capacity", site).numbers("mean")),
                            ChartBook.NO_BAND,
                            ChartBook.NO_BAND,
                            Ink.TEXT,
                            true));
            double[] values = ChartBook.weekly(shipped.numbers("mean"));
            book.add(
                    book.numbered("center"),
                    "bottleneck",
                    chart.draw(
                            book.names.site(site) + " ships up to " + Figures.of(values[ChartBook.indexOfMost(values)])
                                    + " orders a day in a week",
                            "orders a day; capacity: tightest of its outbound steps at the pace of this run"
                                    + ChartBook.leftOut(capacities),
                            book.captions));
        }
    }

    private void bottleneck() {
        Rows rows = Rows.of(book.results, "bottleneck");
        if (rows.isEmpty()) {
            return;
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < Math.min(20, rows.count()); i++) {
            double share = rows.number(i, "utilisation_peak_week");
            bars.add(new Bar(
                    book.names.station(rows.text(i, "site"), rows.text(i, "step")),
                    List.of(share),
                    Figures.percent(share) + " from "
                            + rows.text(i, "peak_week").substring(5)));
        }
        String worst = SiteNames.sentence(book.names.work(rows.text(0, "site"), rows.text(0, "step")));
        book.add(
                "bottleneck",
                "bottleneck",
                BarChart.draw(
                        worst + " is asked for " + Figures.percent(rows.number(0, "utilisation_peak_week"))
                                + " of its hours in its busiest week",
                        "work demanded in the busiest seven days as a share of the hours on duty in them; dashed: 100 %",
                        book.captions,
                        bars,
                        List.of(),
                        1));
    }

    private void heat() {
        Rows rows = Rows.of(book.results, "hour_of_week");
        @SuppressWarnings("ArrayRecordComponent") // read here only
        record Line(String label, double[] shares) {}
        List<Line> lines = new ArrayList<>();
        int hot = 0;
        for (String site : rows.distinct("site")) {
            Rows ofSite = rows.where("site", site);
            for (String step : ofSite.distinct("step")) {
                double[] shares = ofSite.where("step", step).numbers("utilisation");
                lines.add(new Line(book.names.station(site, step), shares));
                hot += (int) Arrays.stream(shares).filter(s -> s >= 0.85).count();
            }
        }
        int all = lines.size();
        if (all > MOST_STATIONS) {
            lines.sort(Comparator.comparingDouble(line -> -TimeChart.most(line.shares())));
            lines.subList(MOST_STATIONS, all).clear();
        }
        if (all > 0) {
            book.add(
                    "utilisation-by-hour",
                    "bottleneck",
                    HeatMap.draw(
                            hot == 0
                                    ? "No station is 85 % busy in any hour of its average week"
                                    : (hot == 1 ? "One station-hour" : hot + " station-hours")
                                            + " of the average week " + (hot == 1 ? "is" : "are")
                                            + " 85 % busy or more",
                            "hours worked / hours on duty by hour of the week, local time; blank: nobody on duty"
                                    + (all > MOST_STATIONS ? "; the " + MOST_STATIONS + " busiest of " + all : ""),
                            book.captions,
                            lines.stream().map(Line::label).toList(),
                            lines.stream().map(Line::shares).toList()));
        }
    }

    private void backlog() {
        Rows rows = book.daily.where("measure", "backlog_max");
        TimeChart chart = new TimeChart(book.dates(), false);
        double most = 0;
        String where = "";
        String when = "";
        int n = 0;
        for (String site : ChartBook.largest(rows)) {
            Rows of = rows.where("key", site);
            double[] values = of.numbers("mean");
            int at = ChartBook.indexOfMost(values);
            if (values[at] > most) {
                most = values[at];
                where = site;
                when = book.dates().get(at);
            }
            chart.add(ChartBook.banded(book.names.site(site), of, Ink.series(n++)));
        }
        if (most > 0) {
            book.add(
                    "backlog",
                    "bottleneck",
                    chart.draw(
                            "The backlog is largest at " + book.names.site(where) + " on " + when + ": "
                                    + Figures.of(most) + " orders",
                            "orders allocated and not shipped, largest of the day; band: 5th to 95th percentile"
                                    + ChartBook.leftOut(rows),
                            book.captions));
        }
    }
}
