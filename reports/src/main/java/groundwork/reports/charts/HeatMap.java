package groundwork.reports.charts;

import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Names;
import groundwork.reports.drawing.Shape.Anchor;
import java.util.List;
import java.util.Locale;

/** Rows by hour of the week, the darker the busier; from 85 % and from 99.9 % in colors of their own. */
final class HeatMap {

    private static final int HOURS = 168;
    private static final double ROW = 22;

    private HeatMap() {}

    /** @param values one row of 168 shares per label, Monday 00:00 first; NaN where nobody is on duty */
    static Frame draw(String title, String unit, Captions captions, List<String> labels, List<double[]> values) {
        double height = 156 + labels.size() * ROW;
        Frame frame = new Frame(title, unit, captions, 216, 20, height);
        double cell = (frame.right - frame.left) / HOURS;
        List<String> days = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
        for (int d = 0; d < 7; d++) {
            double x = frame.left + d * 24 * cell;
            frame.drawing.text(x + 12 * cell, frame.top + 6, days.get(d), Ink.MUTED, Anchor.MIDDLE);
        }
        double y = frame.top + 14;
        for (int r = 0; r < labels.size(); r++) {
            frame.drawing.text(frame.left - 8, y + 14, Names.shorten(labels.get(r), 30), Ink.TEXT, Anchor.END);
            for (int h = 0; h < HOURS; h++) {
                double share = values.get(r)[h];
                if (Double.isFinite(share)) {
                    String at = String.format(
                            Locale.ROOT,
                            "%s %s %02d:00: %s",
                            labels.get(r),
                            days.get(h / 24),
                            h % 24,
                            Figures.percent(share));
                    frame.drawing.box(frame.left + h * cell, y, cell, ROW - 3, ink(share), opacity(share), at);
                }
            }
            y += ROW;
        }
        for (int d = 0; d <= 7; d++) {
            double x = frame.left + d * 24 * cell;
            frame.drawing.line(x, frame.top + 14, x, y, Ink.PAPER, 1.5);
        }
        legend(frame, y + 14);
        return frame;
    }

    private static Ink ink(double share) {
        return share >= 0.999 ? Ink.ALARM : share >= 0.85 ? Ink.ORANGE : Ink.BLUE;
    }

    private static double opacity(double share) {
        return share >= 0.85 ? 0.95 : 0.08 + 0.8 * Math.max(0, share);
    }

    private static void legend(Frame frame, double y) {
        double[] shares = {0.1, 0.3, 0.5, 0.7, 0.9, 1};
        String[] names = {"10 %", "30 %", "50 %", "70 %", "85 % and more", "all busy"};
        double x = frame.left;
        for (int i = 0; i < shares.length; i++) {
            frame.drawing.box(x, y, 22, 12, ink(shares[i]), opacity(shares[i]), "");
            frame.drawing.text(x + 28, y + 11, names[i], Ink.MUTED, Anchor.START);
            x += i == 4 ? 130 : 75;
        }
    }
}
