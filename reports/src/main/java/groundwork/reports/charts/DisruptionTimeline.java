package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Names;
import groundwork.reports.drawing.Shape.Anchor;
import java.util.List;

/** When disruptions strike in the first replication. */
final class DisruptionTimeline {

    private static final double ROW = 30;

    private DisruptionTimeline() {}

    /** Draws it into a book: a row for each disruption, a bar for each time it strikes. */
    static void draw(ChartBook book, Rows disruptions, Rows windows) {
        List<String> dates = book.dates();
        Frame frame = new Frame(
                windows.count() == 1
                        ? disruptions.text(0, "name") + " for " + Figures.of(windows.number(0, "days")) + " days"
                        : "Disruptions strike " + Figures.of(windows.count()) + " times",
                "when each strikes, in the first replication",
                book.captions,
                220,
                20,
                126 + ROW * disruptions.count());
        frame.dates(dates);
        for (int d = 0; d < disruptions.count(); d++) {
            double y = frame.top + ROW * d;
            frame.drawing.text(
                    frame.left - 10, y + 17, Names.shorten(disruptions.text(d, "name"), 30), Ink.TEXT, Anchor.END);
            frame.drawing.line(frame.left, y + ROW, frame.right, y + ROW, Ink.GRID, 1);
            Rows of = windows.where("disruption", disruptions.text(d, "disruption"));
            for (int w = 0; w < of.count(); w++) {
                double from = frame.x(share(of.text(w, "start"), dates));
                double to = frame.x(share(of.text(w, "end"), dates));
                frame.drawing.box(
                        from,
                        y + 5,
                        Math.max(1.5, to - from),
                        ROW - 10,
                        Ink.ALARM,
                        0.8,
                        of.text(w, "start") + " to " + of.text(w, "end"));
            }
        }
        book.add("disruption-timeline", "disruptions", frame);
    }

    /** How far along the axis of dates a time lies, in [0, 1]. */
    private static double share(String time, List<String> dates) {
        return Math.max(0, Math.min(1, DisruptionCharts.day(time, dates) / Math.max(1, dates.size() - 1)));
    }
}
