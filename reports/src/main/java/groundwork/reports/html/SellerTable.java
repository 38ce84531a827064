package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.charts.SellerNames;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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
        List<Line> lines = new ArrayList<>();
        for (int row : order.subList(0, Math.min(MOST, order.size()))) {
            lines.add(new Line(SellerNames.of(rows, row), List.of(row)));
        }
        if (order.size() > MOST) {
            lines.add(new Line("all " + (order.size() - MOST) + " others", order.subList(MOST, order.size())));
        }
        return new TableOf<>(lines)
                .cell("Seller", Line::name)
                .cell("Orders", total("orders"))
                .cell("Units shipped", total("units_shipped"))
                .cell("Revenue (" + currency + ")", total("revenue"))
                .cell("Filled at once", share("fill_rate", "units_ordered"))
                .cell("On time", share("on_time_share", "units_shipped"))
                .cell("Stock, mean (units)", total("stock_mean"))
                .cell("Places empty", share("stock_out_share", ""))
                .cell("Aged", share("aged_share", "stock_mean"))
                .cell("Storage fees (" + currency + ")", total("storage_fees"))
                .cell("Sent back (units)", total("returned_units"))
                .cell("Lost (units)", total("lost_units"))
                .view();
    }

    /** A line of the table: one seller, or all that have none of their own. */
    private record Line(String name, List<Integer> rows) {}

    private Function<Line, String> total(String column) {
        return line -> Figures.of(sum(line.rows(), column));
    }

    private Function<Line, String> share(String column, String weight) {
        return line -> Figures.percent(mean(line.rows(), column, weight));
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
