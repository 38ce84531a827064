package groundwork.reports.charts;

import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Shape.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Series over days: lines with bands, a dashed line for a limit, labels at the ends of the lines. */
final class TimeChart {

    /**
     * A series.
     *
     * @param low lower edge of its band, or an empty array
     * @param high upper edge of its band, or an empty array
     */
    @SuppressWarnings("ArrayRecordComponent") // figures, read only
    record Series(String label, double[] values, double[] low, double[] high, Ink ink, boolean limit) {}

    /** A span of time that is shaded, in days from the first date. */
    record Shade(double from, double to) {}

    private final List<Shade> shades = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<String> dates;
    private final boolean percent;
    private double[] above = {};
    private double[] limit = {};

    TimeChart(List<String> dates, boolean percent) {
        this.dates = dates;
        this.percent = percent;
    }

    TimeChart add(Series one) {
        series.add(one);
        return this;
    }

    /** Shades spans of time behind the lines. */
    TimeChart shade(List<Shade> spans) {
        shades.addAll(spans);
        return this;
    }

    /** Fills what lies between a limit and the load above it. */
    TimeChart excess(double[] load, double[] of) {
        above = load.clone();
        limit = of.clone();
        return this;
    }

    Frame draw(String title, String unit, Captions captions) {
        Frame frame = new Frame(title, unit, captions, 76, 170, Frame.HEIGHT);
        double most = percent ? 1 : 0;
        for (Series one : series) {
            most = Math.max(most, most(one.values()));
            most = Math.max(most, most(one.high()));
        }
        frame.scale(0, percent ? Math.min(1.05, most) : most * 1.05);
        frame.verticalAxis(percent);
        frame.dates(dates);
        shades.forEach(span -> draw(frame, span));
        fillExcess(frame);
        series.forEach(one -> draw(frame, one));
        labels(frame);
        return frame;
    }

    static double most(double[] values) {
        double most = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                most = Math.max(most, value);
            }
        }
        return most;
    }

    private double at(Frame frame, int day) {
        return frame.x(dates.size() == 1 ? 0.5 : (double) day / (dates.size() - 1));
    }

    private void draw(Frame frame, Shade span) {
        double last = Math.max(1, dates.size() - 1);
        double from = frame.x(Math.max(0, Math.min(1, span.from() / last)));
        double to = frame.x(Math.max(0, Math.min(1, span.to() / last)));
        frame.drawing.box(from, frame.top, Math.max(1, to - from), frame.bottom - frame.top, Ink.ALARM, 0.13, "");
    }

    private void draw(Frame frame, Series one) {
        int n = one.values().length;
        if (one.low().length == n) {
            double[] xs = new double[2 * n];
            double[] ys = new double[2 * n];
            for (int i = 0; i < n; i++) {
                xs[i] = at(frame, i);
                ys[i] = frame.y(orZero(one.high()[i]));
                xs[2 * n - 1 - i] = at(frame, i);
                ys[2 * n - 1 - i] = frame.y(orZero(one.low()[i]));
            }
            frame.drawing.area(xs, ys, one.ink(), 0.2);
        }
        int start = 0;
        while (start < n) {
            int end = start;
            while (end < n && Double.isFinite(one.values()[end])) {
                end++;
            }
            if (end > start) {
                double[] xs = new double[end - start];
                double[] ys = new double[end - start];
                for (int i = start; i < end; i++) {
                    xs[i - start] = at(frame, i);
                    ys[i - start] = frame.y(one.values()[i]);
                }
                frame.drawing.path(xs, ys, one.ink(), one.limit() ? 1.4 : 1.8, one.limit());
            }
            start = end + 1;
        }
    }

    private void fillExcess(Frame frame) {
        int n = above.length;
        double[] xs = new double[2 * n];
        double[] ys = new double[2 * n];
        for (int i = 0; i < n; i++) {
            xs[i] = at(frame, i);
            ys[i] = frame.y(above[i]);
            xs[2 * n - 1 - i] = at(frame, i);
            ys[2 * n - 1 - i] = frame.y(limit[i]);
        }
        if (n > 0) {
            frame.drawing.area(xs, ys, Ink.ALARM, 0.55);
        }
    }

    private static double orZero(double value) {
        return Double.isFinite(value) ? value : 0;
    }

    private record Label(String text, double y, Ink ink) {}

    /** Labels stand at the last values, pushed apart where they would overlap. */
    private void labels(Frame frame) {
        List<Label> labels = new ArrayList<>();
        for (Series one : series) {
            for (int i = one.values().length - 1; i >= 0; i--) {
                if (Double.isFinite(one.values()[i])) {
                    labels.add(new Label(one.label(), frame.y(one.values()[i]), one.ink()));
                    break;
                }
            }
        }
        labels.sort(Comparator.comparingDouble(Label::y));
        double room = 15;
        double next = Math.min(frame.top, frame.bottom - labels.size() * room);
        double[] ys = new double[labels.size()];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = Math.max(labels.get(i).y(), next);
            next = ys[i] + room;
        }
        double limit = frame.bottom + 4;
        for (int i = ys.length - 1; i >= 0; i--) {
            ys[i] = Math.min(ys[i], limit);
            limit = ys[i] - room;
        }
        for (int i = 0; i < ys.length; i++) {
            Label label = labels.get(i);
            frame.drawing.text(
                    frame.right + 8,
                    ys[i] + 4,
                    groundwork.reports.drawing.Names.shorten(label.text(), 24),
                    label.ink(),
                    12,
                    Anchor.START,
                    true);
        }
    }
}
