package groundwork.reports.drawing;

/** One mark of a drawing; coordinates in pixels from the top left. */
public sealed interface Shape {

    /** A filled box; the title appears when a reader points at it. */
    record Box(double x, double y, double width, double height, Ink fill, double opacity, String title)
            implements Shape {}

    /** A line through points. */
    @SuppressWarnings("ArrayRecordComponent") // points, read only
    record Path(double[] xs, double[] ys, Ink ink, double width, boolean dashed) implements Shape {}

    /** A filled area within points. */
    @SuppressWarnings("ArrayRecordComponent") // points, read only
    record Area(double[] xs, double[] ys, Ink fill, double opacity) implements Shape {}

    /** A filled circle. */
    record Dot(double x, double y, double radius, Ink fill, double opacity, String title) implements Shape {}

    /** A line of text on its base line. */
    record Text(double x, double y, String text, Ink ink, double size, Anchor anchor, boolean bold) implements Shape {}

    /** Where the point of a text lies. */
    enum Anchor {
        /** At its left. */
        START,
        /** In its middle. */
        MIDDLE,
        /** At its right. */
        END
    }
}
