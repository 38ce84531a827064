package groundwork.engine;

/**
 * Identical servers behind one queue, with a room limit and a number of servers that may change over time.
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

    private final Executive executive;
    private final int number;
    private final int completionPriority;
    private final Discipline discipline;
    private final int room;
    private final Service service;
    private final StationListener listener;
    private final EventHandler completion = this::complete;

    private int servers;
    private int busy;

    private int[] queueCustomers = new int[16];
    private long[] queueArrivals = new long[16];
    private int head;
    private int waiting;

    private int[] jobCustomers = new int[16];
    private long[] jobArrivals = new long[16];
    private int[] freeJobs = new int[16];
    private int jobs;
    private int free;

    /**
     * A station without servers yet.
     *
     * @param number told to the listener
     * @param completionPriority priority of its completion events
     * @param room most customers inside, waiting and in service; {@code Integer.MAX_VALUE} for no limit
     */
    public ServiceStation(
            Executive executive,
            int number,
            int completionPriority,
            Discipline discipline,
            int room,
            Service service,
            StationListener listener) {
        this.executive = executive;
        this.number = number;
        this.completionPriority = completionPriority;
        this.discipline = discipline;
        this.room = room;
        this.service = service;
        this.listener = listener;
    }

    /** Customers in queue. */
    public int waiting() {
        return waiting;
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
        while (busy < servers && waiting > 0) {
            startNext();
        }
        listener.changed(number, executive.now(), waiting, busy, servers);
    }

    /**
     * A customer arrives.
     *
     * @param key rank for {@link Discipline#PRIORITY}, due time for {@link Discipline#EDD}
     * @return false if the room is full and the customer was turned away
     */
    public boolean arrive(int customer, long key) {
        long now = executive.now();
        if (waiting + busy >= room) {
            listener.turnedAway(number, now);
            return false;
        }
        listener.arrived(number, now);
        if (busy < servers) {
            start(customer, now, now);
        } else {
            enqueue(customer, now);
        }
        listener.changed(number, now, waiting, busy, servers);
        return true;
    }

    private void enqueue(int customer, long now) {
        if (waiting == queueCustomers.length) {
            growQueue();
        }
        int tail = (head + waiting) & (queueCustomers.length - 1);
        queueCustomers[tail] = customer;
        queueArrivals[tail] = now;
        waiting++;
    }

    private void growQueue() {
        int n = queueCustomers.length;
        int[] customers = new int[n * 2];
        long[] arrivals = new long[n * 2];
        for (int i = 0; i < n; i++) {
            customers[i] = queueCustomers[(head + i) & (n - 1)];
            arrivals[i] = queueArrivals[(head + i) & (n - 1)];
        }
        queueCustomers = customers;
        queueArrivals = arrivals;
        head = 0;
    }

    private void startNext() {
        int customer = queueCustomers[head];
        long arrival = queueArrivals[head];
        head = (head + 1) & (queueCustomers.length - 1);
        waiting--;
        start(customer, arrival, executive.now());
    }

    private void start(int customer, long arrival, long now) {
        busy++;
        listener.started(number, now, now - arrival);
        int job = free > 0 ? freeJobs[--free] : newJob();
        jobCustomers[job] = customer;
        jobArrivals[job] = arrival;
        executive.schedule(now + service.durationMicros(customer), completionPriority, completion, job);
    }

    private int newJob() {
        if (jobs == jobCustomers.length) {
            jobCustomers = java.util.Arrays.copyOf(jobCustomers, jobs * 2);
            jobArrivals = java.util.Arrays.copyOf(jobArrivals, jobs * 2);
            freeJobs = java.util.Arrays.copyOf(freeJobs, jobs * 2);
        }
        return jobs++;
    }

    private void complete(int job) {
        int customer = jobCustomers[job];
        long now = executive.now();
        busy--;
        listener.finished(number, now, now - jobArrivals[job]);
        freeJobs[free++] = job;
        if (waiting > 0 && busy < servers) {
            startNext();
        }
        listener.changed(number, now, waiting, busy, servers);
        service.served(customer);
    }

    /** The order in which waiting customers are served. */
    public Discipline discipline() {
        return discipline;
    }
}
