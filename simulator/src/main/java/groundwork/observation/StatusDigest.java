package groundwork.observation;

import java.util.List;

/** Condenses units by status; writes nothing where the scenario does not ask. */
final class StatusDigest {

    private final StatusRecorder recorder;
    private final ModelIndex index;
    private final Timeline timeline;
    private final FigureSheet sheet;

    StatusDigest(Recorder recorder, FigureSheet sheet) {
        this.recorder = recorder.status;
        index = recorder.index;
        timeline = recorder.timeline;
        this.sheet = sheet;
    }

    void write() {
        if (recorder != null) {
            recorder.levels.forEach(this::status);
        }
    }

    private void status(StockStatus status, LevelSeries[] places) {
        double mean = 0;
        for (int place = 0; place < places.length; place++) {
            // A status that one replication never meets may be met in another: a row for each place of goods.
            LevelSeries level = places[place] == null ? new LevelSeries(timeline) : places[place];
            mean += level.mean();
            double[] days = level.dailyMeans();
            String site = StatusRecorder.isOnTheWay(status) ? "" : index.sites().get(place);
            for (int day = 0; day < days.length; day++) {
                sheet.row(
                        "stock_status",
                        List.of(status.words(), site, timeline.date(day).toString()),
                        days[day]);
            }
        }
        sheet.figure("stock_status_mean", "status", status.words(), "units", mean);
    }
}
