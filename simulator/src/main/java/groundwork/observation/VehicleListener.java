package groundwork.observation;

/** Hears of the vehicles of lanes between sites: who leaves late because it came back late, and which lanes share one, and how containers are loaded. */
public interface VehicleListener {

    /** A kind that is shared with the freight of others, and paid by the cubic metre (LCL). */
    int SHARED = -1;

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

    /** Units of a lot are loaded into a container of a load, 0 for its first. */
    void lotPacked(long now, int lane, int load, int container, int lot, int item, int units);

    /**
     * A container of a load is closed.
     *
     * @param kind its number among the kinds that its lane offers, or {@link #SHARED}
     * @param cubicMetres room that its pieces take
     */
    void containerClosed(long now, int lane, int load, int kind, int units, double kilograms, double cubicMetres);

    /** All units of a load are in so many containers of its own, and in shared ones; told behind them. */
    void loadPacked(long now, int lane, int load, long units, int containers);
}
