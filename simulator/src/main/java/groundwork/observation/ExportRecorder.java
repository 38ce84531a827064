package groundwork.observation;

import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.statistics.Durations;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Declarations of goods that leave a country: by lane, and by channel the time from stage to stage. */
final class ExportRecorder implements ExportListener {

    private static final double MICROS = 1e6;

    private final Timeline timeline;
    private final EventSequence sequence;
    private final ExportIndex index;
    private final Lane[] lanes;
    private final double[][] stages;
    private final double[] declarations;

    /** Units that came, may leave, and were stopped, warm-up included. */
    long allAwaited;

    long allReleased;
    long allStopped;

    ExportRecorder(Timeline timeline, EventSequence sequence, Scenario scenario) {
        this.timeline = timeline;
        this.sequence = sequence;
        index = ExportIndex.of(scenario);
        lanes = new Lane[index.lanes().size()];
        Arrays.setAll(lanes, lane -> new Lane());
        stages = new double[index.channels().size()][Stage.values().length];
        declarations = new double[stages.length];
    }

    /** The declarations of a lane in the measured period. */
    private static final class Lane {
        final Durations total = new Durations();
        double parcels;
        double units;
        double filings;
        double refused;
        double fees;
        double stopped;
        double missed;
        double lostUnitMicros;
    }

    @Override
    public void exportAwaited(long now, int lane, int units) {
        allAwaited += units;
    }

    @Override
    public void exportFiled(long now, int lane, boolean refused, long feeMicros) {
        sequence.next(now);
        if (timeline.measures(now)) {
            lanes[lane].filings++;
            lanes[lane].refused += refused ? 1 : 0;
            lanes[lane].fees += feeMicros;
        }
    }

    @Override
    public void exportStopped(long now, int lane, int units) {
        allStopped += units;
        if (timeline.measures(now)) {
            lanes[lane].stopped += units;
        }
    }

    @Override
    public void exportSpent(long now, int channel, Stage stage, long micros) {
        if (timeline.measures(now)) {
            stages[channel][stage.ordinal()] += micros;
        }
    }

    @Override
    public void exportReleased(long now, int lane, int channel, long firstCameAt, int parcels, long units) {
        sequence.next(now);
        allReleased += units;
        if (timeline.measures(now)) {
            declarations[channel]++;
            lanes[lane].total.add(now - firstCameAt);
            lanes[lane].parcels += parcels;
            lanes[lane].units += units;
        }
    }

    @Override
    public void exportMissed(long now, int lane, int units, long lostMicros) {
        if (timeline.measures(now)) {
            lanes[lane].missed += units;
            lanes[lane].lostUnitMicros += (double) units * lostMicros;
        }
    }

    void write(FigureSheet sheet) {
        for (int l = 0; l < lanes.length; l++) {
            Lane of = lanes[l];
            sheet.row(
                    "export",
                    List.of(index.lanes().get(l).lane(), index.lanes().get(l).site()),
                    of.total.count(),
                    of.parcels,
                    of.units,
                    of.filings,
                    of.refused,
                    of.fees / MICROS,
                    of.stopped,
                    of.total.count() == 0 ? 0 : of.total.mean() / Horizon.DAY,
                    of.total.count() == 0 ? 0 : of.total.percentile(95) / Horizon.DAY,
                    of.missed,
                    of.missed == 0 ? 0 : of.lostUnitMicros / of.missed / Horizon.DAY);
        }
        for (int c = 0; c < stages.length; c++) {
            ExportIndex.Channel channel = index.channels().get(c);
            for (Stage stage : Stage.values()) {
                sheet.row(
                        "export_clearance",
                        List.of(channel.site(), channel.name(), words(stage)),
                        declarations[c],
                        declarations[c] == 0 ? 0 : stages[c][stage.ordinal()] / declarations[c] / Horizon.DAY);
            }
        }
    }

    private static String words(Stage stage) {
        return switch (stage) {
            case TO_BE_DECLARED -> "waiting to be declared";
            case DECLARANT -> "waiting to be filed";
            case PUT_RIGHT -> "put right";
            default -> stage.name().toLowerCase(Locale.ROOT);
        };
    }

    ProofLine balance(BorderClosing closing) {
        return new ProofLine(
                "export balance",
                "units that came to leave = released + stopped + waiting at customs at the end",
                allAwaited,
                allReleased + allStopped + closing.exportUnits(),
                "units",
                0);
    }
}
