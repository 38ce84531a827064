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

    /** Goods are sent by plan. */
    public static final int PUSH = 4;

    /** Stock is reviewed. */
    public static final int REVIEW = 5;

    /** What is short is shared out. */
    public static final int ALLOCATION = 6;

    /** Vehicles leave. */
    public static final int DEPARTURE = 7;

    /** Figures are taken. */
    public static final int STATISTICS = 8;

    private Phase() {}
}
