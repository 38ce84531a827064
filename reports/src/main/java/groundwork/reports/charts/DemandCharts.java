package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.BarChart.Bar;
import groundwork.reports.charts.TimeChart.Series;
import groundwork.reports.drawing.Ink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was forecast and what came. */
final class DemandCharts {

    private static final String SECTION = "forecast";
    private static final int MOST_CATEGORIES = 20;

    private final ChartBook book;

    private DemandCharts(ChartBook book) {
        this.book = book;
    }

    /** Draws them into a book; nothing where there is no forecast. */
    static void draw(ChartBook book) {
        Rows weeks = Rows.of(book.results, "demand_week");
        if (TimeChart.most(weeks.numbers("forecast_units")) == 0) {
            return;
        }
        DemandCharts charts = new DemandCharts(book);
        charts.weeks(weeks.where("whole", true));
        charts.categories();
        charts.profile();
    }

    private void weeks(Rows weeks) {
        if (weeks.count() < 2) {
            return;
        }
        double[] forecast = weeks.numbers("forecast_units");
        double[] came = weeks.numbers("mean");
        int worst = 0;
        for (int w = 1; w < came.length; w++) {
            worst = Math.abs(came[w] - forecast[w]) > Math.abs(came[worst] - forecast[worst]) ? w : worst;
        }
        double share = came[worst] / forecast[worst] - 1;
        String title = Double.isFinite(share)
                ? "The mean of replications is farthest from the forecast in the week of " + weeks.text(worst, "week")
                        + ": " + (share < 0 ? "" : "+") + Figures.percent(share)
                : "Most came without a forecast in the week of " + weeks.text(worst, "week");
        TimeChart chart = new TimeChart(weeks.distinct("week"), false)
                .add(ChartBook.banded("came", weeks, Ink.BLUE))
                .add(new Series("forecast", forecast, ChartBook.NO_BAND, ChartBook.NO_BAND, Ink.TEXT, true));
        book.add(
                "forecast-by-week",
                SECTION,
                chart.draw(
                        title,
                        "units a week, whole weeks; band: 5th to 95th percentile of replications",
                        book.captions));
    }

    private void categories() {
        Rows wape =
                Rows.of(book.results, "kpi").where("metric", "forecast_wape").where("dimension", "category");
        List<Bar> bars = new ArrayList<>();
        int worst = -1;
        for (int c = 0; c < Math.min(MOST_CATEGORIES, wape.count()); c++) {
            double share = wape.number(c, "mean");
            if (Double.isFinite(share)) {
                worst = worst < 0 || share > wape.number(worst, "mean") ? c : worst;
                bars.add(new Bar(wape.text(c, "key"), List.of(100 * share), Figures.percent(share)));
            }
        }
        if (worst >= 0) {
            bars.sort(
                    Comparator.comparingDouble((Bar bar) -> bar.parts().get(0)).reversed());
            book.add(
                    "forecast-error",
                    SECTION,
                    BarChart.draw(
                            "The forecast of an item's week is off by " + Figures.percent(wape.number(worst, "mean"))
                                    + " in " + wape.text(worst, "key"),
                            "WAPE by item and week in percent of what came, mean over replications",
                            book.captions,
                            bars,
                            List.of(),
                            Double.NaN));
        }
    }

    private void profile() {
        Rows hours = Rows.of(book.results, "demand_profile");
        double[] came = hours.numbers("mean");
        if (!Double.isFinite(came[0])) {
            return;
        }
        int peak = ChartBook.indexOfMost(came);
        List<Series> series = List.of(
                new Series("came", came, ChartBook.NO_BAND, ChartBook.NO_BAND, Ink.BLUE, false),
                new Series(
                        "forecast",
                        hours.numbers("forecast_share"),
                        ChartBook.NO_BAND,
                        ChartBook.NO_BAND,
                        Ink.TEXT,
                        true));
        book.add(
                "demand-profile",
                SECTION,
                WeekChart.draw(
                        "The busiest hour of the week has " + Figures.percent(came[peak]) + " of its orders, "
                                + Figures.of(came[peak] * came.length) + " times the mean hour",
                        "share of orders by hour of the customers' week",
                        book.captions,
                        series));
    }
}
