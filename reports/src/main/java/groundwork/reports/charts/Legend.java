package groundwork.reports.charts;

import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Names;
import groundwork.reports.drawing.Shape.Anchor;
import java.util.List;

/** Names of stacked parts in the order in which they lie, the uppermost first. */
final class Legend {

    private Legend() {}

    static void beside(Frame frame, List<String> names) {
        double y = frame.top + 8;
        for (int p = names.size() - 1; p >= 0; p--) {
            frame.drawing.box(frame.right + 10, y - 9, 10, 10, Ink.series(p), 0.9, "");
            frame.drawing.text(frame.right + 26, y, Names.shorten(names.get(p), 22), Ink.TEXT, Anchor.START);
            y += 17;
        }
    }
}
