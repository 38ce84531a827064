package groundwork.observation;

/**
 * A level that changes over time: its mean and its largest value by day, in fixed memory.
 *
 * <p>Calls come in the order of time. Within a day a change is a multiplication and a few comparisons; calendar arithmetic is
 * done once a day.
 */
final class LevelSeries {

    private static final int WARM_UP = -1;

    private final Timeline timeline;
    private final double[] integrals;
    private final double[] largest;
    private double level;
    private double lowest;
    private long since;
    private int day = WARM_UP;
    private long dayEnd;
    private double dayIntegral;
    private double dayLargest;

    LevelSeries(Timeline timeline) {
        this.timeline = timeline;
        integrals = new double[timeline.days()];
        largest = new double[timeline.days()];
        dayEnd = timeline.start();
    }

    void add(long now, double delta) {
        advance(now);
        level += delta;
        if (level > dayLargest) {
            dayLargest = level;
        } else if (level < lowest) {
            lowest = level;
        }
    }

    /** Accounts for the time up to now. */
    void advance(long now) {
        if (now >= dayEnd) {
            endDays(now);
        }
        dayIntegral += level * (now - since);
        since = now;
    }

    private void endDays(long now) {
        while (now >= dayEnd) {
            if (day != WARM_UP) {
                integrals[day] = dayIntegral + level * (dayEnd - since);
                largest[day] = dayLargest;
            }
            day++;
            since = dayEnd;
            dayEnd = day < integrals.length ? timeline.dayStart(day + 1) : Long.MAX_VALUE;
            dayIntegral = 0;
            // A level that changes at midnight was not there on the new day.
            dayLargest = now > since ? Math.max(0, level) : 0;
        }
    }

    double level() {
        return level;
    }

    double lowest() {
        return lowest;
    }

    double[] dailyMeans() {
        double[] means = new double[integrals.length];
        for (int d = 0; d < means.length; d++) {
            means[d] = integrals[d] / (timeline.dayStart(d + 1) - timeline.dayStart(d));
        }
        return means;
    }

    double[] dailyLargest() {
        return largest.clone();
    }

    double mean() {
        double sum = 0;
        for (double integral : integrals) {
            sum += integral;
        }
        return sum / (timeline.end() - timeline.start());
    }

    double largest() {
        double most = Double.NEGATIVE_INFINITY;
        for (double ofDay : largest) {
            most = Math.max(most, ofDay);
        }
        return most;
    }
}
