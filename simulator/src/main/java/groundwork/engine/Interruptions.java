package groundwork.engine;

import java.util.Arrays;

/** Services that may stop before they are done: when each will be done, and those that were stopped, first come, first served. */
final class Interruptions {

    private static final long DONE = -1;

    private final Executive executive;

    // By job: its completion event and the time of it.
    private long[] events = new long[32];
    private long[] dueAt = new long[32];

    // Stopped services: customer, arrival and the time still to serve, three numbers each.
    private long[] stopped = new long[24];
    private int first;
    private int count;

    Interruptions(Executive executive) {
        this.executive = executive;
        Arrays.fill(dueAt, DONE);
    }

    /** A service has begun. */
    void begun(int job, long event, long due) {
        if (job >= events.length) {
            int before = dueAt.length;
            events = Arrays.copyOf(events, 2 * job);
            dueAt = Arrays.copyOf(dueAt, 2 * job);
            Arrays.fill(dueAt, before, dueAt.length, DONE);
        }
        events[job] = event;
        dueAt[job] = due;
    }

    /** A service is done. */
    void done(int job) {
        dueAt[job] = DONE;
    }

    /** Stops the service of a job; false if it has none. */
    boolean stop(int job, long customer, long arrivedAt) {
        if (job >= dueAt.length || dueAt[job] == DONE) {
            return false;
        }
        executive.cancel(events[job]);
        if (3 * (count + 1) > stopped.length) {
            enlarge();
        }
        int at = (first + 3 * count++) % stopped.length;
        stopped[at] = customer;
        stopped[at + 1] = arrivedAt;
        stopped[at + 2] = dueAt[job] - executive.now();
        dueAt[job] = DONE;
        return true;
    }

    private void enlarge() {
        long[] larger = new long[2 * stopped.length];
        for (int i = 0; i < 3 * count; i++) {
            larger[i] = stopped[(first + i) % stopped.length];
        }
        stopped = larger;
        first = 0;
    }

    /** How many were stopped and not taken up again. */
    int size() {
        return count;
    }

    int firstCustomer() {
        return (int) stopped[first];
    }

    long firstArrivedAt() {
        return stopped[first + 1];
    }

    /** How long the service of the first still takes. */
    long firstLeft() {
        return stopped[first + 2];
    }

    void removeFirst() {
        first = (first + 3) % stopped.length;
        count--;
    }
}
