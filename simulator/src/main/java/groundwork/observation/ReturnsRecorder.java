package groundwork.observation;

import groundwork.statistics.Durations;

/** Return parcels and units in the measured period. */
final class ReturnsRecorder {

    private final Timeline timeline;
    final double[] parcelsByDay;
    final double[] unitsByDay;
    final Durations toGrade = new Durations();
    double restocked;
    double liquidated;
    long allArrived;
    long allGraded;
    long allRestocked;
    final LevelSeries waiting;

    ReturnsRecorder(Timeline timeline) {
        this.timeline = timeline;
        parcelsByDay = new double[timeline.days()];
        unitsByDay = new double[timeline.days()];
        waiting = new LevelSeries(timeline);
    }

    void arrived(long now, int units) {
        allArrived += units;
        waiting.add(now, units);
        if (timeline.measures(now)) {
            parcelsByDay[timeline.day(now)]++;
            unitsByDay[timeline.day(now)] += units;
        }
    }

    /** Units that were graded at a time to be sold again will not be. */
    void notAgain(long gradedAt, int units) {
        allRestocked -= units;
        if (timeline.measures(gradedAt)) {
            restocked -= units;
            liquidated += units;
        }
    }

    void graded(long now, int restockUnits, int liquidatedUnits, long arrivedAt) {
        allGraded += restockUnits + liquidatedUnits;
        allRestocked += restockUnits;
        waiting.add(now, -(restockUnits + liquidatedUnits));
        if (timeline.measures(now)) {
            restocked += restockUnits;
            liquidated += liquidatedUnits;
            toGrade.add(now - arrivedAt);
        }
    }
}
