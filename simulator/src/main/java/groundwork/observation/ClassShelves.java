package groundwork.observation;

/**
 * The shelves of one class of items at one site: whether goods are there when they are wanted. All of it lies together in memory, as
 * a demand touches most of it.
 */
final class ClassShelves {

    private final Timeline timeline;
    private long since;
    private long level;
    private long lowest;
    private int kept;
    private int empty;
    private double levelTime;
    private double emptyTime;
    private long outflow;
    private long wanted;
    private long atOnce;
    private int cycles;
    private int shortCycles;

    ClassShelves(Timeline timeline) {
        this.timeline = timeline;
    }

    /** One more shelf is kept; it is empty until something is put on it. */
    void keep() {
        kept++;
        empty++;
    }

    /**
     * Units come or go that can be promised.
     *
     * @param emptied 1 if a shelf that is kept becomes empty, −1 if it was
     */
    void change(long now, int delta, int emptied) {
        pass(now);
        level += delta;
        if (level < lowest) {
            lowest = level;
        }
        empty += emptied;
        if (delta < 0 && timeline.measures(now)) {
            outflow -= delta;
        }
    }

    void demand(int units, int unitsAtOnce) {
        wanted += units;
        atOnce += unitsAtOnce;
    }

    /** A replenishment cycle ends, in which somebody had to wait or nobody. */
    void endCycle(boolean wasShort) {
        cycles++;
        if (wasShort) {
            shortCycles++;
        }
    }

    /** The fewest units that could ever be promised, or 0. */
    long lowest() {
        return lowest;
    }

    /** Accounts for the time up to now. */
    void pass(long now) {
        long from = Math.max(since, timeline.start());
        long until = Math.min(now, timeline.end());
        if (until > from) {
            levelTime += (double) level * (until - from);
            emptyTime += (double) empty * (until - from);
        }
        since = now;
    }

    Availability figures() {
        double time = timeline.end() - timeline.start();
        return new Availability(
                kept,
                wanted,
                atOnce,
                cycles,
                shortCycles,
                emptyTime / time,
                levelTime / time,
                outflow * Availability.MICROS_PER_DAY / time);
    }
}
