package groundwork.reports.charts;

import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Names;
import groundwork.reports.drawing.Shape.Anchor;
import java.util.List;

/** From block to block up to the total: lying bars that begin where the one above ends. */
final class Waterfall {

    private Waterfall() {}

    static Frame draw(String title, String unit, Captions captions, List<String> names, List<Double> blocks) {
        double total = blocks.stream().mapToDouble(Double::doubleValue).sum();
        Frame frame = new Frame(title, unit, captions, 220, 90, 120 + (names.size() + 1) * 24);
        double most = total * 1.12;
        double from = 0;
        double y = frame.top + 6;
        for (int i = 0; i <= names.size(); i++) {
            boolean sum = i == names.size();
            double start = sum ? 0 : from;
            double width = sum ? total : blocks.get(i);
            frame.drawing.text(
                    frame.left - 8,
                    y + 13,
                    sum ? "total" : Names.shorten(names.get(i), 30),
                    Ink.TEXT,
                    12,
                    Anchor.END,
                    sum);
            frame.drawing.box(
                    frame.x(start / most),
                    y,
                    Math.max(0.5, frame.x((start + width) / most) - frame.x(start / most)),
                    17,
                    sum ? Ink.TEXT : Ink.BLUE,
                    sum ? 0.75 : 0.9,
                    "");
            frame.drawing.text(
                    frame.x((start + width) / most) + 6, y + 13, Figures.of(width), Ink.TEXT, 12, Anchor.START, sum);
            from += width;
            if (!sum) {
                frame.drawing.line(frame.x(from / most), y + 17, frame.x(from / most), y + 24, Ink.MUTED, 1);
            }
            y += 24;
        }
        return frame;
    }
}
