package groundwork.observation;

/** Finds the day of a time, quickly when it is the day that was found before. */
final class DayCursor {

    /** The day of times that are not measured. */
    static final int NONE = -1;

    private final Timeline timeline;
    private int day = NONE;
    private long from;
    private long until;

    DayCursor(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The day of a time, or {@link #NONE}. */
    int day(long time) {
        return time >= from && time < until ? day : find(time);
    }

    private int find(long time) {
        if (!timeline.measures(time)) {
            return NONE;
        }
        day = timeline.day(time);
        from = timeline.dayStart(day);
        until = timeline.dayStart(day + 1);
        return day;
    }
}
