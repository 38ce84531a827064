package groundwork.reports.html;

import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of the page while its columns are listed: a heading, and what stands below it for each line.
 *
 * @param <T> what a line is about
 */
final class TableOf<T> {

    private final List<T> lines;
    private final List<String> heads = new ArrayList<>();
    private final List<Function<T, String>> cells = new ArrayList<>();

    TableOf(List<T> lines) {
        this.lines = lines;
    }

    /** A column. */
    TableOf<T> cell(String head, Function<T, String> ofLine) {
        heads.add(head);
        cells.add(ofLine);
        return this;
    }

    TableView view() {
        return new TableView(
                List.copyOf(heads),
                lines.stream()
                        .map(line ->
                                cells.stream().map(cell -> cell.apply(line)).toList())
                        .toList());
    }
}
