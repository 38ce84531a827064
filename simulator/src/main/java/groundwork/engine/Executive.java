package groundwork.engine;

import java.util.Arrays;

/**
 * Runs events in their total order: time, then priority (lower first), then the sequence of scheduling.
 *
 * <p>Time is a count of microseconds from the origin of the run. Not thread-safe: one executive belongs to one replication.
 */
public final class Executive {

    private long[] times = new long[64];
    private long[] ranks = new long[64];
    private int[] subjects = new int[64];
    private EventHandler[] handlers = new EventHandler[64];
    private int size;
    private long sequence;
    private long now;
    private long executed;
    private boolean stopping;

    /** Current time in microseconds. */
    public long now() {
        return now;
    }

    /** Events executed so far. */
    public long executed() {
        return executed;
    }

    /** Events waiting. */
    public int pending() {
        return size;
    }

    /**
     * Schedules an event.
     *
     * @param time microseconds, not before {@link #now()}
     * @param priority 0 to 15, lower first among events of one instant
     * @param handler what to do
     * @param subject handed to the handler
     * @return the event's id, for {@link #cancel(long)}
     * @throws IllegalStateException if the time is in the past
     */
    public long schedule(long time, int priority, EventHandler handler, int subject) {
        if (time < now) {
            throw new IllegalStateException(
                    "Event " + handler + " was scheduled at " + time + " us, but it is already " + now + " us.");
        }
        if (size == times.length) {
            int capacity = size * 2;
            times = Arrays.copyOf(times, capacity);
            ranks = Arrays.copyOf(ranks, capacity);
            subjects = Arrays.copyOf(subjects, capacity);
            handlers = Arrays.copyOf(handlers, capacity);
        }
        long rank = ((long) priority << 59) | sequence++;
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) >> 1;
            if (before(times[parent], ranks[parent], time, rank)) {
                break;
            }
            move(parent, at);
            at = parent;
        }
        put(at, time, rank, handler, subject);
        return rank;
    }

    /**
     * Removes a waiting event.
     *
     * @return false if it has happened or was cancelled before
     */
    public boolean cancel(long id) {
        for (int i = 0; i < size; i++) {
            if (ranks[i] == id) {
                size--;
                if (i < size) {
                    long t = times[size];
                    long r = ranks[size];
                    EventHandler h = handlers[size];
                    int s = subjects[size];
                    int at = i;
                    while (at > 0 && !before(times[(at - 1) >> 1], ranks[(at - 1) >> 1], t, r)) {
                        move((at - 1) >> 1, at);
                        at = (at - 1) >> 1;
                    }
                    sink(at, t, r, h, s);
                }
                handlers[size] = null;
                return true;
            }
        }
        return false;
    }

    /** Executes all events before {@code end}, then sets the clock to {@code end}, unless {@link #stop()} was called. */
    public void runUntil(long end) {
        stopping = false;
        while (size > 0 && times[0] < end && !stopping) {
            now = times[0];
            EventHandler handler = handlers[0];
            int subject = subjects[0];
            size--;
            if (size > 0) {
                sink(0, times[size], ranks[size], handlers[size], subjects[size]);
            }
            handlers[size] = null;
            executed++;
            handler.handle(subject);
        }
        if (!stopping) {
            now = end;
        }
    }

    /** Ends {@link #runUntil(long)} after the current event. */
    public void stop() {
        stopping = true;
    }

    private void sink(int from, long time, long rank, EventHandler handler, int subject) {
        int at = from;
        int child;
        while ((child = 2 * at + 1) < size) {
            if (child + 1 < size && before(times[child + 1], ranks[child + 1], times[child], ranks[child])) {
                child++;
            }
            if (!before(times[child], ranks[child], time, rank)) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(at, time, rank, handler, subject);
    }

    private static boolean before(long timeA, long rankA, long timeB, long rankB) {
        return timeA < timeB || (timeA == timeB && rankA < rankB);
    }

    private void move(int from, int to) {
        put(to, times[from], ranks[from], handlers[from], subjects[from]);
    }

    private void put(int at, long time, long rank, EventHandler handler, int subject) {
        times[at] = time;
        ranks[at] = rank;
        handlers[at] = handler;
        subjects[at] = subject;
    }
}
