package groundwork.observation;

import groundwork.statistics.Durations;

/** How goods wait for departures and fill them, by lane, in the measured period. */
final class FreightRecorder {

    private final Timeline timeline;
    private final OfLane[] lanes;

    FreightRecorder(Timeline timeline, int laneCount) {
        this.timeline = timeline;
        lanes = new OfLane[laneCount];
    }

    /** What there is to say of one lane between sites. */
    static final class OfLane {
        long loads;
        long byQuantity;
        long full;
        long containers;
        long lots;
        double lotWaitMicros;

        /** By unit. */
        final Durations dwell = new Durations();
    }

    void loadClosed(long now, int lane, FreightListener.Closed why, boolean full, int containers) {
        if (timeline.measures(now)) {
            OfLane of = made(lane);
            of.loads++;
            of.byQuantity += why == FreightListener.Closed.BY_QUANTITY ? 1 : 0;
            of.full += full ? 1 : 0;
            of.containers += containers;
        }
    }

    void lotLoaded(long now, int lane, int units, long waitedMicros) {
        if (timeline.measures(now)) {
            OfLane of = made(lane);
            of.lots++;
            of.lotWaitMicros += waitedMicros;
            of.dwell.add(waitedMicros, units);
        }
    }

    private OfLane made(int lane) {
        if (lanes[lane] == null) {
            lanes[lane] = new OfLane();
        }
        return lanes[lane];
    }

    /** What was recorded of a lane; nothing but zeros if nothing left on it. */
    OfLane of(int lane) {
        return lanes[lane] == null ? new OfLane() : lanes[lane];
    }
}
