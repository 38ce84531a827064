package groundwork.reports.charts;

import groundwork.reports.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What planners expect, by week and category: seasons, growth, promotions, launches and ends of life. */
final class ForecastCharts {

    private static final int MOST_PARTS = 7;
    private static final int MOST_NAME = 18;
    private static final String OTHERS = "others";

    private ForecastCharts() {}

    /** Draws them into a book; nothing where there is no forecast, or one week of it only. */
    static void draw(ChartBook book) {
        Rows rows = Rows.of(book.results, "demand");
        Rows whole = Rows.of(book.results, "demand_week").where("whole", true);
        List<String> weeks = whole.distinct("week");
        if (weeks.size() < 2 || TimeChart.most(whole.numbers("forecast_units")) == 0) {
            return;
        }
        Map<String, double[]> byCategory = new LinkedHashMap<>();
        double[] forecast = rows.numbers("forecast_units");
        for (int i = 0; i < rows.count(); i++) {
            int week = weeks.indexOf(rows.text(i, "week"));
            if (week >= 0) {
                byCategory.computeIfAbsent(rows.text(i, "category"), c -> new double[weeks.size()])[week] +=
                        forecast[i];
            }
        }
        List<Map.Entry<String, double[]>> parts = new ArrayList<>(byCategory.entrySet());
        parts.sort(Comparator.comparingDouble((Map.Entry<String, double[]> part) -> sum(part.getValue()))
                .reversed());
        double[] all = whole.numbers("forecast_units");
        int peak = ChartBook.indexOfMost(all);
        double mean = sum(all) / all.length;
        book.add(
                "forecast-by-category",
                "forecast",
                StackedTimeChart.draw(
                        "The largest week of the forecast begins on " + weeks.get(peak) + " with "
                                + Figures.of(all[peak] / mean) + " times the mean week",
                        "expected units a week by category, whole weeks",
                        book.captions,
                        weeks,
                        names(parts),
                        figures(parts, weeks.size())));
    }

    private static List<String> names(List<Map.Entry<String, double[]>> parts) {
        List<String> names = new ArrayList<>();
        for (int p = 0; p < Math.min(MOST_PARTS, parts.size()); p++) {
            String name = parts.get(p).getKey();
            String shown = name.isEmpty() ? "no category" : name;
            names.add(shown.length() > MOST_NAME ? shown.substring(0, MOST_NAME - 1) + "…" : shown);
        }
        if (parts.size() > MOST_PARTS) {
            names.add(OTHERS);
        }
        return names;
    }

    private static List<double[]> figures(List<Map.Entry<String, double[]>> parts, int weeks) {
        List<double[]> figures = new ArrayList<>();
        double[] others = new double[weeks];
        for (int p = 0; p < parts.size(); p++) {
            if (p < MOST_PARTS) {
                figures.add(parts.get(p).getValue());
            } else {
                for (int w = 0; w < weeks; w++) {
                    others[w] += parts.get(p).getValue()[w];
                }
            }
        }
        if (parts.size() > MOST_PARTS) {
            figures.add(others);
        }
        return figures;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
