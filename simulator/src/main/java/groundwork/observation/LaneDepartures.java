package groundwork.observation;

import groundwork.statistics.Durations;
import groundwork.statistics.Tally;

/** Departures of one lane in the measured period. */
final class LaneDepartures {

    private long count;
    private double units;
    private double kilograms;
    private double cubicMetres;
    private double rolledOver;
    private final Tally fill = new Tally();
    private final Durations transit = new Durations();

    /**
     * A load departs.
     *
     * @param m3 NaN where parcels leave, whose volume and transit are not told
     * @param capacityShare NaN where the lane is not limited
     */
    void depart(long loadUnits, double kg, double m3, double capacityShare, long transitMicros) {
        count++;
        units += loadUnits;
        kilograms += kg;
        if (!Double.isNaN(m3)) {
            cubicMetres += m3;
            transit.add(transitMicros);
        }
        if (!Double.isNaN(capacityShare)) {
            fill.add(capacityShare);
        }
    }

    /** Units wait for the next departure, because this one is full. */
    void rollOver(long waitingUnits) {
        rolledOver += waitingUnits;
    }

    long count() {
        return count;
    }

    double units() {
        return units;
    }

    double kilograms() {
        return kilograms;
    }

    double cubicMetres() {
        return cubicMetres;
    }

    double rolledOver() {
        return rolledOver;
    }

    /** Shares of the capacity. */
    Tally fill() {
        return fill;
    }

    Durations transit() {
        return transit;
    }
}
