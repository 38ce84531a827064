package groundwork.reports.charts;

import groundwork.reports.charts.TimeChart.Series;
import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Shape.Anchor;
import java.util.List;

/** Lines over the 168 hours of a week. */
final class WeekChart {

    private static final int HOURS = 168;
    private static final int DAY = 24;
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private WeekChart() {}

    /** @param series 168 shares each */
    static Frame draw(String title, String unit, Captions captions, List<Series> series) {
        Frame frame = new Frame(title, unit, captions, 76, 170, Frame.HEIGHT);
        double most = 0;
        for (Series one : series) {
            most = Math.max(most, Math.max(TimeChart.most(one.values()), TimeChart.most(one.high())));
        }
        frame.scale(0, most * 1.05);
        frame.verticalAxis(true);
        frame.drawing.line(frame.left, frame.bottom, frame.right, frame.bottom, Ink.MUTED, 1);
        for (int day = 0; day < DAYS.size(); day++) {
            double x = at(frame, day * DAY);
            frame.drawing.line(x, frame.top, x, frame.bottom + 5, Ink.GRID, 1);
            frame.drawing.text(
                    at(frame, day * DAY + DAY / 2), frame.bottom + 19, DAYS.get(day), Ink.MUTED, Anchor.MIDDLE);
        }
        double y = frame.top + 8;
        for (Series one : series) {
            double[] xs = new double[HOURS];
            double[] ys = new double[HOURS];
            for (int h = 0; h < HOURS; h++) {
                xs[h] = at(frame, h + 0.5);
                ys[h] = frame.y(one.values()[h]);
            }
            frame.drawing.path(xs, ys, one.ink(), one.limit() ? 1.4 : 1.8, one.limit());
            frame.drawing.text(frame.right + 8, y, one.label(), one.ink(), 12, Anchor.START, true);
            y += 17;
        }
        return frame;
    }

    private static double at(Frame frame, double hour) {
        return frame.x(hour / HOURS);
    }
}
