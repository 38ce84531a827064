package groundwork.observation;

/**
 * Something observed over time and condensed by day of the measured period.
 *
 * <p>Calls come in the order of time. Within a day the time that passes costs a few multiplications; calendar arithmetic is done
 * once a day, and not at all where nothing ever happens.
 */
abstract class DailySeries {

    private static final int WARM_UP = -1;

    private final Timeline timeline;
    private long since;
    private int day = WARM_UP;
    private long dayEnd;

    DailySeries(Timeline timeline) {
        this.timeline = timeline;
        dayEnd = timeline.start();
    }

    /** So many microseconds pass in which nothing changes. */
    abstract void pass(long span);

    /** A day of the measured period is over. */
    abstract void endDay(int over);

    /** A day begins. */
    abstract void beginDay();

    /** Accounts for the time up to now. */
    final void advance(long now) {
        if (now >= dayEnd) {
            endDays(now);
        }
        passUntil(now);
    }

    private void passUntil(long now) {
        if (now > since) {
            pass(now - since);
            since = now;
        }
    }

    private void endDays(long now) {
        while (now >= dayEnd) {
            if (day != WARM_UP) {
                passUntil(dayEnd);
                endDay(day);
            }
            day++;
            since = dayEnd;
            dayEnd = day < timeline.days() ? timeline.dayStart(day + 1) : Long.MAX_VALUE;
            beginDay();
        }
    }

    final int days() {
        return timeline.days();
    }

    final long lengthOf(int ofDay) {
        return timeline.dayStart(ofDay + 1) - timeline.dayStart(ofDay);
    }

    final long measuredTime() {
        return timeline.end() - timeline.start();
    }
}
