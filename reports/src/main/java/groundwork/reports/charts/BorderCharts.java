package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.BarChart.Bar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How long customs take from stage to stage, what they charge by line, and how goods came week by week. */
final class BorderCharts {

    private final ChartBook book;

    private BorderCharts(ChartBook book) {
        this.book = book;
    }

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        BorderCharts charts = new BorderCharts(book);
        charts.imports();
        charts.exports();
        charts.duties();
        charts.weeks();
    }

    /** The chart of a time release study: an entry from arrival to release, stage by stage, by the channel it left by. */
    private void imports() {
        stages(
                "customs",
                Rows.of(book.results, "clearance"),
                "gateway",
                "entries",
                "Clearance takes longest at ",
                "days from arrival to release, mean by gateway and the last channel of an entry");
    }

    /** The same for goods that leave: from the first goods of a declaration to its release. */
    private void exports() {
        stages(
                "export",
                Rows.of(book.results, "export_clearance"),
                "site",
                "declarations",
                "Goods that leave are released last at ",
                "days from the first goods of a declaration to its release, mean by origin and channel");
    }

    private void stages(String id, Rows rows, String place, String count, String title, String subtitle) {
        List<String> stages = stagesSeen(rows);
        Map<String, double[]> byChannel = new LinkedHashMap<>();
        for (int i = 0; i < rows.count(); i++) {
            int stage = stages.indexOf(rows.text(i, "stage"));
            if (rows.number(i, count) > 0 && stage >= 0) {
                String name = book.names.site(rows.text(i, place)) + ", " + rows.text(i, "channel");
                byChannel.computeIfAbsent(name, k -> new double[stages.size()])[stage] = rows.number(i, "days");
            }
        }
        List<Bar> bars = new ArrayList<>();
        double slowest = 0;
        String where = "";
        for (Map.Entry<String, double[]> channel : byChannel.entrySet()) {
            double total = Arrays.stream(channel.getValue()).sum();
            bars.add(new Bar(
                    channel.getKey(), Arrays.stream(channel.getValue()).boxed().toList(), Figures.of(total) + " d"));
            if (total > slowest) {
                slowest = total;
                where = channel.getKey();
            }
        }
        if (!bars.isEmpty()) {
            String says = title + where + ": " + Figures.of(slowest) + " days on average";
            book.add(id, "customs", BarChart.draw(says, subtitle, book.captions, bars, stages, Double.NaN));
        }
    }

    /** The stages in which any entry spent time, in their order. */
    private static List<String> stagesSeen(Rows rows) {
        Set<String> order = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < rows.count(); i++) {
            order.add(rows.text(i, "stage"));
            if (rows.number(i, "days") > 0) {
                seen.add(rows.text(i, "stage"));
            }
        }
        return order.stream().filter(seen::contains).toList();
    }

    private void duties() {
        Rows rows = Rows.of(book.results, "duty");
        Map<String, Map<String, Double>> byCategory = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < rows.count(); i++) {
            double amount = rows.number(i, "amount");
            if (amount > 0) {
                String name = name(rows, i);
                names.add(name);
                byCategory
                        .computeIfAbsent(rows.text(i, "category"), c -> new LinkedHashMap<>())
                        .merge(name, amount, Double::sum);
            }
        }
        List<Bar> bars = new ArrayList<>();
        double all = 0;
        for (Map.Entry<String, Map<String, Double>> category : byCategory.entrySet()) {
            List<Double> parts = names.stream()
                    .map(name -> category.getValue().getOrDefault(name, 0.0))
                    .toList();
            double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
            all += sum;
            bars.add(new Bar(category.getKey().isEmpty() ? "no category" : category.getKey(), parts, Figures.of(sum)));
        }
        bars.sort((a, b) -> Double.compare(sum(b), sum(a)));
        if (!bars.isEmpty()) {
            book.add(
                    "duty",
                    "customs",
                    BarChart.draw(
                            SiteNames.sentence(bars.get(0).label()) + " pays most: " + Figures.of(sum(bars.get(0)))
                                    + " of " + Figures.of(all) + " " + book.currency,
                            "duty and taxes by category and layer, " + book.currency,
                            book.captions,
                            bars,
                            List.copyOf(names),
                            Double.NaN));
        }
    }

    private static String name(Rows rows, int row) {
        String name = rows.text(row, "name");
        return name.equals("category") ? "rate of the category" : name;
    }

    private static double sum(Bar bar) {
        return bar.parts().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Units across the border week by week, by type of entry; freight of gateways without types is bulk. */
    private void weeks() {
        Rows rows = Rows.of(book.results, "entry_week");
        List<String> dates = book.whole(rows.distinct("week"));
        if (dates.size() < 2) {
            return;
        }
        Map<String, double[]> units = new LinkedHashMap<>();
        for (int i = 0; i < rows.count(); i++) {
            // What is withdrawn from a bond crossed the border before.
            int week = dates.indexOf(rows.text(i, "week"));
            if (week < 0 || rows.text(i, "carriage").equals("withdrawal")) {
                continue;
            }
            String type = rows.text(i, "type").equals("entry") ? "bulk" : rows.text(i, "type");
            String name = type + (rows.number(i, "parcels") > 0 ? " parcels" : "");
            units.computeIfAbsent(name, k -> new double[dates.size()])[week] += rows.number(i, "units");
        }
        book.add(
                "entries",
                "customs",
                StackedTimeChart.draw(
                        crossed(dates, units),
                        "units released a week, by type of entry; mean over replications",
                        book.captions,
                        dates,
                        List.copyOf(units.keySet()),
                        List.copyOf(units.values())));
    }

    /** How much of the goods comes by the type whose share changes most from the first week to the last. */
    private static String crossed(List<String> weeks, Map<String, double[]> units) {
        double[] total = ChartBook.sum(List.copyOf(units.values()));
        int last = total.length - 1;
        String type = "";
        double most = -1;
        for (Map.Entry<String, double[]> of : units.entrySet()) {
            double change = Math.abs(of.getValue()[last] / total[last] - of.getValue()[0] / total[0]);
            if (change > most) {
                most = change;
                type = of.getKey();
            }
        }
        if (units.size() < 2 || !(most > 0)) {
            int peak = ChartBook.indexOfMost(total);
            return "Up to " + Figures.of(total[peak]) + " units cross the border in a week, from " + weeks.get(peak);
        }
        double[] of = units.get(type);
        return SiteNames.sentence(type) + ": " + Figures.percent(of[0] / total[0]) + " of the units in the week of "
                + weeks.get(0) + ", " + Figures.percent(of[last] / total[last]) + " in that of " + weeks.get(last);
    }
}
