package groundwork.observation;

/** Hears of the vehicles of lanes between sites: who leaves late because it came back late. */
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
}
