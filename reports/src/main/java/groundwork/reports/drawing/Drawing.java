package groundwork.reports.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture: shapes in the order in which they are painted.
 *
 * <p>Its description says in words what it shows, for those who cannot see it.
 */
public final class Drawing {

    private static final int LONGEST_TEXT = 90;

    private final double width;
    private final double height;
    private final String description;
    private final List<Shape> shapes = new ArrayList<>();

    /** An empty drawing, in pixels. */
    public Drawing(double width, double height, String description) {
        this.width = width;
        this.height = height;
        this.description = description;
    }

    /** Width in pixels. */
    public double width() {
        return width;
    }

    /** Height in pixels. */
    public double height() {
        return height;
    }

    /** What it shows, in words. */
    public String description() {
        return description;
    }

    /** The shapes, first painted first. */
    public List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    /** Adds a box. */
    public void box(double x, double y, double w, double h, Ink fill, double opacity, String title) {
        shapes.add(new Shape.Box(x, y, w, h, fill, opacity, Names.shorten(title, LONGEST_TEXT)));
    }

    /** Adds a straight line. */
    public void line(double x1, double y1, double x2, double y2, Ink ink, double lineWidth) {
        shapes.add(new Shape.Path(new double[] {x1, x2}, new double[] {y1, y2}, ink, lineWidth, false));
    }

    /** Adds a line through points. */
    public void path(double[] xs, double[] ys, Ink ink, double lineWidth, boolean dashed) {
        shapes.add(new Shape.Path(xs, ys, ink, lineWidth, dashed));
    }

    /** Adds an area. */
    public void area(double[] xs, double[] ys, Ink fill, double opacity) {
        shapes.add(new Shape.Area(xs, ys, fill, opacity));
    }

    /** Adds a circle. */
    public void dot(double x, double y, double radius, Ink fill, double opacity, String title) {
        shapes.add(new Shape.Dot(x, y, radius, fill, opacity, Names.shorten(title, LONGEST_TEXT)));
    }

    /** Adds text of the usual size. */
    public void text(double x, double y, String text, Ink ink, Shape.Anchor anchor) {
        shapes.add(new Shape.Text(x, y, Names.shorten(text, LONGEST_TEXT), ink, 12, anchor, false));
    }

    /** Adds text of a size in pixels. */
    public void text(double x, double y, String text, Ink ink, double size, Shape.Anchor anchor, boolean bold) {
        shapes.add(new Shape.Text(x, y, Names.shorten(text, LONGEST_TEXT + 40), ink, size, anchor, bold));
    }
}
