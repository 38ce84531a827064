package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.drawing.Ink;
import java.util.List;

/** A daily measure as lines, one for each of the dozen largest of what it is measured for; the message is its highest day. */
final class PeakLines {

    private PeakLines() {}

    /** Says what the highest value is, where and when. */
    interface Message {

        /** The title of the chart. */
        String of(double most, String where, String when);
    }

    /** Draws them into a book; nothing where the measure is never above 0. */
    static void draw(ChartBook book, String id, String section, String measure, String unit, Message message) {
        Rows rows = book.daily.where("measure", measure);
        TimeChart chart = new TimeChart(book.dates(), false);
        double most = 0;
        String title = "";
        List<String> keys = ChartBook.largest(rows);
        for (int k = 0; k < keys.size(); k++) {
            Rows of = rows.where("key", keys.get(k));
            double[] values = of.numbers("mean");
            int peak = ChartBook.indexOfMost(values);
            if (values[peak] > most) {
                most = values[peak];
                title = message.of(most, keys.get(k), book.dates().get(peak));
            }
            chart.add(ChartBook.banded(keys.get(k), of, Ink.series(k)));
        }
        if (most > 0) {
            book.add(
                    id,
                    section,
                    chart.draw(title, unit + "; band: 5th to 95th percentile of replications", book.captions));
        }
    }
}
