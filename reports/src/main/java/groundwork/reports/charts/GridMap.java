package groundwork.reports.charts;

import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Names;
import groundwork.reports.drawing.Shape.Anchor;
import java.util.List;
import java.util.function.DoubleFunction;

/** A table whose cells are the darker the larger their figure. */
final class GridMap {

    private static final double ROW = 30;
    private static final double DARK = 0.55;

    private GridMap() {}

    /**
     * Draws the table.
     *
     * @param values a row for each label, a figure for each column; NaN where there is none
     * @param full the figure at which a cell has its full color
     */
    static Frame draw(
            String title,
            String unit,
            Captions captions,
            List<String> columns,
            List<String> labels,
            List<double[]> values,
            double full,
            Ink ink,
            DoubleFunction<String> words) {
        Frame frame = new Frame(title, unit, captions, 216, 20, 126 + labels.size() * ROW);
        double width = (frame.right - frame.left) / columns.size();
        for (int c = 0; c < columns.size(); c++) {
            frame.drawing.text(frame.left + (c + 0.5) * width, frame.top + 6, columns.get(c), Ink.MUTED, Anchor.MIDDLE);
        }
        double y = frame.top + 14;
        for (int r = 0; r < labels.size(); r++) {
            frame.drawing.text(frame.left - 8, y + 18, Names.shorten(labels.get(r), 30), Ink.TEXT, Anchor.END);
            for (int c = 0; c < columns.size(); c++) {
                double value = values.get(r)[c];
                if (Double.isFinite(value)) {
                    double shade = 0.06 + 0.84 * Math.min(1, value / full);
                    String text = words.apply(value);
                    frame.drawing.box(
                            frame.left + c * width,
                            y,
                            width - 3,
                            ROW - 3,
                            ink,
                            shade,
                            labels.get(r) + ", " + columns.get(c) + ": " + text);
                    frame.drawing.text(
                            frame.left + (c + 0.5) * width,
                            y + 18,
                            text,
                            shade > DARK ? Ink.PAPER : Ink.TEXT,
                            Anchor.MIDDLE);
                }
            }
            y += ROW;
        }
        return frame;
    }
}
