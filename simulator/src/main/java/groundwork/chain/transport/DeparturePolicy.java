package groundwork.chain.transport;

/** Decides when what waits for a lane leaves. */
interface DeparturePolicy {

    /** A lot has come to wait. */
    void cameToWait();

    /** The lane was closed, and is open again. */
    default void opened() {}

    /** When a lot that comes now may be expected to leave, in simulated time. */
    long expected();
}
