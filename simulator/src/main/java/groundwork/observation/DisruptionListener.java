package groundwork.observation;

/** Hears of disruptions, where a scenario has any; they are numbered as in the scenario. */
public interface DisruptionListener {

    /** A disruption will strike in [start, end); told of each time, in order, before anything else happens. */
    void disruptionPlanned(int disruption, long start, long end);

    /**
     * A lane is closed when a vehicle would have left: so many units wait for it that had missed none before.
     *
     * @param departures 1; 0 where more comes to wait for one that was told before
     */
    void departureMissed(long now, int disruption, int lane, int departures, long units);

    /** A load reaches a closed gateway and waits there until it opens. */
    void loadHeld(long now, int disruption, int gateway, long units, long until);

    /** So many people of a shift at a station are kept away from now on. */
    void staffKeptAway(long now, int station, int people);

    /** A rule for hard times, numbered as in the scenario, acted: it placed an order of so many units its way. */
    void recovered(long now, int recovery, int units);
}
