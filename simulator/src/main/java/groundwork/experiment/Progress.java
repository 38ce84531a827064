package groundwork.experiment;

/** Hears how far an experiment is; called from several threads. */
public interface Progress {

    /** Hears nothing. */
    Progress NONE = (replication, share, orders) -> {};

    /**
     * A replication has come so far.
     *
     * @param share of its horizon, in [0, 1]
     * @param orders placed in it so far
     */
    void advanced(int replication, double share, long orders);
}
