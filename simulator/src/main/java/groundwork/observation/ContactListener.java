package groundwork.observation;

/** Hears of customers who get in touch with customer service; a row is that of the scenario's table of contacts. */
public interface ContactListener {

    /** A customer gets in touch; {@code again} if it is a further try after giving up. */
    void contactMade(long now, int row, boolean again);

    /** An agent answers a customer who has waited so long. */
    void contactAnswered(long now, int row, long waitedMicros);

    /** A customer whom nobody has answered gives up. */
    void contactAbandoned(long now, int row, long waitedMicros);

    /** A customer is turned away: there is no room to wait in. */
    void contactTurnedAway(long now, int row);

    /** An agent has done what a customer asked for. */
    void contactEnded(long now, int row);
}
