package groundwork.observation;

/** Hears of goods that are declared because they leave a country; numbers are those of an {@link ExportIndex}. */
public interface ExportListener {

    /** Where the time of a declaration goes. */
    enum Stage {
        /** Its first goods wait until it is made. */
        TO_BE_DECLARED,
        /** It waits for a declarant. */
        DECLARANT,
        /** It is written and filed. */
        FILING,
        /** It was refused and is put right. */
        PUT_RIGHT,
        /** It is in a channel, or its documents are looked at. */
        ASSESSMENT,
        /** Its goods are examined. */
        EXAMINATION
    }

    /** Goods came to a lane by which they will leave. */
    void exportAwaited(long now, int lane, int units);

    /** A declaration was filed, and paid for. */
    void exportFiled(long now, int lane, boolean refused, long feeMicros);

    /** Goods of a declaration may not leave. */
    void exportStopped(long now, int lane, int units);

    /** A declaration spent time in a stage: told of when it is released. */
    void exportSpent(long now, int channel, Stage stage, long micros);

    /**
     * A declaration is released.
     *
     * @param firstCameAt when the first of its goods came
     * @param parcels on it; 0 for freight
     * @param units that may leave
     */
    void exportReleased(long now, int lane, int channel, long firstCameAt, int parcels, long units);

    /** Goods missed the departure that they would have made without customs. */
    void exportMissed(long now, int lane, int units, long lostMicros);
}
