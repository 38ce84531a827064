package groundwork.reports.charts;

import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Names;
import groundwork.reports.drawing.Shape.Anchor;
import java.util.ArrayList;
import java.util.List;

/** Lying bars, each of one or several parts, with their value at the end and an optional limit. */
final class BarChart {

    /** A bar; its parts lie side by side. */
    record Bar(String label, List<Double> parts, String value) {}

    private BarChart() {}

    static Frame draw(
            String title, String unit, Captions captions, List<Bar> bars, List<String> partNames, double limit) {
        double height = 140 + bars.size() * 24;
        Frame frame = new Frame(title, unit, captions, 220, partNames.size() > 1 ? 170 : 90, height);
        double most = Double.isNaN(limit) ? 0 : limit;
        for (Bar bar : bars) {
            most = Math.max(most, sum(bar));
        }
        double step = Frame.step(most / 5);
        for (double tick = 0; tick <= most * 1.0001; tick += step) {
            double x = frame.x(tick / (most * 1.12));
            frame.drawing.line(x, frame.top, x, frame.bottom, Ink.GRID, 1);
            frame.drawing.text(
                    x,
                    frame.bottom + 17,
                    Double.isNaN(limit) ? Figures.of(tick) : Figures.percent(tick),
                    Ink.MUTED,
                    Anchor.MIDDLE);
        }
        if (!Double.isNaN(limit)) {
            double x = frame.x(limit / (most * 1.12));
            frame.drawing.path(new double[] {x, x}, new double[] {frame.top, frame.bottom}, Ink.TEXT, 1.4, true);
        }
        double y = frame.top + 6;
        for (Bar bar : bars) {
            frame.drawing.text(frame.left - 8, y + 13, Names.shorten(bar.label(), 30), Ink.TEXT, Anchor.END);
            double from = 0;
            for (int p = 0; p < bar.parts().size(); p++) {
                double part = bar.parts().get(p);
                boolean over = !Double.isNaN(limit) && part > limit;
                double x = frame.x(from / (most * 1.12));
                double width = frame.x((from + part) / (most * 1.12)) - x;
                String name = partNames.isEmpty() ? "" : partNames.get(p) + ": " + Figures.of(part);
                frame.drawing.box(x, y, Math.max(0, width), 17, over ? Ink.ALARM : Ink.series(p), 0.9, name);
                from += part;
            }
            // Paper under the value, lest the line of the limit run through it.
            double valueX = frame.x(from / (most * 1.12)) + 6;
            frame.drawing.box(valueX - 3, y, bar.value().length() * 6.8 + 6, 17, Ink.PAPER, 1, "");
            frame.drawing.text(valueX, y + 13, bar.value(), Ink.TEXT, Anchor.START);
            y += 24;
        }
        if (partNames.size() > 1) {
            Legend.beside(frame, new ArrayList<>(partNames));
        }
        return frame;
    }

    private static double sum(Bar bar) {
        return bar.parts().stream().mapToDouble(Double::doubleValue).sum();
    }
}
