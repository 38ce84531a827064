package groundwork.engine;

/**
 * Runs events in their total order: time, then priority (lower first), then the sequence of scheduling.
 *
 * <p>Time is a count of microseconds from the origin of the run. Not thread-safe: one executive belongs to one replication.
 */
public final class Executive {

    /** Priorities are 0 to this. */
    public static final int LOWEST_PRIORITY = 15;

    private final EventCalendar calendar = new EventCalendar();
    private long now;
    private long executed;
    private boolean stopping;

    /** An executive at time 0 without events. */
    public Executive() {}

    /** Current time in microseconds. */
    public long now() {
        return now;
    }

    /** Events executed so far. */
    public long executed() {
        return executed;
    }

    /** Events waiting, cancelled ones not counted. */
    public int pending() {
        return calendar.size();
    }

    /**
     * Schedules an event; O(1) on average.
     *
     * @param time microseconds, not before {@link #now()}
     * @param priority 0 to {@link #LOWEST_PRIORITY}, lower first among events of one instant
     * @param handler what to do
     * @param subject handed to the handler
     * @return the event's id, for {@link #cancel(long)} and {@link #reschedule(long, long, int, EventHandler, int)}
     * @throws IllegalStateException if the time is in the past
     */
    public long schedule(long time, int priority, EventHandler handler, int subject) {
        if (time < now) {
            throw past(time, handler, subject);
        }
        return calendar.add(time, priority, handler, subject);
    }

    private IllegalStateException past(long time, EventHandler handler, int subject) {
        return new IllegalStateException("An event of " + handler + " for " + subject + " was scheduled at " + time
                + " us, but it is already " + now + " us.");
    }

    /**
     * Takes a waiting event out; O(1).
     *
     * @return false if it has happened or was cancelled before; an old id never hits another event
     */
    public boolean cancel(long id) {
        return calendar.cancel(id);
    }

    /**
     * Cancels an event, if it still waits, and schedules it again.
     *
     * @return the id of the new event
     * @throws IllegalStateException if the time is in the past; then the old event stays
     */
    public long reschedule(long id, long time, int priority, EventHandler handler, int subject) {
        long moved = schedule(time, priority, handler, subject);
        cancel(id);
        return moved;
    }

    /** Executes all events before {@code end}, then sets the clock to {@code end}, unless {@link #stop()} was called. */
    public void runUntil(long end) {
        stopping = false;
        while (!stopping) {
            int event = calendar.first();
            if (event < 0 || calendar.time(event) >= end) {
                now = Math.max(now, end);
                return;
            }
            now = calendar.time(event);
            EventHandler handler = calendar.handler(event);
            int subject = calendar.subject(event);
            calendar.remove(event);
            executed++;
            handler.handle(subject);
        }
    }

    /** Ends {@link #runUntil(long)} after the current event. */
    public void stop() {
        stopping = true;
    }
}
