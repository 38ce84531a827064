package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Names;
import groundwork.reports.drawing.Shape.Anchor;
import java.util.List;
import java.util.stream.IntStream;

/** The anatomy of live-shopping shows: what was expected hour by hour, and what came. */
final class LiveCharts {

    /** So many shows are drawn, those of which most is expected; all are in the table. */
    private static final int MOST = 6;

    private static final double HEIGHT = 260;
    private static final double MINUTES = 60;

    private final ChartBook book;
    private final Rows events;

    private LiveCharts(ChartBook book) {
        this.book = book;
        events = Rows.of(book.results, "live_event");
    }

    /** Draws them into a book; nothing where there is no show. */
    static void draw(ChartBook book) {
        LiveCharts charts = new LiveCharts(book);
        double[] expected = charts.events.numbers("expected_units");
        List<Integer> largest = IntStream.range(0, expected.length)
                .boxed()
                .filter(e -> expected[e] > 0)
                .sorted((a, b) -> Double.compare(expected[b], expected[a]))
                .limit(MOST)
                .sorted()
                .toList();
        largest.forEach(charts::course);
    }

    private void course(int event) {
        String id = events.text(event, "event");
        Rows slots = Rows.of(book.results, "live_course").where("event", id);
        double perHour = MINUTES / (slots.number(0, "to_min") - slots.number(0, "from_min"));
        String host = events.text(event, "host");
        double share = events.number(event, "mean") / events.number(event, "expected_units") - 1;
        String title = Names.shorten(id, 40) + (host.isEmpty() ? "" : " (" + Names.shorten(host, 30) + ")") + ", "
                + events.text(event, "start").replace('T', ' ') + ": "
                + Figures.of(events.number(event, "mean")) + " units, " + (share < 0 ? "" : "+")
                + Figures.percent(share) + " of what was expected";
        Frame frame = new Frame(
                title, "units an hour from the start; band: 5th to 95th percentile", book.captions, 76, 110, HEIGHT);
        double most = Math.max(TimeChart.most(slots.numbers("expected_units")), TimeChart.most(slots.numbers("p95")));
        frame.scale(0, Math.max(most, TimeChart.most(slots.numbers("mean"))) * perHour * 1.05);
        frame.verticalAxis(false);
        axis(frame, slots.number(slots.count() - 1, "to_min"));
        band(frame, slots, perHour);
        steps(frame, slots, "mean", perHour, Ink.BLUE, false);
        steps(frame, slots, "expected_units", perHour, Ink.TEXT, true);
        frame.drawing.text(frame.right + 8, frame.top + 8, "came", Ink.BLUE, 12, Anchor.START, true);
        frame.drawing.text(frame.right + 8, frame.top + 25, "expected", Ink.TEXT, 12, Anchor.START, true);
        book.add(book.numbered("live"), "live", frame);
    }

    private static void axis(Frame frame, double minutes) {
        double hours = minutes / MINUTES;
        frame.drawing.line(frame.left, frame.bottom, frame.right, frame.bottom, Ink.MUTED, 1);
        double step = Frame.step(hours / 8);
        for (double tick = 0; tick <= hours * 1.0001; tick += step) {
            double x = frame.x(tick / hours);
            frame.drawing.line(x, frame.bottom, x, frame.bottom + 5, Ink.MUTED, 1);
            frame.drawing.text(x, frame.bottom + 19, Figures.of(tick) + " h", Ink.MUTED, Anchor.MIDDLE);
        }
    }

    /** A slot is a step: its units are those of the whole slot, not of a moment. */
    private static double[] xs(Frame frame, Rows slots) {
        int n = slots.count();
        double end = slots.number(n - 1, "to_min");
        double[] xs = new double[2 * n];
        for (int s = 0; s < n; s++) {
            xs[2 * s] = frame.x(slots.number(s, "from_min") / end);
            xs[2 * s + 1] = frame.x(slots.number(s, "to_min") / end);
        }
        return xs;
    }

    private static double[] ys(Frame frame, Rows slots, String column, double scale) {
        double[] ys = new double[2 * slots.count()];
        for (int s = 0; s < slots.count(); s++) {
            ys[2 * s] = frame.y(slots.number(s, column) * scale);
            ys[2 * s + 1] = ys[2 * s];
        }
        return ys;
    }

    private static void steps(Frame frame, Rows slots, String column, double scale, Ink ink, boolean dashed) {
        frame.drawing.path(xs(frame, slots), ys(frame, slots, column, scale), ink, dashed ? 1.4 : 1.8, dashed);
    }

    private static void band(Frame frame, Rows slots, double scale) {
        double[] xs = xs(frame, slots);
        double[] high = ys(frame, slots, "p95", scale);
        double[] low = ys(frame, slots, "p05", scale);
        int n = xs.length;
        double[] aroundX = new double[2 * n];
        double[] aroundY = new double[2 * n];
        for (int i = 0; i < n; i++) {
            aroundX[i] = xs[i];
            aroundY[i] = high[i];
            aroundX[2 * n - 1 - i] = xs[i];
            aroundY[2 * n - 1 - i] = low[i];
        }
        frame.drawing.area(aroundX, aroundY, Ink.BLUE, 0.2);
    }
}
