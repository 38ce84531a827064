package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.drawing.Names;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A table of the page while its columns are listed: a heading, and what stands below it for each row of a result table. */
final class TableOfRows {

    private final Rows rows;
    private final List<String> heads = new ArrayList<>();
    private final List<IntFunction<String>> cells = new ArrayList<>();

    TableOfRows(Rows rows) {
        this.rows = rows;
    }

    /** What is worked out of a row, by its number. */
    TableOfRows cell(String head, IntFunction<String> ofRow) {
        heads.add(head);
        cells.add(ofRow);
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
        return new TableView(
                List.copyOf(heads),
                IntStream.range(0, rows.count())
                        .mapToObj(row ->
                                cells.stream().map(cell -> cell.apply(row)).toList())
                        .toList());
    }
}
