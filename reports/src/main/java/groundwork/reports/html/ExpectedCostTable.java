package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.drawing.Names;
import groundwork.reports.html.Page.TableView;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What units on shelves are expected to have cost, where orders are sourced by landed cost; the dearest dozen. */
final class ExpectedCostTable {

    private static final int MOST = 12;

    private final RunFigures run;
    private final Rows rows;

    ExpectedCostTable(RunFigures run) {
        this.run = run;
        rows = Rows.of(run.results, "expected_cost");
    }

    TableView view() {
        String money = " (" + run.currency() + ")";
        List<Integer> dearest = IntStream.range(0, rows.count())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -rows.number(i, "total")))
                .limit(MOST)
                .toList();
        return new TableOf<>(dearest)
                .cell("A unit on the shelf of", i -> Names.shorten(run.names.site(rows.text(i, "site")), 40))
                .cell("Item", i -> Names.shorten(rows.text(i, "item"), 40))
                .cell("Expected freight" + money, i -> Figures.of(rows.number(i, "freight")))
                .cell("Fees of entries" + money, i -> Figures.of(rows.number(i, "fees")))
                .cell("Storage" + money, i -> Figures.of(rows.number(i, "storage")))
                .cell("Duty and taxes" + money, i -> Figures.of(rows.number(i, "duty")))
                .cell("All" + money, i -> Figures.of(rows.number(i, "total")))
                .view();
    }
}
