package groundwork.reports.charts;

import groundwork.reports.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What becomes of goods on the shelf: how old they are, in which status, and what was lost. */
final class ShelfCharts {

    private static final int MOST_BARS = 12;

    private final ChartBook book;

    private ShelfCharts(ChartBook book) {
        this.book = book;
    }

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        ShelfCharts charts = new ShelfCharts(book);
        charts.ages();
        charts.agesOverTime();
        charts.statuses();
        charts.losses();
    }

    /** Bars of the owners of goods, or of what tells goods apart if they have one owner. */
    private void ages() {
        Rows rows = Rows.of(book.results, "ageing");
        if (rows.isEmpty()) {
            return;
        }
        String by = List.of("seller", "category", "site").stream()
                .filter(column -> rows.distinct(column).size() > 1)
                .findFirst()
                .orElse("site");
        List<String> classes = rows.distinct("age_class");
        record Part(String label, List<Double> units, double sum) {}
        List<Part> parts = new ArrayList<>();
        for (String key : rows.distinct(by)) {
            Rows of = rows.where(by, key);
            List<Double> units = classes.stream()
                    .map(age -> sum(of.where("age_class", age).numbers("units")))
                    .toList();
            parts.add(new Part(
                    label(by, key),
                    units,
                    units.stream().mapToDouble(Double::doubleValue).sum()));
        }
        parts.sort(Comparator.comparingDouble(Part::sum).reversed());
        List<BarChart.Bar> bars = new ArrayList<>();
        for (Part part : parts.subList(0, Math.min(MOST_BARS, parts.size()))) {
            bars.add(new BarChart.Bar(part.label(), part.units(), Figures.of(part.sum())));
        }
        Rows aged = Rows.of(book.results, "kpi").where("metric", "aged_share").where("key", "all");
        book.add(
                "ageing",
                "stock",
                BarChart.draw(
                        old(aged.number(0, "mean")) + " of the stock is 91 days old or more",
                        "units on hand by " + by + " and time since they were put away, mean"
                                + (parts.size() > MOST_BARS ? "; the " + MOST_BARS + " largest" : ""),
                        book.captions,
                        bars,
                        classes,
                        Double.NaN));
    }

    private String label(String by, String key) {
        if (by.equals("site")) {
            return book.names.site(key);
        } else if (key.isEmpty()) {
            return "(no " + by + ")";
        }
        Rows sellers = Rows.of(book.results, "seller").where("seller", key);
        return by.equals("seller") && !sellers.isEmpty() ? SellerNames.of(sellers, 0) : key;
    }

    private static String old(double share) {
        if (share == 0) {
            return "None";
        }
        return share < 0.0005 ? "Less than 0.1 %" : Figures.percent(share);
    }

    private void agesOverTime() {
        Rows rows = book.daily.where("measure", "stock_by_age");
        List<String> classes = new ArrayList<>();
        List<double[]> parts = new ArrayList<>();
        for (String age : rows.distinct("key")) {
            keep(age, rows.where("key", age).numbers("mean"), classes, parts);
        }
        if (classes.isEmpty()) {
            return;
        }
        double[] total = ChartBook.sum(parts);
        int peak = ChartBook.indexOfMost(total);
        book.add(
                "ageing-by-day",
                "stock",
                StackedTimeChart.draw(
                        "Up to " + Figures.of(total[peak]) + " units are on hand, on "
                                + book.dates().get(peak) + ", " + Figures.percent(parts.get(0)[peak] / total[peak])
                                + " of them " + classes.get(0) + " old",
                        "units on hand by time since they were put away, daily mean",
                        book.captions,
                        book.dates(),
                        classes,
                        parts));
    }

    private void losses() {
        Rows rows = book.daily.where("measure", "stock_lost");
        List<BarChart.Bar> bars = new ArrayList<>();
        double most = 0;
        String worst = "";
        for (String cause : rows.distinct("key")) {
            double units = sum(rows.where("key", cause).numbers("mean"));
            bars.add(new BarChart.Bar(cause, List.of(units), Figures.of(units)));
            if (units > most) {
                most = units;
                worst = happened(cause);
            }
        }
        if (most > 0) {
            book.add(
                    "stock-lost",
                    "stock",
                    BarChart.draw(
                            "Of the units that are lost, most " + worst,
                            "units written off in the period, mean over replications",
                            book.captions,
                            bars,
                            List.of(),
                            Double.NaN));
        }
    }

    private void statuses() {
        Rows rows = Rows.of(book.results, "stock_status");
        List<String> names = new ArrayList<>();
        List<double[]> parts = new ArrayList<>();
        List<String> dates = book.dates();
        for (String status : rows.distinct("status")) {
            Rows of = rows.where("status", status);
            double[] units = new double[dates.size()];
            for (int i = 0; i < of.count(); i++) {
                units[i % dates.size()] += of.number(i, "units");
            }
            // Both are few, and colors are not many.
            boolean spoilt = status.equals("damaged") || status.equals("expired");
            int before = names.indexOf("damaged or expired");
            if (spoilt && before >= 0) {
                add(units, parts.get(before));
            } else {
                keep(spoilt ? "damaged or expired" : status, units, names, parts);
            }
        }
        if (!names.isEmpty()) {
            double[] total = ChartBook.sum(parts);
            int peak = ChartBook.indexOfMost(total);
            book.add(
                    "stock-status",
                    "stock",
                    StackedTimeChart.draw(
                            "Up to " + Figures.of(total[peak]) + " units are in the system, on " + dates.get(peak),
                            "units by status, daily mean over replications",
                            book.captions,
                            dates,
                            names,
                            parts));
        }
    }

    private static String happened(String cause) {
        return switch (cause) {
            case "expired" -> "expire";
            case "damaged" -> "are damaged";
            default -> "disappear";
        };
    }

    private static void add(double[] values, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += values[i];
        }
    }

    private static void keep(String name, double[] values, List<String> names, List<double[]> parts) {
        if (TimeChart.most(values) > 0) {
            names.add(name);
            parts.add(values);
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
