package groundwork.observation;

/** Whether the chain tells of things in the order of simulated time; the parts of a recorder share one. */
final class EventSequence {

    private long last;
    private long violations;

    /** Something happens now. */
    void next(long now) {
        if (now < last) {
            violations++;
        }
        last = now;
    }

    /** Events that came before an earlier one. */
    long violations() {
        return violations;
    }
}
