package groundwork.chain.transport;

/** Decides when what waits for a lane leaves. */
interface DeparturePolicy {

    /** A lot has come to wait. */
    void cameToWait();
}
