package groundwork.reports.charts;

import groundwork.reports.drawing.Ink;
import java.util.List;

/** Parts of a whole over days, stacked, with a legend from the top down. */
final class StackedTimeChart {

    private StackedTimeChart() {}

    static Frame draw(
            String title,
            String unit,
            Captions captions,
            List<String> dates,
            List<String> names,
            List<double[]> parts) {
        Frame frame = new Frame(title, unit, captions, 76, 170, Frame.HEIGHT);
        int n = dates.size();
        double[] total = new double[n];
        for (double[] part : parts) {
            for (int i = 0; i < n; i++) {
                total[i] += part[i];
            }
        }
        frame.scale(0, TimeChart.most(total) * 1.05);
        frame.verticalAxis(false);
        double[] below = new double[n];
        for (int p = 0; p < parts.size(); p++) {
            double[] xs = new double[2 * n];
            double[] ys = new double[2 * n];
            for (int i = 0; i < n; i++) {
                double x = frame.x(n == 1 ? 0.5 : (double) i / (n - 1));
                xs[i] = x;
                xs[2 * n - 1 - i] = x;
                ys[i] = frame.y(below[i] + parts.get(p)[i]);
                ys[2 * n - 1 - i] = frame.y(below[i]);
            }
            for (int i = 0; i < n; i++) {
                below[i] += parts.get(p)[i];
            }
            frame.drawing.area(xs, ys, Ink.series(p), 0.9);
        }
        frame.dates(dates);
        Legend.beside(frame, names);
        return frame;
    }
}
