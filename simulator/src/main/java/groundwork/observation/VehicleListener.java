package groundwork.observation;

/** Hears of the vehicles of lanes between sites: who leaves late because it came back late, and which lanes share one. */
public interface VehicleListener {

    /**
     * A vehicle in rotation leaves, whether or not it carries anything.
     *
     * @param vehicle its number on the lane, 0 for the first
     * @param lateMicros behind the schedule
     * @param savedMicros of its transit, to catch up
     * @param readyAgainAt when it could leave next at the earliest, known ahead
     */
    void sailed(long now, int lane, int vehicle, long lateMicros, long savedMicros, long readyAgainAt);

    /**
     * A load leaves on a vehicle that its lane shares with others.
     *
     * @param vehicle number of the lane whose vehicle it is
     * @param part of the vehicle's cost that its lane pays
     */
    void rodeAlong(long now, int vehicle, int lane, int load, long units, double part);

    /** A shared vehicle has left with so many loads; told behind them. */
    void poolLeft(long now, int vehicle, int loads, long units);
}
