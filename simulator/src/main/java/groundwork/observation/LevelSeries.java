package groundwork.observation;

/** A level that changes over time: its mean by day, its largest value, in fixed memory. */
final class LevelSeries extends DailySeries {

    private final Level level = new Level();

    /** By day; made when something happens. */
    private double[] integrals;

    LevelSeries(Timeline timeline) {
        super(timeline);
    }

    void add(long now, double delta) {
        if (integrals == null) {
            integrals = new double[days()];
        }
        advance(now);
        level.add(delta);
    }

    /** The run is over. */
    void close(long end) {
        if (integrals != null) {
            advance(end);
        }
    }

    @Override
    void last(long micros) {
        level.last(micros);
    }

    @Override
    void begin() {
        level.begin();
    }

    @Override
    void endDay(int over) {
        integrals[over] = level.endDay();
    }

    double level() {
        return level.value();
    }

    double lowest() {
        return level.lowest();
    }

    double[] dailyMeans() {
        double[] means = new double[days()];
        if (integrals != null) {
            for (int d = 0; d < means.length; d++) {
                means[d] = integrals[d] / lengthOf(d);
            }
        }
        return means;
    }

    double mean() {
        return level.integralOfDays() / measuredTime();
    }

    double largest() {
        return level.largestOfDays();
    }
}
