package groundwork.engine;

/** Hears of every change at a service station, for statistics. */
public interface StationListener {

    /**
     * The state after a change; it held until now since the call before.
     *
     * @param station the station's number
     * @param now microseconds
     * @param waiting customers in queue
     * @param busy servers at work
     * @param servers servers on duty; fewer than {@code busy} while jobs in hand are finished after a shift's end
     */
    void changed(int station, long now, int waiting, int busy, int servers);

    /** A customer was let in. */
    void arrived(int station, long now);

    /** A customer's service starts after it has waited so many microseconds (0 if it was served at once). */
    void started(int station, long now, long waitedMicros);

    /** A customer's service is done; it spent so many microseconds at the station. */
    void finished(int station, long now, long sojournMicros);

    /** A customer left the queue before its turn, after so many microseconds. */
    void withdrew(int station, long now, long waitedMicros);

    /** A customer was turned away because the room was full. */
    void turnedAway(int station, long now);
}
