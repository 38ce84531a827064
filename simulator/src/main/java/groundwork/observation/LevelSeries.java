package groundwork.observation;

/** A level that changes over time: its mean and its largest value by day, in fixed memory. */
final class LevelSeries {

    private final Timeline timeline;
    private final double[] integrals;
    private final double[] largest;
    private double level;
    private double lowest;
    private long since;

    LevelSeries(Timeline timeline) {
        this.timeline = timeline;
        integrals = new double[timeline.days()];
        largest = new double[timeline.days()];
    }

    void add(long now, double delta) {
        advance(now);
        level += delta;
        lowest = Math.min(lowest, level);
        if (now >= timeline.start() && now < timeline.end()) {
            int day = timeline.day(now);
            largest[day] = Math.max(largest[day], level);
        }
    }

    /** Accounts for the time up to now. */
    void advance(long now) {
        long from = Math.max(since, timeline.start());
        long to = Math.min(now, timeline.end());
        while (from < to) {
            int day = timeline.day(from);
            long until = Math.min(to, timeline.dayStart(day + 1));
            integrals[day] += level * (until - from);
            largest[day] = Math.max(largest[day], level);
            from = until;
        }
        since = now;
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
