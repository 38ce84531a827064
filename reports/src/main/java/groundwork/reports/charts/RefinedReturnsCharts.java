package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.BarChart.Bar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Returns where a scenario says who sends back, why, how, and what is made of it. */
final class RefinedReturnsCharts {

    private final ChartBook book;

    private RefinedReturnsCharts(ChartBook book) {
        this.book = book;
    }

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        RefinedReturnsCharts charts = new RefinedReturnsCharts(book);
        ReturnFlowChart.draw(book);
        charts.rates();
        charts.reasons();
        charts.steps();
        charts.cost();
    }

    private void rates() {
        Rows rows = Rows.of(book.results, "return_rate");
        List<Bar> bars = new ArrayList<>();
        String most = "";
        double highest = 0;
        for (int i = 0; i < rows.count(); i++) {
            double rate = rows.number(i, "rate");
            if (!(rows.number(i, "units_sold") > 0) || isOnlyOne(rows, rows.text(i, "by"))) {
                continue;
            }
            String label = label(rows.text(i, "by"), rows.text(i, "key"));
            bars.add(new Bar(
                    label,
                    List.of(rate * 100),
                    Figures.percent(rate) + " of " + Figures.of(rows.number(i, "units_sold"))));
            if (rate > highest) {
                highest = rate;
                most = label;
            }
        }
        if (bars.size() > 1) {
            book.add(
                    "return-rates",
                    "returns",
                    BarChart.draw(
                            "Up to " + Figures.percent(highest) + " comes back: " + most,
                            "percent of the units sold in the measured period that come back",
                            book.captions,
                            bars,
                            List.of(),
                            Double.NaN));
        }
    }

    /** Whether a division has but one class in which anything was sold: then it says what the total says. */
    private static boolean isOnlyOne(Rows rows, String by) {
        Rows division = rows.where("by", by);
        int sold = 0;
        for (double units : division.numbers("units_sold")) {
            sold += units > 0 ? 1 : 0;
        }
        return !by.equals("all") && sold < 2;
    }

    private static String label(String by, String key) {
        return switch (by) {
            case "all" -> "everything";
            case "delivered", "ordered" -> by + " " + key;
            default -> key.equals("none") ? "no " + by : by + " " + key;
        };
    }

    private void reasons() {
        Rows rows = Rows.of(book.results, "return_reason");
        List<String> reasons = rows.distinct("reason");
        List<Bar> bars = new ArrayList<>();
        double[] all = new double[reasons.size()];
        for (String category : rows.distinct("category")) {
            List<Double> parts = new ArrayList<>();
            double units = 0;
            for (int r = 0; r < all.length; r++) {
                double part = rows.where("category", category)
                        .where("reason", reasons.get(r))
                        .number(0, "units");
                parts.add(part);
                all[r] += part;
                units += part;
            }
            if (units > 0) {
                bars.add(new Bar(category.equals("none") ? "no category" : category, parts, Figures.of(units)));
            }
        }
        if (bars.isEmpty()) {
            return;
        }
        int first = ChartBook.indexOfMost(all);
        double sum = 0;
        for (double units : all) {
            sum += units;
        }
        book.add(
                "return-reasons",
                "returns",
                BarChart.draw(
                        "The first reason is \"" + reasons.get(first) + "\": " + Figures.percent(all[first] / sum),
                        "units sold in the measured period that come back, by category and reason",
                        book.captions,
                        bars,
                        reasons,
                        Double.NaN));
    }

    private void steps() {
        Rows rows = Rows.of(book.results, "return_step");
        List<Bar> bars = new ArrayList<>();
        double total = 0;
        for (int i = 0; i < rows.count(); i++) {
            if (rows.number(i, "count") > 0) {
                double mean = rows.number(i, "mean_d");
                total += mean;
                double median = rows.number(i, "p50_d");
                bars.add(new Bar(
                        rows.text(i, "step"),
                        List.of(median, Math.max(0, rows.number(i, "p95_d") - median)),
                        Figures.of(mean) + " d"));
            }
        }
        if (!bars.isEmpty()) {
            book.add(
                    "return-steps",
                    "returns",
                    BarChart.draw(
                            "From the customer's hand to the shelf a return takes " + Figures.of(total) + " days",
                            "days from step to step: median, 95th percentile, and the mean in figures",
                            book.captions,
                            bars,
                            List.of("median", "to the 95th percentile"),
                            Double.NaN));
        }
    }

    private void cost() {
        double units = Arrays.stream(Rows.of(book.results, "return_disposition").numbers("units"))
                .sum();
        List<ReturnNames.Cost> costs = ReturnNames.costs(book.results);
        if (costs.isEmpty() || !(units > 0)) {
            return;
        }
        List<Double> blocks = costs.stream().map(cost -> cost.amount() / units).toList();
        double total = blocks.stream().mapToDouble(Double::doubleValue).sum();
        book.add(
                "return-cost",
                "returns",
                Waterfall.draw(
                        "A returned unit costs " + Figures.of(total) + " " + book.currency,
                        book.currency + " a unit graded in the measured period; freight of goods sent on not in it",
                        book.captions,
                        costs.stream().map(ReturnNames.Cost::name).toList(),
                        blocks));
    }
}
