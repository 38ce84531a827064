package groundwork.reports.charts;

import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Names;
import groundwork.reports.drawing.Shape.Anchor;
import java.util.List;

/** Streams between columns of boxes, each as wide as its volume (Sankey). */
final class FlowLayers {

    private static final double BOX = 12;
    private static final double GAP = 10;

    /** The least room of a box, so that its name can be read. */
    private static final double LEAST = 14;

    private static final int CURVE = 24;

    /** A box: what passes here, and how much. */
    record Box(String name, double volume, Ink ink) {}

    /** What goes from a box to one of the next column, by their positions. */
    record Stream(int from, int to, double volume) {}

    private final Frame frame;
    private final List<List<Box>> columns;
    private final double scale;

    private FlowLayers(Frame frame, List<List<Box>> columns) {
        this.frame = frame;
        this.columns = columns;
        scale = scale();
    }

    /**
     * Draws columns from left to right.
     *
     * @param streams one list for each pair of neighbouring columns
     */
    static void draw(Frame frame, List<List<Box>> columns, List<List<Stream>> streams) {
        FlowLayers layers = new FlowLayers(frame, columns);
        for (int c = 0; c < streams.size(); c++) {
            layers.streams(c, streams.get(c));
        }
        for (int c = 0; c < columns.size(); c++) {
            layers.boxes(c);
        }
    }

    /** The largest scale at which each column fits, by bisection: small boxes take the least room whatever the scale is. */
    private double scale() {
        double fits = 0;
        double tooLarge = (frame.bottom - frame.top)
                / columns.get(0).stream().mapToDouble(Box::volume).sum();
        for (int i = 0; i < 40; i++) {
            double between = (fits + tooLarge) / 2;
            if (columns.stream().allMatch(column -> height(column, between) <= frame.bottom - frame.top)) {
                fits = between;
            } else {
                tooLarge = between;
            }
        }
        return fits;
    }

    private static double height(List<Box> column, double scale) {
        return column.stream()
                .mapToDouble(box -> Math.max(LEAST, box.volume() * scale) + GAP)
                .sum();
    }

    private double x(int column) {
        return frame.left + column * (frame.right - frame.left - BOX) / (columns.size() - 1);
    }

    private double[] tops(int column) {
        double[] tops = new double[columns.get(column).size()];
        double y = frame.top;
        for (int b = 0; b < tops.length; b++) {
            tops[b] = y;
            y += Math.max(LEAST, columns.get(column).get(b).volume() * scale) + GAP;
        }
        return tops;
    }

    private void boxes(int column) {
        double[] tops = tops(column);
        boolean last = column == columns.size() - 1;
        for (int b = 0; b < tops.length; b++) {
            Box box = columns.get(column).get(b);
            double height = Math.max(1, box.volume() * scale);
            frame.drawing.box(x(column), tops[b], BOX, height, box.ink(), 1, "");
            double y = tops[b] + Math.max(LEAST, height) / 2 + 4;
            String label = Names.shorten(box.name(), 26) + " " + Figures.of(box.volume());
            if (column == 0) {
                frame.drawing.text(x(column) - 8, y, label, Ink.TEXT, 12, Anchor.END, true);
            } else {
                if (!last) {
                    frame.drawing.box(x(column) + BOX + 4, y - 11, label.length() * 6.6 + 6, 15, Ink.PAPER, 0.8, "");
                }
                frame.drawing.text(x(column) + BOX + 7, y, label, Ink.TEXT, 12, Anchor.START, last);
            }
        }
    }

    private void streams(int column, List<Stream> streams) {
        double[] leaving = tops(column);
        double[] coming = tops(column + 1);
        for (Stream stream : streams) {
            double width = stream.volume() * scale;
            double x1 = x(column) + BOX;
            double x2 = x(column + 1);
            double[] xs = new double[2 * CURVE + 2];
            double[] ys = new double[2 * CURVE + 2];
            for (int k = 0; k <= CURVE; k++) {
                double t = (double) k / CURVE;
                double ease = t * t * (3 - 2 * t);
                xs[k] = x1 + (x2 - x1) * t;
                xs[2 * CURVE + 1 - k] = xs[k];
                ys[k] = leaving[stream.from()] + (coming[stream.to()] - leaving[stream.from()]) * ease;
                ys[2 * CURVE + 1 - k] = ys[k] + width;
            }
            frame.drawing.area(xs, ys, columns.get(column + 1).get(stream.to()).ink(), 0.45);
            leaving[stream.from()] += width;
            coming[stream.to()] += width;
        }
    }
}
