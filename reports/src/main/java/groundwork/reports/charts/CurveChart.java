package groundwork.reports.charts;

import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Names;
import groundwork.reports.drawing.Shape.Anchor;
import java.util.List;

/** Cumulative distributions: which share takes at most so long. */
final class CurveChart {

    private CurveChart() {}

    static Frame draw(
            String title,
            String unit,
            Captions captions,
            List<String> names,
            List<double[]> percents,
            List<double[]> times) {
        Frame frame = new Frame(title, "share that takes at most so long, by " + unit, captions, 76, 170, Frame.HEIGHT);
        double most = 0;
        for (double[] of : times) {
            for (int i = 0; i < of.length; i++) {
                most = Math.max(most, Double.isFinite(of[i]) ? of[i] : 0);
            }
        }
        most = most == 0 ? 1 : most;
        frame.scale(0, 1);
        frame.verticalAxis(true);
        double step = Frame.step(most / 8);
        for (double tick = 0; tick <= most * 1.0001; tick += step) {
            frame.drawing.line(
                    frame.x(tick / most), frame.bottom, frame.x(tick / most), frame.bottom + 5, Ink.MUTED, 1);
            frame.drawing.text(frame.x(tick / most), frame.bottom + 19, Figures.of(tick), Ink.MUTED, Anchor.MIDDLE);
        }
        frame.drawing.line(frame.left, frame.bottom, frame.right, frame.bottom, Ink.MUTED, 1);
        double y = frame.top + 8;
        for (int s = 0; s < names.size(); s++) {
            int n = times.get(s).length;
            double[] xs = new double[n];
            double[] ys = new double[n];
            for (int i = 0; i < n; i++) {
                double time = times.get(s)[i];
                xs[i] = frame.x(Double.isFinite(time) ? time / most : 0);
                ys[i] = frame.y(percents.get(s)[i] / 100);
            }
            frame.drawing.path(xs, ys, Ink.series(s), 2, false);
            frame.drawing.text(
                    frame.right + 8, y, Names.shorten(names.get(s), 24), Ink.series(s), 12, Anchor.START, true);
            y += 17;
        }
        return frame;
    }
}
