package groundwork.observation;

import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.statistics.Durations;

/** How loads leave, how full, and how goods wait for them, by lane, in the measured period. */
final class FreightRecorder implements FreightListener {

    private static final long WEEK = 7 * Horizon.DAY;

    private final Timeline timeline;
    private final Scenario scenario;
    private final EventSequence sequence;
    private final OfLane[] lanes;

    /** By lane, 0 where it is not planned. */
    private final long[] plannedTransits;

    private final LaneDepartures[] departures;

    final HandlingUnits handlingUnits;

    /** By site; null where no load has passed. */
    final Durations[] transfers;

    /** Units lost or damaged, warm-up included, and those of them that sites had ordered. */
    long allLost;

    long allLostOfOrders;

    FreightRecorder(Timeline timeline, Scenario scenario, EventSequence sequence, LaneDepartures[] departures) {
        this.timeline = timeline;
        this.scenario = scenario;
        this.sequence = sequence;
        this.departures = departures;
        handlingUnits = new HandlingUnits(scenario);
        lanes = new OfLane[scenario.network().lanes().size()];
        plannedTransits = scenario.network().lanes().stream()
                .mapToLong(lane -> lane.freight().plannedTransitMicros())
                .toArray();
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

        /** By {@link LaneLoss}. */
        final double[] unitsLost = new double[LaneLoss.values().length];

        final double[] valueLost = new double[LaneLoss.values().length];

        /** Units that came by a choice among vendors, by week of the measured period; null where there was no choice. */
        double[] bookedByWeek;

        double[] insteadByWeek;

        /** By unit. */
        final Durations dwell = new Durations();
    }

    @Override
    public void loadDeparted(
            long now,
            int lane,
            int load,
            long units,
            double kilograms,
            double cubicMetres,
            double capacityShare,
            long arrivesAt,
            long plannedAt) {
        sequence.next(now);
        if (timeline.measures(now)) {
            departures[lane].depart(units, kilograms, cubicMetres, capacityShare, arrivesAt - now);
            noteTransit(lane, arrivesAt - plannedAt);
        }
    }

    @Override
    public void loadRolledOver(long now, int lane, long units) {
        if (timeline.measures(now)) {
            departures[lane].rollOver(units);
        }
    }

    @Override
    public void lotWaits(long now, int lane, int lot, int leg, int item, int units) {
        // A step of the trace, not a figure.
    }

    @Override
    public void lotSplit(long now, int lane, int lot, int part, int units) {
        // A step of the trace, not a figure.
    }

    @Override
    public void loadClosed(long now, int lane, int load, Closed why, boolean full, int containers) {
        if (timeline.measures(now)) {
            OfLane of = made(lane);
            of.loads++;
            of.byQuantity += why == Closed.BY_QUANTITY ? 1 : 0;
            of.full += full ? 1 : 0;
            of.containers += containers;
        }
    }

    @Override
    public void lotLoaded(long now, int lane, int load, int lot, int item, int units, long waitedMicros) {
        if (timeline.measures(now)) {
            OfLane of = made(lane);
            of.lots++;
            of.lotWaitMicros += waitedMicros;
            of.dwell.add(waitedMicros, units);
            handlingUnits.loaded(lane, item, units);
        }
    }

    /** Of a lane whose transit is planned, whether a load is in time. */
    private void noteTransit(int lane, long transitMicros) {
        long planned = plannedTransits[lane];
        if (planned > 0 && transitMicros <= planned) {
            made(lane).onTime++;
        }
    }

    @Override
    public void sailingBlanked(long now, int lane, long units) {
        if (timeline.measures(now)) {
            made(lane).blanked++;
            made(lane).unitsBlanked += units;
        }
    }

    @Override
    public void loadDelayed(long now, int lane, int load, long micros) {
        if (timeline.measures(now)) {
            made(lane).delayed++;
        }
    }

    @Override
    public void goodsLost(long now, int lane, int load, int item, int units, LaneLoss cause, boolean ordered) {
        allLost += units;
        allLostOfOrders += ordered ? units : 0;
        if (timeline.measures(now)) {
            double value = scenario.catalogue().items().get(item).valueMicros() / 1e6;
            made(lane).unitsLost[cause.ordinal()] += units;
            made(lane).valueLost[cause.ordinal()] += units * value;
        }
    }

    @Override
    public void loadTransferred(long now, int site, int load, long units, long micros) {
        if (timeline.measures(now)) {
            if (transfers[site] == null) {
                transfers[site] = new Durations();
            }
            transfers[site].add(micros);
        }
    }

    @Override
    public void lotBooked(long now, int lane, int units, boolean instead) {
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
