package groundwork.chain.transport;

import groundwork.observation.FreightListener.Closed;

/** What a departure policy sends off: what waits, and how it leaves. */
interface Vehicle {

    /** What waits for a departure. */
    Measures waiting();

    /** Whether nothing waits. */
    boolean isEmpty();

    /** Since when the first that waits does so. */
    long firstReadyAt();

    /** How long the next load will be under way. */
    long drawTransit();

    /** Whether the scheduled departure of now is cancelled; then what had come for it waits for the next. */
    boolean isCancelled(long cutOff);

    /**
     * A departure now of what has come before the cut-off, as far as there is room; it is missed while the lane is closed.
     *
     * @return whether anything left
     */
    boolean leave(long cutOff, long duration, Closed why);
}
