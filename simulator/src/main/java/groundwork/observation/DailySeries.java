package groundwork.observation;

/**
 * Something observed over time and condensed by day of the measured period.
 *
 * <p>Calls come in the order of time. What happens at the same instant costs a comparison, the end of a day some arithmetic, and
 * nothing at all where nothing ever happens.
 */
abstract class DailySeries {

    private static final int WARM_UP = -1;

    private final Timeline timeline;
    private final int days;
    private int day = WARM_UP;

    /** At first before the first instant. */
    private long since = -1;

    private long dayEnd;

    DailySeries(Timeline timeline) {
        this.timeline = timeline;
        days = timeline.days();
        dayEnd = timeline.start();
    }

    /** All that is observed has been as it is for so long. */
    abstract void last(long micros);

    /** The measured period begins. */
    abstract void begin();

    /** A day of the measured period is over. */
    abstract void endDay(int over);

    /** Accounts for the time up to now, and ends the days that are over. */
    final void advance(long now) {
        if (now > since) {
            pass(now);
        }
    }

    private void pass(long now) {
        while (now >= dayEnd) {
            if (dayEnd > since) {
                last(dayEnd - since);
                since = dayEnd;
            }
            if (day == WARM_UP) {
                begin();
            } else {
                endDay(day);
            }
            day++;
            dayEnd = day < days ? timeline.dayStart(day + 1) : Long.MAX_VALUE;
        }
        if (now > since) {
            last(now - since);
            since = now;
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
