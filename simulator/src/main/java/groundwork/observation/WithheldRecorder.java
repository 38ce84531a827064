package groundwork.observation;

/** Goods that customs took out, by gateway and outcome, and what came of the parcels among them. */
final class WithheldRecorder {

    /** Positions of the figures of a gateway and an outcome. */
    static final int UNITS = 0;

    static final int VALUE = 1;
    static final int PARCELS = 2;
    static final int PAID_BACK = 3;
    static final int PAID_BACK_MICROS = 4;
    static final int SENT_AGAIN = 5;
    static final int FIGURES = 6;

    /** By site, sent back or seized. */
    final double[][][] figures;

    private final Timeline timeline;
    private long allUnits;
    private long allParcels;
    private long allSettled;

    WithheldRecorder(Timeline timeline, int sites) {
        this.timeline = timeline;
        figures = new double[sites][2][FIGURES];
    }

    void taken(long now, int gateway, boolean seized, int parcels, int units, double value) {
        allUnits += parcels == 0 ? units : 0;
        allParcels += parcels;
        if (timeline.measures(now)) {
            double[] of = figures[gateway][seized ? 1 : 0];
            of[UNITS] += units;
            of[VALUE] += value;
            of[PARCELS] += parcels;
        }
    }

    void settled(long now, int gateway, boolean seized, BorderListener.Settlement how, long paidMicros) {
        allSettled++;
        if (timeline.measures(now)) {
            double[] of = figures[gateway][seized ? 1 : 0];
            of[PAID_BACK] += how == BorderListener.Settlement.PAID_BACK ? 1 : 0;
            of[PAID_BACK_MICROS] += paidMicros;
            of[SENT_AGAIN] += how == BorderListener.Settlement.SENT_AGAIN ? 1 : 0;
        }
    }

    /** Units of freight, warm-up included. */
    long allUnits() {
        return allUnits;
    }

    /** Parcels, warm-up included. */
    long allParcels() {
        return allParcels;
    }

    /** Parcels that nobody waits for any more, warm-up included. */
    long allSettled() {
        return allSettled;
    }
}
