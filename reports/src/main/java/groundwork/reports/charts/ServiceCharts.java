package groundwork.reports.charts;

import groundwork.reports.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who got in touch with customer service, and whether somebody answered. */
final class ServiceCharts {

    private final ChartBook book;

    private ServiceCharts(ChartBook book) {
        this.book = book;
    }

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        ServiceCharts charts = new ServiceCharts(book);
        charts.contactsByReason();
        charts.outcomes();
        charts.hours();
    }

    /** Contacts of an average day by hour, all desks together. */
    private void hours() {
        Rows rows = Rows.of(book.results, "contact_hour");
        List<BarChart.Bar> bars = new ArrayList<>();
        List<String> hours = rows.distinct("hour");
        double[] made = new double[hours.size()];
        double all = 0;
        for (int h = 0; h < made.length; h++) {
            Rows ofHour = rows.where("hour", hours.get(h));
            double answered = sum(ofHour, "answered");
            double gone = sum(ofHour, "gone");
            made[h] = sum(ofHour, "contacts");
            all += made[h];
            bars.add(new BarChart.Bar(
                    hours.get(h),
                    List.of(answered, gone),
                    answered + gone > 0 ? Figures.percent(answered / (answered + gone)) + " answered" : ""));
        }
        if (all > 0) {
            int peak = ChartBook.indexOfMost(made);
            book.add(
                    "contacts-by-hour",
                    "service",
                    BarChart.draw(
                            Figures.percent(made[peak] / all) + " of all contacts come in the hour from "
                                    + hours.get(peak),
                            "contacts by the hour in which customers got in touch, local to the desk, mean over replications",
                            book.captions,
                            bars,
                            List.of("answered", "gave up"),
                            Double.NaN));
        }
    }

    private static double sum(Rows rows, String column) {
        return Arrays.stream(rows.numbers(column)).sum();
    }

    private void contactsByReason() {
        Rows rows = book.daily.where("measure", "contacts").where("dimension", "reason");
        List<String> reasons = new ArrayList<>();
        List<double[]> parts = new ArrayList<>();
        double[] total = new double[book.dates().size()];
        for (String reason : rows.distinct("key")) {
            double[] values = rows.where("key", reason).numbers("mean");
            reasons.add(reason.replace('_', ' '));
            parts.add(values);
            for (int i = 0; i < total.length; i++) {
                total[i] += values[i];
            }
        }
        int peak = ChartBook.indexOfMost(total);
        if (reasons.isEmpty() || total[peak] == 0) {
            return;
        }
        book.add(
                "contacts-by-day",
                "service",
                StackedTimeChart.draw(
                        "Customers get in touch most on " + book.dates().get(peak) + ": " + Figures.of(total[peak])
                                + " times",
                        "contacts a day by reason, further tries included",
                        book.captions,
                        book.dates(),
                        reasons,
                        parts));
    }

    private void outcomes() {
        Rows rows = Rows.of(book.results, "contact");
        List<BarChart.Bar> bars = new ArrayList<>();
        double answered = 0;
        double gone = 0;
        for (int i = 0; i < rows.count(); i++) {
            double left = rows.number(i, "abandoned") + rows.number(i, "turned_away");
            answered += rows.number(i, "answered");
            gone += left;
            bars.add(new BarChart.Bar(
                    rows.text(i, "channel") + ", " + rows.text(i, "reason").replace('_', ' '),
                    List.of(rows.number(i, "answered"), left),
                    Figures.of(rows.number(i, "answered") + left)));
        }
        if (answered + gone > 0) {
            book.add(
                    "contacts-answered",
                    "service",
                    BarChart.draw(
                            Figures.percent(answered / (answered + gone)) + " of those who got in touch were answered",
                            "contacts by channel and reason, mean over replications",
                            book.captions,
                            bars,
                            List.of("answered", "gave up"),
                            Double.NaN));
        }
    }
}
