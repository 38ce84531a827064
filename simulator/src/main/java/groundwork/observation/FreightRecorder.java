package groundwork.observation;

import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.statistics.Durations;

/** How goods wait for departures and fill them, by lane, in the measured period. */
final class FreightRecorder {

    private static final long WEEK = 7 * Horizon.DAY;

    private final Timeline timeline;
    private final Scenario scenario;
    private final OfLane[] lanes;

    /** By site; null where no load has passed. */
    final Durations[] transfers;

    /** Units lost or damaged, warm-up included, and those of them that sites had ordered. */
    long allLost;

    long allLostOfOrders;

    FreightRecorder(Timeline timeline, Scenario scenario) {
        this.timeline = timeline;
        this.scenario = scenario;
        lanes = new OfLane[scenario.network().lanes().size()];
        transfers = new Durations[scenario.network().sites().size()];
    }

    /** What there is to say of one lane between sites. */
    static final class OfLane {
        long loads;
        long byQuantity;
        long full;
        long containers;
        long lots;
        double lotWaitMicros;
        long onTime;
        long delayed;
        long blanked;
        double unitsBlanked;

        /** By {@link FreightListener.LaneLoss}. */
        final double[] unitsLost = new double[FreightListener.LaneLoss.values().length];

        final double[] valueLost = new double[FreightListener.LaneLoss.values().length];

        /** Units that came by a choice among vendors, by week of the measured period; null where there was no choice. */
        double[] bookedByWeek;

        double[] insteadByWeek;

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

    /** Of a lane whose transit is planned, whether a load is in time. */
    void departed(int lane, long transitMicros) {
        long planned = scenario.network().lanes().get(lane).freight().plannedTransitMicros();
        if (planned > 0 && transitMicros <= planned) {
            made(lane).onTime++;
        }
    }

    void blanked(long now, int lane, long units) {
        if (timeline.measures(now)) {
            made(lane).blanked++;
            made(lane).unitsBlanked += units;
        }
    }

    void delayed(long now, int lane) {
        if (timeline.measures(now)) {
            made(lane).delayed++;
        }
    }

    void lost(long now, int lane, int item, int units, FreightListener.LaneLoss cause, boolean ordered) {
        allLost += units;
        allLostOfOrders += ordered ? units : 0;
        if (timeline.measures(now)) {
            double value = scenario.catalogue().items().get(item).valueMicros() / 1e6;
            made(lane).unitsLost[cause.ordinal()] += units;
            made(lane).valueLost[cause.ordinal()] += units * value;
        }
    }

    void transferred(long now, int site, long micros) {
        if (timeline.measures(now)) {
            if (transfers[site] == null) {
                transfers[site] = new Durations();
            }
            transfers[site].add(micros);
        }
    }

    void lotBooked(long now, int lane, int units, boolean instead) {
        if (timeline.measures(now)) {
            OfLane of = made(lane);
            if (of.bookedByWeek == null) {
                of.bookedByWeek = new double[(timeline.days() + 6) / 7];
                of.insteadByWeek = new double[of.bookedByWeek.length];
            }
            int week = (int) ((now - timeline.start()) / WEEK);
            if (week < of.bookedByWeek.length) {
                of.bookedByWeek[week] += units;
                of.insteadByWeek[week] += instead ? units : 0;
            }
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
