package groundwork.experiment;

import groundwork.observation.DisruptionCourse.Window;
import groundwork.observation.Timeline;
import groundwork.scenario.Horizon;

/**
 * How long service holds out after a disruption begins, and how long it takes to recover after it ends.
 *
 * <p>Service of a day is the share of the orders placed on it that are neither lost nor late, in the regions that the disruption
 * touches. A day is bad if it is more than two points below that without disruptions. Service survives until the first bad day; it
 * has recovered with the first of seven days without a bad one among them (or up to the end of the horizon). Terms: Simchi-Levi et
 * al., Identifying risks and mitigating disruptions in the automotive supply chain, Interfaces 45 (2015).
 *
 * @param surviveDays from the beginning to the first bad day, at least 0; NaN if none comes
 * @param recoverDays from the end to the day of recovery, at least 0; 0 if no bad day comes, NaN if it has not recovered in the
 *     horizon
 * @param over when both the disruption and what it did are over; microseconds
 */
record Survival(double surviveDays, double recoverDays, long over) {

    private static final double BAND = 0.02;
    private static final int CALM_DAYS = 7;

    /**
     * The times of a window.
     *
     * @param with service by day; NaN where it is not known
     * @param without the same without disruptions
     * @param until a first bad day that is not over by then belongs to another window, unless this one still strikes on it
     */
    static Survival of(Window window, double[] with, double[] without, Timeline timeline, long until) {
        int day = timeline.measures(window.start()) ? timeline.day(window.start()) : 0;
        while (isWatched(window, day, timeline, until) && !isBad(with, without, day)) {
            day++;
        }
        if (!isWatched(window, day, timeline, until)) {
            return new Survival(Double.NaN, 0, window.end());
        }
        double survives = days(window.start(), timeline.dayStart(day));
        while (day < timeline.days()
                && (timeline.dayStart(day + 1) <= window.end() || !isCalm(with, without, day, timeline.days()))) {
            day++;
        }
        return day == timeline.days()
                ? new Survival(survives, Double.NaN, timeline.end())
                : new Survival(
                        survives,
                        days(window.end(), timeline.dayStart(day)),
                        Math.max(window.end(), timeline.dayStart(day)));
    }

    /** Whether service is worse at any time. */
    boolean isHit() {
        return !Double.isNaN(surviveDays);
    }

    private static boolean isWatched(Window window, int day, Timeline timeline, long until) {
        return day < timeline.days() && (timeline.dayStart(day) < window.end() || timeline.dayStart(day + 1) <= until);
    }

    private static double days(long from, long to) {
        return Math.max(0, (double) (to - from) / Horizon.DAY);
    }

    private static boolean isCalm(double[] with, double[] without, int from, int days) {
        for (int day = from; day < Math.min(from + CALM_DAYS, days); day++) {
            if (isBad(with, without, day)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBad(double[] with, double[] without, int day) {
        return with[day] < without[day] - BAND;
    }
}
