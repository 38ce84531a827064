package groundwork.observation;

import groundwork.scenario.Horizon;
import groundwork.scenario.Rotation;
import groundwork.scenario.Scenario;
import groundwork.statistics.Durations;
import java.util.List;

/** How late the vehicles of lanes in rotation leave, and how much of it they catch up. */
final class RotationRecorder {

    private final Timeline timeline;
    private final Scenario scenario;

    /** By lane; null where its vehicles are nobody's concern. */
    private final OfLane[] lanes;

    /** Sailings that left before their vehicle was back. */
    long tooEarly;

    RotationRecorder(Timeline timeline, Scenario scenario) {
        this.timeline = timeline;
        this.scenario = scenario;
        lanes = new OfLane[scenario.network().lanes().size()];
        for (Rotation rotation : scenario.network().freight().rotations()) {
            for (int l = 0; l < lanes.length; l++) {
                if (scenario.network().lanes().get(l).id().equals(rotation.lane())) {
                    lanes[l] = new OfLane(rotation.vehicles());
                }
            }
        }
    }

    private static final class OfLane {
        private final long[] readyAt;
        private final Durations lateness = new Durations();
        private long late;
        private double savedMicros;

        OfLane(int vehicles) {
            readyAt = new long[vehicles];
        }
    }

    void sailed(long now, int lane, int vehicle, long lateMicros, long savedMicros, long readyAgainAt) {
        OfLane of = lanes[lane];
        tooEarly += now < of.readyAt[vehicle] ? 1 : 0;
        of.readyAt[vehicle] = readyAgainAt;
        if (timeline.measures(now)) {
            of.lateness.add(lateMicros);
            of.late += lateMicros > 0 ? 1 : 0;
            of.savedMicros += savedMicros;
        }
    }

    void write(FigureSheet sheet) {
        for (int l = 0; l < lanes.length; l++) {
            if (lanes[l] != null) {
                write(sheet, scenario.network().lanes().get(l).id(), lanes[l]);
            }
        }
    }

    private static void write(FigureSheet sheet, String lane, OfLane of) {
        double sailings = of.lateness.count();
        sheet.figure("lane_sailings", "lane", lane, "sailings", sailings);
        sheet.figure("lane_left_late_share", "lane", lane, "share", of.late / sailings);
        sheet.durations("lane_left_late", "lane", lane, "d", Horizon.DAY, of.lateness);
        sheet.figure("lane_caught_up_mean", "lane", lane, "d", of.savedMicros / sailings / Horizon.DAY);
        sheet.row(
                "rotation",
                List.of(lane),
                of.readyAt.length,
                sailings,
                of.late / sailings,
                of.lateness.mean() / Horizon.DAY,
                of.lateness.percentile(50) / Horizon.DAY,
                of.lateness.percentile(95) / Horizon.DAY,
                of.savedMicros / sailings / Horizon.DAY);
    }
}
