package groundwork.observation;

import groundwork.scenario.Horizon;
import groundwork.scenario.MiddleMile;
import groundwork.statistics.Durations;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Parcels on their way through sort centers, by row of the scenario's table and stretch of the way. */
final class MiddleMileRecorder implements MiddleMileListener {

    private static final Stretch[] STRETCHES = Stretch.values();
    private static final double HOUR = Horizon.HOUR;

    private final Timeline timeline;
    private final EventSequence sequence;
    private final List<MiddleMile> ways;
    private final LevelSeries[][] inside;
    private final Durations[] times;
    long allSetOut;
    long allPassed;

    MiddleMileRecorder(Timeline timeline, EventSequence sequence, List<MiddleMile> ways) {
        this.timeline = timeline;
        this.sequence = sequence;
        this.ways = ways;
        inside = new LevelSeries[ways.size()][STRETCHES.length];
        for (LevelSeries[] ofWay : inside) {
            Arrays.setAll(ofWay, s -> new LevelSeries(timeline));
        }
        times = new Durations[ways.size()];
        Arrays.setAll(times, w -> new Durations());
    }

    @Override
    public void middleMileSetOut(long now, int way, int parcels) {
        allSetOut += parcels;
        inside[way][Stretch.LINE_HAUL.ordinal()].add(now, parcels);
    }

    @Override
    public void middleMileMoved(long now, int way, Stretch from, Stretch to, int parcels) {
        sequence.next(now);
        inside[way][from.ordinal()].add(now, -parcels);
        inside[way][to.ordinal()].add(now, parcels);
    }

    @Override
    public void middleMilePassed(long now, int way, int parcels, long micros) {
        allPassed += parcels;
        inside[way][Stretch.WAITING.ordinal()].add(now, -parcels);
        for (int parcel = 0; parcel < parcels && timeline.measures(now); parcel++) {
            times[way].add(micros);
        }
    }

    void close(long end) {
        for (LevelSeries[] ofWay : inside) {
            for (LevelSeries stretch : ofWay) {
                stretch.close(end);
            }
        }
    }

    void write(FigureSheet sheet) {
        for (int w = 0; w < times.length; w++) {
            String lane = ways.get(w).lane();
            double all = 0;
            double[] means = new double[STRETCHES.length];
            for (Stretch stretch : STRETCHES) {
                LevelSeries level = inside[w][stretch.ordinal()];
                means[stretch.ordinal()] = level.mean();
                all += level.mean();
                sheet.series(
                        "middle_mile_" + stretch.name().toLowerCase(Locale.ROOT),
                        "lane",
                        lane,
                        "parcels",
                        level.dailyMeans());
            }
            sheet.figure("middle_mile_parcels", "lane", lane, "parcels", times[w].count());
            sheet.figure("middle_mile_inside_mean", "lane", lane, "parcels", all);
            sheet.durations("middle_mile_time", "lane", lane, "h", HOUR, times[w]);
            sheet.row(
                    "middle_mile",
                    List.of(lane, ways.get(w).via()),
                    times[w].count(),
                    times[w].mean() / HOUR,
                    times[w].percentile(95) / HOUR,
                    means[0],
                    means[1],
                    means[2]);
        }
    }
}
