package groundwork.reports.drawing;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** Writes drawings as PNG, on light paper. */
public final class Png {

    private static final double SCALE = 1.5;

    private Png() {}

    /** Writes a drawing at one and a half times its size. */
    public static void write(Drawing drawing, OutputStream out) throws IOException {
        BufferedImage image = new BufferedImage(
                (int) (drawing.width() * SCALE), (int) (drawing.height() * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.scale(SCALE, SCALE);
            g.setColor(new Color(Ink.PAPER.light()));
            g.fill(new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
            drawing.shapes().forEach(shape -> paint(g, shape));
        } finally {
            g.dispose();
        }
        ImageIO.write(image, "png", out);
    }

    private static void paint(Graphics2D g, Shape shape) {
        if (shape instanceof Shape.Box b) {
            fill(g, new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height()), b.fill(), b.opacity());
        } else if (shape instanceof Shape.Dot d) {
            double r = d.radius();
            fill(g, new Ellipse2D.Double(d.x() - r, d.y() - r, 2 * r, 2 * r), d.fill(), d.opacity());
        } else if (shape instanceof Shape.Area a) {
            fill(g, path(a.xs(), a.ys()), a.fill(), a.opacity());
        } else if (shape instanceof Shape.Path p) {
            g.setColor(new Color(p.ink().light()));
            float[] dash = p.dashed() ? new float[] {5, 3} : null;
            g.setStroke(new BasicStroke((float) p.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0));
            g.draw(path(p.xs(), p.ys()));
        } else if (shape instanceof Shape.Text t) {
            g.setColor(new Color(t.ink().light()));
            g.setFont(new Font(Font.SANS_SERIF, t.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) t.size()));
            double width = g.getFontMetrics().stringWidth(t.text());
            double left = switch (t.anchor()) {
                case START -> t.x();
                case MIDDLE -> t.x() - width / 2;
                case END -> t.x() - width;
            };
            g.drawString(t.text(), (float) left, (float) t.y());
        }
    }

    private static void fill(Graphics2D g, java.awt.Shape shape, Ink ink, double opacity) {
        g.setColor(new Color(ink.light()));
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
        g.fill(shape);
        g.setComposite(AlphaComposite.SrcOver);
    }

    private static Path2D path(double[] xs, double[] ys) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < xs.length; i++) {
            if (i == 0) {
                path.moveTo(xs[i], ys[i]);
            } else {
                path.lineTo(xs[i], ys[i]);
            }
        }
        return path;
    }
}
