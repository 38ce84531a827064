package groundwork.engine;

import java.util.Arrays;

/**
 * Identical servers behind one queue, with a room limit and a number of servers that may change over time. A customer may take
 * several servers at once, its crew: it waits until all of them are free, and they are free again together.
 *
 * <p>A server finishes the job in hand when its duty ends. Queueing notation: G/G/c/K.
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
     */
    public record Design(int number, int completionPriority, Discipline discipline, int room, int crew) {

        /** One server for each customer, and room for all. */
        public static Design open(int number, int completionPriority, Discipline discipline) {
            return new Design(number, completionPriority, discipline, Integer.MAX_VALUE, 1);
        }
    }

    private static final int NONE = -1;

    private final Executive executive;
    private final int number;
    private final int completionPriority;
    private final int room;
    private final int crew;
    private final Service service;
    private final StationListener listener;
    private final WaitingLine line;
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
    }

    /** Customers in queue. */
    public int waiting() {
        return line.size();
    }

    /** Customers in queue and in service. */
    public int inside() {
        return line.size() + inService;
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
        while (line.size() > 0 && isCrewFree()) {
            startNext();
        }
        listener.changed(number, executive.now(), line.size(), busy, servers);
    }

    /**
     * A customer arrives.
     *
     * @param key rank for {@link Discipline#PRIORITY}, due time for {@link Discipline#EDD}
     * @return false if the room is full and the customer was turned away
     */
    public boolean arrive(int customer, long key) {
        long now = executive.now();
        if (line.size() + inService >= room) {
            listener.turnedAway(number, now);
            return false;
        }
        listener.arrived(number, now);
        if (isCrewFree()) {
            start(customer, now, now);
        } else {
            line.add(customer, now, key);
        }
        listener.changed(number, now, line.size(), busy, servers);
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
        listener.changed(number, now, line.size(), busy, servers);
        return true;
    }

    private boolean isCrewFree() {
        return busy + crew <= servers;
    }

    private void startNext() {
        int customer = line.firstCustomer();
        long arrival = line.firstArrivedAt();
        line.removeFirst();
        start(customer, arrival, executive.now());
    }

    private void start(int customer, long arrival, long now) {
        busy += crew;
        inService++;
        listener.started(number, now, now - arrival);
        int job = freeJob;
        if (job != NONE) {
            freeJob = (int) jobs[2 * job + 1];
        } else {
            job = newJob();
        }
        jobs[2 * job] = arrival;
        jobs[2 * job + 1] = customer;
        executive.schedule(now + service.durationMicros(customer), completionPriority, completion, job);
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
        jobs[2 * job + 1] = freeJob;
        freeJob = job;
        if (line.size() > 0 && isCrewFree()) {
            startNext();
        }
        listener.changed(number, now, line.size(), busy, servers);
        service.served(customer);
    }
}
