package groundwork.experiment;

import groundwork.observation.ChainListener;

/** Puts a listener in front of the recorders of an experiment, for a trace; called from several threads. */
public interface Tap {

    /** Leaves every recorder as it is. */
    Tap NONE = (replication, recorder) -> recorder;

    /**
     * What the chain of a replication speaks to.
     *
     * @param replication 1 for the first
     * @param recorder must hear everything that the returned listener hears
     */
    ChainListener before(int replication, ChainListener recorder);
}
