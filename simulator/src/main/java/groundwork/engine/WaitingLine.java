package groundwork.engine;

/** Customers who wait for service, in the order of a {@link Discipline}. */
interface WaitingLine {

    /** A line for a discipline. */
    static WaitingLine of(Discipline discipline) {
        return switch (discipline) {
            case FIFO -> new ArrivalLine();
            case PRIORITY, EDD -> new RankedLine();
        };
    }

    /** How many wait. */
    int size();

    /** Adds a customer behind all whose key is not larger. */
    void add(int customer, long arrivedAt, long key);

    /** Who is served next; undefined if nobody waits. */
    int firstCustomer();

    /** When the one who is served next arrived. */
    long firstArrivedAt();

    /** The first one leaves the line. */
    void removeFirst();

    /** A customer leaves the line before its turn: when it arrived, or -1 if it does not wait here. O(n). */
    long remove(int customer);
}
