package groundwork.observation;

import java.util.Arrays;

/** What became of parcels at the door, by lane. */
final class DeliveryRecorder implements DeliveryListener {

    private final Timeline timeline;

    /** By lane; null where no parcel was ever handed over with luck of its own. */
    final Lane[] lanes;

    final double[] lostByDay;
    final double[] damagedByDay;
    final double[] backByDay;
    long allHandedOver;
    long allSettled;

    DeliveryRecorder(Timeline timeline, int lanes, boolean used) {
        this.timeline = timeline;
        this.lanes = new Lane[used ? lanes : 0];
        Arrays.setAll(this.lanes, l -> new Lane());
        lostByDay = new double[used ? timeline.days() : 0];
        damagedByDay = new double[lostByDay.length];
        backByDay = new double[lostByDay.length];
    }

    /** The parcels of one lane in the measured period. */
    static final class Lane {
        double handedOver;
        double first;
        double second;
        double later;
        double attempts;
        double lost;
        double damaged;
        double back;
        double valueMicros;

        double delivered() {
            return first + second + later;
        }
    }

    @Override
    public void parcelHandedOver(long now, int lane) {
        allHandedOver++;
        if (timeline.measures(now)) {
            lanes[lane].handedOver++;
        }
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
    public void parcelLost(long now, int lane, long valueMicros) {
        allSettled++;
        if (timeline.measures(now)) {
            lanes[lane].lost++;
            lanes[lane].valueMicros += valueMicros;
            lostByDay[timeline.day(now)]++;
        }
    }

    @Override
    public void parcelDamaged(long now, int lane, long valueMicros) {
        allSettled++;
        if (timeline.measures(now)) {
            lanes[lane].damaged++;
            lanes[lane].valueMicros += valueMicros;
            damagedByDay[timeline.day(now)]++;
        }
    }

    @Override
    public void parcelCameBack(long now, int lane, int units) {
        allSettled++;
        if (timeline.measures(now)) {
            lanes[lane].back++;
            backByDay[timeline.day(now)]++;
        }
    }
}
