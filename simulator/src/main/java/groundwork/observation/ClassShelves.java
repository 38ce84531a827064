package groundwork.observation;

/**
 * The shelves of one class of items at one site: whether goods are there when they are wanted. All of it lies together in memory, as
 * a demand touches most of it.
 */
final class ClassShelves {

    private final long start;
    private final long end;
    private long level;
    private long lowest;
    private int kept;

    // Over the measured period, if all stays as it is: a change adds for the time that is left.
    private double levelTime;
    private double emptyTime;

    private long outflow;
    private long wanted;
    private long atOnce;
    private int cycles;
    private int shortCycles;

    ClassShelves(Timeline timeline) {
        start = timeline.start();
        end = timeline.end();
    }

    /** One more shelf is kept; it is empty until something is put on it. */
    void keep() {
        kept++;
        emptyTime += end - start;
    }

    /**
     * Units come or go that can be promised.
     *
     * @param emptied 1 if a shelf that is kept becomes empty, −1 if it was
     */
    void change(long now, int delta, int emptied) {
        long left = end - Math.max(now, start);
        level += delta;
        if (level < lowest) {
            lowest = level;
        }
        levelTime += (double) delta * left;
        if (emptied != 0) {
            emptyTime += (double) emptied * left;
        }
        if (delta < 0 && now >= start) {
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

    Availability figures() {
        double time = end - start;
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
