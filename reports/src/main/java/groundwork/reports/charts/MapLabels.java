package groundwork.reports.charts;

import groundwork.reports.drawing.Drawing;
import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Names;
import groundwork.reports.drawing.Shape.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts names beside the points of a map, where they cover neither each other nor, if it can be helped, lines and points.
 *
 * <p>Each name takes the best of some places around its point, near ones first; a name that stands off is tied to its point by a
 * line. Names that would cover others are left out: the first ones asked for are the ones that stay.
 */
final class MapLabels {

    private static final double LETTER = 7.3;
    private static final double HEIGHT = 14;
    private static final int LONGEST = 26;

    /** Distances from the point at which a name may stand. */
    private static final double[] RINGS = {9, 22, 38, 58, 82};

    private static final int DIRECTIONS = 16;
    private static final double OVER_POINT = 40;
    private static final double OVER_LINE = 6;

    /** What a name costs that stands farther off, for each pixel. */
    private static final double PER_PIXEL = 0.35;

    private record Box(double x, double y, double width) {

        boolean meets(Box other) {
            return Math.abs(y - other.y) < HEIGHT && x < other.x + other.width + 4 && other.x < x + width + 4;
        }

        boolean covers(double px, double py, double radius) {
            return px > x - radius && px < x + width + radius && py > y - radius && py < y + HEIGHT + radius;
        }
    }

    private final Frame frame;
    private final List<double[]> points = new ArrayList<>();
    private final List<double[]> linePoints = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    MapLabels(Frame frame) {
        this.frame = frame;
    }

    /** A point that names should not cover. */
    void avoid(double px, double py) {
        points.add(new double[] {px, py});
    }

    /** A line that names should not cover. */
    void avoid(double[] xs, double[] ys) {
        for (int i = 0; i < xs.length; i++) {
            linePoints.add(new double[] {xs[i], ys[i]});
        }
    }

    /** Puts a name beside a point; whether there is room for it. */
    boolean put(double px, double py, String name) {
        String label = Names.shorten(name, LONGEST);
        double width = label.codePointCount(0, label.length()) * LETTER;
        Box best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double ring : RINGS) {
            for (int d = 0; d < DIRECTIONS; d++) {
                Box box = beside(px, py, width, ring, 2 * Math.PI * d / DIRECTIONS);
                double cost = ring * PER_PIXEL + cost(box);
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        if (best == null) {
            return false;
        }
        taken.add(best);
        draw(px, py, best, label);
        return true;
    }

    /** The box whose nearest edge is so far from the point, in a direction; 0 is to the right. */
    private static Box beside(double px, double py, double width, double distance, double angle) {
        double dx = StrictMath.cos(angle);
        double dy = StrictMath.sin(angle);
        double x = px + distance * dx + (dx > 0.3 ? 0 : dx < -0.3 ? -width : -width / 2);
        return new Box(x, py + distance * dy - HEIGHT / 2, width);
    }

    private double cost(Box box) {
        if (box.x < frame.left
                || box.x + box.width > frame.right
                || box.y < frame.top + 4
                || box.y + HEIGHT > frame.bottom + 20
                || taken.stream().anyMatch(box::meets)) {
            return Double.POSITIVE_INFINITY;
        }
        return OVER_POINT
                        * points.stream().filter(p -> box.covers(p[0], p[1], 4)).count()
                + OVER_LINE
                        * linePoints.stream()
                                .filter(p -> box.covers(p[0], p[1], 3))
                                .count();
    }

    private void draw(double px, double py, Box box, String label) {
        Drawing drawing = frame.drawing;
        double nearX = Math.max(box.x, Math.min(px, box.x + box.width));
        double nearY = Math.max(box.y, Math.min(py, box.y + HEIGHT));
        if (StrictMath.hypot(nearX - px, nearY - py) > RINGS[0] + 4) {
            drawing.line(px, py, nearX, nearY, Ink.MUTED, 0.8);
        }
        drawing.box(box.x - 2, box.y, box.width + 4, HEIGHT, Ink.PAPER, 0.75, "");
        // Letters are narrower in some fonts: the name stays close to its point.
        double middle = box.x + box.width / 2;
        double y = box.y + 11;
        if (Math.abs(middle - px) < 1) {
            drawing.text(middle, y, label, Ink.TEXT, 12, Anchor.MIDDLE, true);
        } else if (middle < px) {
            drawing.text(box.x + box.width, y, label, Ink.TEXT, 12, Anchor.END, true);
        } else {
            drawing.text(box.x, y, label, Ink.TEXT, 12, Anchor.START, true);
        }
    }
}
