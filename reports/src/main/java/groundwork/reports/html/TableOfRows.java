package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.drawing.Names;
import groundwork.reports.html.Page.TableView;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A table of the page while its columns are listed: a heading, and what stands below it for each row of a result table. */
final class TableOfRows {

    private final Rows rows;
    private final TableOf<Integer> table;

    TableOfRows(Rows rows) {
        this.rows = rows;
        table = new TableOf<>(IntStream.range(0, rows.count()).boxed().toList());
    }

    /** What is worked out of a row, by its number. */
    TableOfRows cell(String head, IntFunction<String> ofRow) {
        table.cell(head, ofRow::apply);
        return this;
    }

    /** A text, cut where it is too long. */
    TableOfRows text(String head, String column, int longest) {
        return cell(head, row -> Names.shorten(rows.text(row, column), longest));
    }

    /** A figure. */
    TableOfRows figure(String head, String column) {
        return cell(head, row -> Figures.of(rows.number(row, column)));
    }

    /** A share in percent. */
    TableOfRows percent(String head, String column) {
        return cell(head, row -> Figures.percent(rows.number(row, column)));
    }

    /** A range from the 5th to the 95th percentile. */
    TableOfRows range(String head) {
        return cell(head, row -> Figures.of(rows.number(row, "p05")) + " to " + Figures.of(rows.number(row, "p95")));
    }

    TableView view() {
        return table.view();
    }
}
