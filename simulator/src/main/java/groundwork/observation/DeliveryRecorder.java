package groundwork.observation;

import groundwork.statistics.Durations;
import java.util.Arrays;

/** What became of parcels at the door, by lane. */
final class DeliveryRecorder implements DeliveryListener {

    private final Timeline timeline;
    private final EventSequence sequence;
    private final VendorRecorder vendors;

    /** By lane; none where the scenario says nothing of the last mile. */
    final Lane[] lanes;

    /** By row of the scenario's pick-up points. */
    final Point[] points;

    final double[] lostByDay;
    final double[] damagedByDay;
    final double[] backByDay;

    /** Attempts from Monday to Sunday, where days are not all alike. */
    final double[] attemptsByWeekday = new double[7];

    final double[] inVainByWeekday = new double[7];
    long allHandedOver;
    long allSettled;
    long allBackUnits;
    long allReshelvedUnits;

    DeliveryRecorder(Timeline timeline, EventSequence sequence, VendorRecorder vendors, int points, int lanes) {
        this.timeline = timeline;
        this.sequence = sequence;
        this.vendors = vendors;
        this.lanes = new Lane[lanes];
        Arrays.setAll(this.lanes, l -> new Lane());
        this.points = new Point[points];
        Arrays.setAll(this.points, p -> new Point(timeline));
        lostByDay = new double[lanes > 0 ? timeline.days() : 0];
        damagedByDay = new double[lostByDay.length];
        backByDay = new double[lostByDay.length];
    }

    /** The parcels of one lane in the measured period. */
    static final class Lane {
        double handedOver;
        double toPoints;
        double first;
        double second;
        double later;
        double attempts;
        double lost;
        double damaged;
        double back;
        double backFromPoints;
        double valueMicros;

        double delivered() {
            return first + second + later;
        }
    }

    /** The parcels of one row of pick-up points. */
    static final class Point {
        final LevelSeries inside;
        final Durations stays = new Durations();
        double taken;
        double overflowed;
        double collected;
        double uncollected;

        Point(Timeline timeline) {
            inside = new LevelSeries(timeline);
        }
    }

    @Override
    public void parcelHandedOver(long now, int lane, boolean forPoint) {
        allHandedOver++;
        if (!forPoint && timeline.measures(now)) {
            lanes[lane].handedOver++;
        }
    }

    @Override
    public void parcelAtPoint(long now, int point, int lane) {
        sequence.next(now);
        points[point].inside.add(now, 1);
        if (timeline.measures(now)) {
            points[point].taken++;
            lanes[lane].toPoints++;
        }
    }

    @Override
    public void parcelOverflowed(long now, int point, int lane) {
        if (timeline.measures(now)) {
            points[point].overflowed++;
            lanes[lane].handedOver++;
        }
    }

    @Override
    public void parcelCollected(long now, int point, long waitedMicros) {
        sequence.next(now);
        points[point].inside.add(now, -1);
        if (timeline.measures(now)) {
            points[point].collected++;
            points[point].stays.add(waitedMicros);
        }
    }

    @Override
    public void parcelUncollected(long now, int point, long waitedMicros) {
        points[point].inside.add(now, -1);
        if (timeline.measures(now)) {
            points[point].uncollected++;
        }
    }

    @Override
    public void parcelKept(long now, int lane) {
        allSettled++;
    }

    @Override
    public void parcelDelivered(long now, int lane, int attempt, boolean damaged) {
        // A damaged parcel is settled when its damage shows.
        allSettled += damaged ? 0 : 1;
        if (timeline.measures(now)) {
            Lane of = lanes[lane];
            of.first += attempt == 1 ? 1 : 0;
            of.second += attempt == 2 ? 1 : 0;
            of.later += attempt > 2 ? 1 : 0;
            of.attempts += attempt;
        }
    }

    @Override
    public void doorTried(long now, int weekday, boolean inVain) {
        if (timeline.measures(now)) {
            attemptsByWeekday[weekday]++;
            inVainByWeekday[weekday] += inVain ? 1 : 0;
        }
    }

    @Override
    public void parcelLost(long now, int lane, long valueMicros) {
        sequence.next(now);
        allSettled++;
        if (timeline.measures(now)) {
            lanes[lane].lost++;
            lanes[lane].valueMicros += valueMicros;
            lostByDay[timeline.day(now)]++;
        }
    }

    @Override
    public void parcelDamaged(long now, int lane, long valueMicros) {
        sequence.next(now);
        allSettled++;
        if (timeline.measures(now)) {
            lanes[lane].damaged++;
            lanes[lane].valueMicros += valueMicros;
            damagedByDay[timeline.day(now)]++;
        }
    }

    @Override
    public void parcelCameBack(long now, int lane, int units, boolean fromPoint) {
        sequence.next(now);
        allSettled++;
        allBackUnits += units;
        if (timeline.measures(now)) {
            lanes[lane].back++;
            lanes[lane].backFromPoints += fromPoint ? 1 : 0;
            backByDay[timeline.day(now)]++;
        }
    }

    @Override
    public void parcelReshelved(long now, int site, int units) {
        allReshelvedUnits += units;
    }

    @Override
    public void vendorChosen(long now, int lane, int parcels, boolean first, boolean over) {
        vendors.chosen(now, lane, parcels, first, over);
    }

    void close(long end) {
        for (Point point : points) {
            point.inside.close(end);
        }
    }
}
