package groundwork.observation;

/**
 * Something observed over time and condensed by day of the measured period.
 *
 * <p>Calls come in the order of time. Within a day the calendar costs a comparison, at its end some arithmetic, and nothing at all
 * where nothing ever happens.
 */
abstract class DailySeries {

    private static final int WARM_UP = -1;

    private final Timeline timeline;
    private final int days;
    private int day = WARM_UP;
    private long dayEnd;

    DailySeries(Timeline timeline) {
        this.timeline = timeline;
        days = timeline.days();
        dayEnd = timeline.start();
    }

    /** The measured period begins. */
    abstract void begin(long start);

    /** A day of the measured period is over. */
    abstract void endDay(int over, long end);

    /** Ends the days that are over by now. */
    final void advance(long now) {
        if (now >= dayEnd) {
            endDays(now);
        }
    }

    private void endDays(long now) {
        while (now >= dayEnd) {
            if (day == WARM_UP) {
                begin(dayEnd);
            } else {
                endDay(day, dayEnd);
            }
            day++;
            dayEnd = day < days ? timeline.dayStart(day + 1) : Long.MAX_VALUE;
        }
    }

    final int days() {
        return days;
    }

    final long lengthOf(int ofDay) {
        return timeline.dayStart(ofDay + 1) - timeline.dayStart(ofDay);
    }

    final long measuredTime() {
        return timeline.end() - timeline.start();
    }
}
