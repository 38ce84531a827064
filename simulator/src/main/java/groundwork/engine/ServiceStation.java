package groundwork.engine;

import java.util.Arrays;

/**
 * Identical servers behind one queue, with a room limit and a number of servers that may change over time. A customer may take
 * several servers at once, its crew: it waits until all of them are free, and they are free again together.
 *
 * <p>A server finishes the job in hand when its duty ends, unless all work is interrupted. Queueing notation: G/G/c/K.
 */
public final class ServiceStation {

    /** What is done for a customer, and what comes after. */
    public interface Service {

        /** How long the service takes now, in microseconds, at least 0. */
        long durationMicros(int customer);

        /** The service is done. */
        void served(int customer);
    }

    /**
     * What a station is like.
     *
     * @param number told to the listener
     * @param completionPriority priority of its completion events
     * @param room most customers inside, waiting and in service; {@code Integer.MAX_VALUE} for no limit
     * @param crew servers that a customer takes, at least 1
     * @param interruptible whether {@link ServiceStation#interrupt()} may be called
     */
    public record Design(
            int number, int completionPriority, Discipline discipline, int room, int crew, boolean interruptible) {

        /** A station of which the work is never interrupted. */
        public Design(int number, int completionPriority, Discipline discipline, int room, int crew) {
            this(number, completionPriority, discipline, room, crew, false);
        }

        /** One server for each customer, and room for all. */
        public static Design open(int number, int completionPriority, Discipline discipline) {
            return new Design(number, completionPriority, discipline, Integer.MAX_VALUE, 1);
        }
    }

    private static final int NONE = -1;
    private static final long UNKNOWN = -1;

    private final Executive executive;
    private final int number;
    private final int completionPriority;
    private final int room;
    private final int crew;
    private final Service service;
    private final StationListener listener;
    private final WaitingLine line;

    /** Null where work is never interrupted. */
    private final Interruptions interruptions;

    private final EventHandler completion = this::complete;

    private int servers;
    private int busy;
    private int inService;

    // A job is a pair of the time of arrival and the customer, or, when it is free, of anything and the next free one.
    private long[] jobs = new long[32];
    private int usedJobs;
    private int freeJob = NONE;

    /** A station without servers yet. */
    public ServiceStation(Executive executive, Design design, Service service, StationListener listener) {
        this.executive = executive;
        number = design.number();
        completionPriority = design.completionPriority();
        room = design.room();
        crew = design.crew();
        this.service = service;
        this.listener = listener;
        line = WaitingLine.of(design.discipline());
        interruptions = design.interruptible() ? new Interruptions(executive) : null;
    }

    /** Customers in queue, and those whose service was interrupted. */
    public int waiting() {
        return interruptions == null ? line.size() : line.size() + interruptions.size();
    }

    /** Customers in queue and in service. */
    public int inside() {
        return waiting() + inService;
    }

    /** Servers at work. */
    public int busy() {
        return busy;
    }

    /** Servers on duty. */
    public int servers() {
        return servers;
    }

    /** Sets the number of servers on duty; more take up waiting work at once, fewer leave as they become free. */
    public void setServers(int count) {
        servers = count;
        while (waiting() > 0 && isCrewFree()) {
            startNext();
        }
        listener.changed(number, executive.now(), waiting(), busy, servers);
    }

    /**
     * Nobody is on duty any more, and work under way stops where it is. Once there are servers again it is taken up there, before
     * anything else (preemptive resume). Meanwhile it counts as waiting; only the first wait of a customer is told.
     */
    public void interrupt() {
        servers = 0;
        for (int job = 0; job < usedJobs; job++) {
            if (interruptions.stop(job, jobs[2 * job + 1], jobs[2 * job])) {
                busy -= crew;
                inService--;
                free(job);
            }
        }
        listener.changed(number, executive.now(), waiting(), busy, servers);
    }

    /**
     * A customer arrives.
     *
     * @param key rank for {@link Discipline#PRIORITY}, due time for {@link Discipline#EDD}
     * @return false if the room is full and the customer was turned away
     */
    public boolean arrive(int customer, long key) {
        long now = executive.now();
        if (inside() >= room) {
            listener.turnedAway(number, now);
            return false;
        }
        listener.arrived(number, now);
        if (isCrewFree()) {
            start(customer, now, now);
        } else {
            line.add(customer, now, key);
        }
        listener.changed(number, now, waiting(), busy, servers);
        return true;
    }

    /**
     * A customer leaves the queue before its turn; O(n) in those who wait.
     *
     * @return false if it does not wait here, because it is in service or never came
     */
    public boolean withdraw(int customer) {
        long arrivedAt = line.remove(customer);
        if (arrivedAt < 0) {
            return false;
        }
        long now = executive.now();
        listener.withdrew(number, now, now - arrivedAt);
        listener.changed(number, now, waiting(), busy, servers);
        return true;
    }

    private boolean isCrewFree() {
        return busy + crew <= servers;
    }

    private void startNext() {
        if (interruptions != null && interruptions.size() > 0) {
            int customer = interruptions.firstCustomer();
            long arrival = interruptions.firstArrivedAt();
            long left = interruptions.firstLeft();
            interruptions.removeFirst();
            busy += crew;
            inService++;
            begin(customer, arrival, left);
            return;
        }
        int customer = line.firstCustomer();
        long arrival = line.firstArrivedAt();
        line.removeFirst();
        start(customer, arrival, executive.now());
    }

    private void start(int customer, long arrival, long now) {
        busy += crew;
        inService++;
        listener.started(number, now, now - arrival);
        begin(customer, arrival, UNKNOWN);
    }

    /** Begins a service that takes so long, or goes on with one of which so much is left. */
    private void begin(int customer, long arrival, long left) {
        int job = freeJob;
        if (job != NONE) {
            freeJob = (int) jobs[2 * job + 1];
        } else {
            job = newJob();
        }
        jobs[2 * job] = arrival;
        jobs[2 * job + 1] = customer;
        long due = executive.now() + (left == UNKNOWN ? service.durationMicros(customer) : left);
        long event = executive.schedule(due, completionPriority, completion, job);
        if (interruptions != null) {
            interruptions.begun(job, event, due);
        }
    }

    private void free(int job) {
        jobs[2 * job + 1] = freeJob;
        freeJob = job;
    }

    private int newJob() {
        if (2 * usedJobs == jobs.length) {
            jobs = Arrays.copyOf(jobs, jobs.length * 2);
        }
        return usedJobs++;
    }

    private void complete(int job) {
        int customer = (int) jobs[2 * job + 1];
        long now = executive.now();
        busy -= crew;
        inService--;
        listener.finished(number, now, now - jobs[2 * job]);
        free(job);
        if (interruptions != null) {
            interruptions.done(job);
        }
        if (waiting() > 0 && isCrewFree()) {
            startNext();
        }
        listener.changed(number, now, waiting(), busy, servers);
        service.served(customer);
    }
}
