package groundwork.chain.plan;

/**
 * The order of things that happen at one instant, as event priorities (lower first).
 *
 * <p>Within a phase: the sequence of scheduling.
 */
public final class Phase {

    /** Resources come on duty or go off. */
    public static final int CAPACITY = 0;

    /** Work is completed. */
    public static final int COMPLETION = 1;

    /** Loads arrive and entries are released. */
    public static final int ARRIVAL = 2;

    /** Customers order or send back. */
    public static final int DEMAND = 3;

    /** Stock is reviewed. */
    public static final int REVIEW = 4;

    /** Vehicles leave. */
    public static final int DEPARTURE = 5;

    /** Figures are taken. */
    public static final int STATISTICS = 6;

    private Phase() {}
}
