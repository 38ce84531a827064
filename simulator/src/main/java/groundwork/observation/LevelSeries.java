package groundwork.observation;

/**
 * A level that changes over time: its mean by day, its largest value, in fixed memory.
 *
 * <p>Calls come in the order of time. A level that stands at v at the end of a day of length L, and changed by d₁, d₂, … when t₁, t₂,
 * … of it had passed, has the integral v L − Σ dᵢ tᵢ: so nothing is done about it but when it changes and when a day ends, and nothing
 * at all where nothing ever happens.
 */
final class LevelSeries {

    private static final int WARM_UP = -1;

    private final Timeline timeline;
    private int day = WARM_UP;
    private long dayStart;
    private long dayEnd;
    private double level;

    /** By how much the level of now, held from the start of the day on, exceeds the integral. */
    private double excess;

    private double largest;
    private double lowest;
    private double largestOfDays;

    /** Level times microseconds by day; made when something happens. */
    private double[] integrals;

    LevelSeries(Timeline timeline) {
        this.timeline = timeline;
        dayEnd = timeline.start();
    }

    void add(long now, double delta) {
        if (integrals == null) {
            integrals = new double[timeline.days()];
        }
        if (now >= dayEnd) {
            endDays(now);
        }
        // Only if it lasted: a level that changes at midnight was not there on the new day.
        if (level > largest && now > dayStart) {
            largest = level;
        }
        level += delta;
        excess += delta * (now - dayStart);
        if (level > largest) {
            largest = level;
        } else if (level < lowest) {
            lowest = level;
        }
    }

    /** The run is over. */
    void close(long end) {
        if (integrals != null && end >= dayEnd) {
            endDays(end);
        }
    }

    private void endDays(long now) {
        while (now >= dayEnd) {
            if (day != WARM_UP) {
                integrals[day] = level * (dayEnd - dayStart) - excess;
                largestOfDays = Math.max(largestOfDays, Math.max(largest, level));
            }
            excess = 0;
            largest = 0;
            day++;
            dayStart = dayEnd;
            dayEnd = day < timeline.days() ? timeline.dayStart(day + 1) : Long.MAX_VALUE;
        }
    }

    double level() {
        return level;
    }

    double lowest() {
        return lowest;
    }

    double[] dailyMeans() {
        double[] means = new double[timeline.days()];
        if (integrals != null) {
            for (int d = 0; d < means.length; d++) {
                means[d] = integrals[d] / timeline.lengthOf(d);
            }
        }
        return means;
    }

    double mean() {
        double sum = 0;
        for (int d = 0; integrals != null && d < integrals.length; d++) {
            sum += integrals[d];
        }
        return sum / (timeline.end() - timeline.start());
    }

    double largest() {
        return largestOfDays;
    }
}
