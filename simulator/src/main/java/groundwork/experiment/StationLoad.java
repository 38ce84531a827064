package groundwork.experiment;

import groundwork.observation.Summary.StationHours;
import groundwork.observation.Timeline;
import groundwork.scenario.Horizon;

/**
 * A station day by day: hours on duty, and hours of work that arrives.
 *
 * @param hoursPerTask at the pace of this run; 0 where nothing was done
 */
@SuppressWarnings("ArrayRecordComponent") // read only
record StationLoad(double[] staffed, double[] demanded, double hoursPerTask) {

    /** Days over which work is set against hours on duty: what comes in on a day may well be done on the next. */
    static final int WINDOW = 7;

    static StationLoad of(StationHours station, Timeline timeline) {
        double worked = 0;
        double done = 0;
        double[] staffed = new double[timeline.days()];
        double[] demanded = new double[timeline.days()];
        for (int h = 0; h < timeline.hours(); h++) {
            worked += station.worked()[h];
            done += station.completions()[h];
        }
        double hoursPerTask = done == 0 ? 0 : worked / done;
        for (int h = 0; h < timeline.hours(); h++) {
            int day = timeline.day(timeline.start() + h * Horizon.HOUR);
            staffed[day] += station.staffed()[h];
            demanded[day] += station.arrivals()[h] * hoursPerTask;
        }
        return new StationLoad(staffed, demanded, hoursPerTask);
    }

    /** The first day of the seven in which work demanded is largest against hours on duty. */
    int peakWeek() {
        int peak = 0;
        double worst = -1;
        for (int d = 0; d + WINDOW <= staffed.length || d == 0; d++) {
            double utilisation = utilisation(d);
            if (utilisation > worst) {
                worst = utilisation;
                peak = d;
            }
        }
        return peak;
    }

    /** Work demanded over hours on duty in the seven days from one on; 0 where nobody is on duty. */
    double utilisation(int firstDay) {
        double onDuty = 0;
        double asked = 0;
        for (int d = firstDay; d < Math.min(firstDay + WINDOW, staffed.length); d++) {
            onDuty += staffed[d];
            asked += demanded[d];
        }
        return onDuty == 0 ? 0 : asked / onDuty;
    }
}
