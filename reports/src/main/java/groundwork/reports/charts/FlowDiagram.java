package groundwork.reports.charts;

import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Shape.Anchor;
import java.util.List;

/** One stream that parts into several, as wide as their volume. */
final class FlowDiagram {

    private FlowDiagram() {}

    static void draw(Frame frame, String source, List<String> names, double[] volumes, double height) {
        double total = 0;
        for (double volume : volumes) {
            total += volume;
        }
        double x1 = frame.left + 160;
        double x2 = frame.right - 220;
        double gap = 14;
        frame.drawing.box(x1 - 12, frame.top + gap, 12, height, Ink.TEXT, 0.8, "");
        frame.drawing.text(x1 - 20, frame.top + gap + height / 2 + 4, source, Ink.TEXT, 13, Anchor.END, true);
        double from = frame.top + gap;
        double to = frame.top;
        for (int i = 0; i < volumes.length; i++) {
            double width = volumes[i] / total * height;
            int steps = 24;
            double[] xs = new double[2 * steps + 2];
            double[] ys = new double[2 * steps + 2];
            for (int k = 0; k <= steps; k++) {
                double t = (double) k / steps;
                double ease = t * t * (3 - 2 * t);
                xs[k] = x1 + (x2 - x1) * t;
                xs[2 * steps + 1 - k] = xs[k];
                ys[k] = from + (to - from) * ease;
                ys[2 * steps + 1 - k] = ys[k] + width;
            }
            frame.drawing.area(xs, ys, Ink.series(i), 0.6);
            frame.drawing.box(x2, to, 12, width, Ink.series(i), 1, "");
            frame.drawing.text(x2 + 20, to + width / 2 + 4, names.get(i), Ink.TEXT, 13, Anchor.START, true);
            from += width;
            to += width + gap;
        }
    }
}
