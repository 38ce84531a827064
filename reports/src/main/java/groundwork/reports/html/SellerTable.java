package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.charts.SellerNames;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What the largest sellers get, and all others together. */
final class SellerTable {

    private static final int MOST = 12;

    private final Rows rows;
    private final String currency;

    SellerTable(RunFigures run) {
        rows = Rows.of(run.results, "seller");
        currency = run.currency();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    TableView view() {
        List<Integer> order = IntStream.range(0, rows.count())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> rows.number(i, "units_ordered"))
                        .reversed())
                .toList();
        List<List<String>> shown = new ArrayList<>();
        for (int row : order.subList(0, Math.min(MOST, order.size()))) {
            shown.add(line(SellerNames.of(rows, row), List.of(row)));
        }
        if (order.size() > MOST) {
            shown.add(line("all " + (order.size() - MOST) + " others", order.subList(MOST, order.size())));
        }
        return new TableView(
                List.of(
                        "Seller",
                        "Orders",
                        "Units shipped",
                        "Revenue (" + currency + ")",
                        "Filled at once",
                        "On time",
                        "Stock, mean (units)",
                        "Places empty",
                        "Aged",
                        "Storage fees (" + currency + ")",
                        "Sent back (units)",
                        "Lost (units)"),
                shown);
    }

    private List<String> line(String name, List<Integer> of) {
        return List.of(
                name,
                Figures.of(sum(of, "orders")),
                Figures.of(sum(of, "units_shipped")),
                Figures.of(sum(of, "revenue")),
                Figures.percent(mean(of, "fill_rate", "units_ordered")),
                Figures.percent(mean(of, "on_time_share", "units_shipped")),
                Figures.of(sum(of, "stock_mean")),
                Figures.percent(mean(of, "stock_out_share", "")),
                Figures.percent(mean(of, "aged_share", "stock_mean")),
                Figures.of(sum(of, "storage_fees")),
                Figures.of(sum(of, "returned_units")),
                Figures.of(sum(of, "lost_units")));
    }

    private double sum(List<Integer> of, String column) {
        return of.stream().mapToDouble(row -> rows.number(row, column)).sum();
    }

    /** The mean over sellers by weight; sellers without the figure are left out. */
    private double mean(List<Integer> of, String column, String weight) {
        double sum = 0;
        double weights = 0;
        for (int row : of) {
            double w = weight.isEmpty() ? 1 : rows.number(row, weight);
            if (!Double.isNaN(rows.number(row, column))) {
                sum += w * rows.number(row, column);
                weights += w;
            }
        }
        return sum / weights;
    }
}
