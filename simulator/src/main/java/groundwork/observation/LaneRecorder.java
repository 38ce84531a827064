package groundwork.observation;

import groundwork.statistics.Durations;
import groundwork.statistics.Tally;

/** Departures of each lane in the measured period. */
final class LaneRecorder {

    final long[] departures;
    final double[] units;
    final double[] kilograms;
    final double[] cubicMetres;
    final double[] rolledOver;
    final Tally[] fill;
    final Durations[] transit;

    LaneRecorder(int lanes) {
        departures = new long[lanes];
        units = new double[lanes];
        kilograms = new double[lanes];
        cubicMetres = new double[lanes];
        rolledOver = new double[lanes];
        fill = new Tally[lanes];
        transit = new Durations[lanes];
        for (int l = 0; l < lanes; l++) {
            fill[l] = new Tally();
            transit[l] = new Durations();
        }
    }

    void departed(int lane, long count, double kg, double m3, double capacityShare, long transitMicros) {
        departures[lane]++;
        units[lane] += count;
        kilograms[lane] += kg;
        if (!Double.isNaN(m3)) {
            cubicMetres[lane] += m3;
            transit[lane].add(transitMicros);
        }
        if (!Double.isNaN(capacityShare)) {
            fill[lane].add(capacityShare);
        }
    }
}
