package groundwork.reports.drawing;

import java.util.Locale;

/** Writes drawings as SVG: real text, coordinates to a tenth of a pixel, colors by style sheet. */
public final class Svg {

    private final StringBuilder out = new StringBuilder();

    private Svg() {}

    /** A file of its own, with its style sheet. */
    public static String file(Drawing drawing) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + inline(drawing, "<style>" + styleSheet("svg") + "</style>");
    }

    /** An element for a page that has the {@link #styleSheet}. */
    public static String inline(Drawing drawing) {
        return inline(drawing, "");
    }

    /** The colors as CSS variables of the selected elements, for light and dark. */
    public static String styleSheet(String selector) {
        StringBuilder light = new StringBuilder();
        StringBuilder dark = new StringBuilder();
        for (Ink ink : Ink.all()) {
            light.append(String.format(Locale.ROOT, "--%s:#%06x;", ink.name(), ink.light()));
            dark.append(String.format(Locale.ROOT, "--%s:#%06x;", ink.name(), ink.dark()));
        }
        return selector + "{" + light + "}@media(prefers-color-scheme:dark){" + selector + "{" + dark
                + "}}@media print{" + selector + "{" + light + "}}";
    }

    private static String inline(Drawing drawing, String style) {
        Svg svg = new Svg();
        String description = Names.escape(Names.shorten(drawing.description(), 400));
        svg.out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" height=\"%.0f\" "
                        + "role=\"img\" aria-label=\"%s\" font-family=\"system-ui,'DejaVu Sans',sans-serif\">",
                drawing.width(),
                drawing.height(),
                drawing.width(),
                drawing.height(),
                description));
        svg.out.append(style);
        svg.out.append("<rect width=\"100%\" height=\"100%\" style=\"fill:var(--paper)\"/>");
        drawing.shapes().forEach(svg::shape);
        return svg.out.append("</svg>\n").toString();
    }

    private void shape(Shape shape) {
        if (shape instanceof Shape.Box b) {
            out.append("<rect x=\"").append(number(b.x())).append("\" y=\"").append(number(b.y()));
            out.append("\" width=\"")
                    .append(number(b.width()))
                    .append("\" height=\"")
                    .append(number(b.height()));
            fill(b.fill(), b.opacity());
            titled("rect", b.title());
        } else if (shape instanceof Shape.Dot d) {
            out.append("<circle cx=\"").append(number(d.x())).append("\" cy=\"").append(number(d.y()));
            out.append("\" r=\"").append(number(d.radius()));
            fill(d.fill(), d.opacity());
            titled("circle", d.title());
        } else if (shape instanceof Shape.Path p) {
            out.append("<polyline points=\"");
            points(p.xs(), p.ys());
            out.append("\" style=\"fill:none;stroke:var(--")
                    .append(p.ink().name())
                    .append(");stroke-width:");
            out.append(number(p.width()))
                    .append(p.dashed() ? ";stroke-dasharray:5 3" : "")
                    .append("\"/>");
        } else if (shape instanceof Shape.Area a) {
            out.append("<polygon points=\"");
            points(a.xs(), a.ys());
            fill(a.fill(), a.opacity());
            out.append("/>");
        } else if (shape instanceof Shape.Text t) {
            out.append("<text x=\"").append(number(t.x())).append("\" y=\"").append(number(t.y()));
            out.append("\" font-size=\"").append(number(t.size())).append("\" text-anchor=\"");
            out.append(t.anchor().name().toLowerCase(Locale.ROOT)).append('"');
            out.append(t.bold() ? " font-weight=\"600\"" : "");
            out.append(" style=\"fill:var(--").append(t.ink().name()).append(")\">");
            out.append(Names.escape(t.text())).append("</text>");
        }
    }

    private void fill(Ink ink, double opacity) {
        out.append("\" style=\"fill:var(--").append(ink.name()).append(')');
        if (opacity < 1) {
            out.append(";fill-opacity:").append(String.format(Locale.ROOT, "%.2f", opacity));
        }
        out.append('"');
    }

    private void titled(String element, String title) {
        if (title.isEmpty()) {
            out.append("/>");
        } else {
            out.append("><title>")
                    .append(Names.escape(title))
                    .append("</title></")
                    .append(element)
                    .append('>');
        }
    }

    private void points(double[] xs, double[] ys) {
        for (int i = 0; i < xs.length; i++) {
            out.append(i == 0 ? "" : " ").append(number(xs[i])).append(',').append(number(ys[i]));
        }
    }

    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0
                ? Long.toString(tenths / 10)
                : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }
}
