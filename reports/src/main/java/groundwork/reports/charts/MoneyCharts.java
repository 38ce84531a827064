package groundwork.reports.charts;

import groundwork.reports.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What it costs. */
final class MoneyCharts {

    /** Blocks that are told one by one. */
    private static final int MOST_BLOCKS = 14;

    private final ChartBook book;

    private MoneyCharts(ChartBook book) {
        this.book = book;
    }

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        MoneyCharts charts = new MoneyCharts(book);
        charts.waterfall();
        charts.costOverTime();
    }

    private void waterfall() {
        Rows rows = Rows.of(book.results, "kpi").where("metric", "cost_per_order_by_activity");
        record Block(String name, double value) {}
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < rows.count(); i++) {
            if (rows.number(i, "mean") > 0) {
                blocks.add(new Block(rows.text(i, "key").replace('_', ' '), rows.number(i, "mean")));
            }
        }
        if (blocks.isEmpty()) {
            return;
        }
        blocks.sort(Comparator.comparingDouble(Block::value).reversed());
        double total = blocks.stream().mapToDouble(Block::value).sum();
        if (blocks.size() > MOST_BLOCKS + 1) {
            List<Block> small = blocks.subList(MOST_BLOCKS, blocks.size());
            Block rest = new Block(
                    small.size() + " smaller ones",
                    small.stream().mapToDouble(Block::value).sum());
            small.clear();
            blocks.add(rest);
        }
        book.add(
                "cost-per-order",
                "money",
                Waterfall.draw(
                        "An order costs " + Figures.of(total) + " " + book.currency + "; most goes into "
                                + blocks.get(0).name() + " ("
                                + Figures.of(blocks.get(0).value()) + ")",
                        book.currency + " an order shipped, duty and returns included, goods not",
                        book.captions,
                        blocks.stream().map(Block::name).toList(),
                        blocks.stream().map(Block::value).toList()));
    }

    private void costOverTime() {
        Rows rows = Rows.of(book.results, "cost");
        if (rows.isEmpty()) {
            return;
        }
        List<String> weeks = book.whole(rows.distinct("week"));
        if (weeks.size() < 2) {
            return;
        }
        @SuppressWarnings("ArrayRecordComponent") // read here only
        record Part(String name, double[] weeks, double total) {}
        List<Part> parts = new ArrayList<>();
        for (String activity : rows.distinct("activity")) {
            Rows of = rows.where("activity", activity);
            double[] amounts = new double[weeks.size()];
            for (int i = 0; i < of.count(); i++) {
                int week = weeks.indexOf(of.text(i, "week"));
                if (week >= 0) {
                    amounts[week] += of.number(i, "amount");
                }
            }
            if (Arrays.stream(amounts).sum() <= 0) {
                // What comes in is no cost.
                continue;
            }
            parts.add(new Part(
                    activity.replace('_', ' '), amounts, Arrays.stream(amounts).sum()));
        }
        if (parts.isEmpty()) {
            return;
        }
        parts.sort(Comparator.comparingDouble(Part::total).reversed());
        List<Part> shown = new ArrayList<>(parts.subList(0, Math.min(6, parts.size())));
        if (parts.size() > 6) {
            double[] rest = ChartBook.sum(
                    parts.subList(6, parts.size()).stream().map(Part::weeks).toList());
            shown.add(new Part("all other", rest, 0));
        }
        double[] total = ChartBook.sum(shown.stream().map(Part::weeks).toList());
        int peak = ChartBook.indexOfMost(total);
        book.add(
                "cost-by-week",
                "money",
                StackedTimeChart.draw(
                        "Cost peaks in the week of " + weeks.get(peak) + ": " + Figures.of(total[peak]) + " "
                                + book.currency,
                        book.currency + " a week by activity, mean over replications"
                                + (weeks.size() < rows.distinct("week").size()
                                        ? "; the last days are no whole week and left out"
                                        : ""),
                        book.captions,
                        weeks,
                        shown.stream().map(Part::name).toList(),
                        shown.stream().map(Part::weeks).toList()));
    }
}
