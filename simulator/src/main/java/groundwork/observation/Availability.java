package groundwork.observation;

/**
 * Whether goods were there when they were wanted.
 *
 * @param items kept
 * @param wanted units asked for by customers
 * @param atOnce units of them that were filled from the shelf at once
 * @param cycles replenishment cycles that ended
 * @param shortCycles of them in which a customer met an empty shelf
 * @param emptyShelves mean number of items of which nothing could be promised
 * @param available mean units that could be promised
 * @param outflowPerDay units a day that were set aside, for customers or other sites, or written off
 */
record Availability(
        int items,
        double wanted,
        double atOnce,
        double cycles,
        double shortCycles,
        double emptyShelves,
        double available,
        double outflowPerDay) {

    static final double MICROS_PER_DAY = 24.0 * 3_600 * 1_000_000;
    static final Availability NOTHING = new Availability(0, 0, 0, 0, 0, 0, 0, 0);

    private static final double DAYS_PER_YEAR = 365;

    Availability plus(Availability other) {
        return new Availability(
                items + other.items,
                wanted + other.wanted,
                atOnce + other.atOnce,
                cycles + other.cycles,
                shortCycles + other.shortCycles,
                emptyShelves + other.emptyShelves,
                available + other.available,
                outflowPerDay + other.outflowPerDay);
    }

    /** Type 2: share of the units wanted that were filled at once. */
    double fillRate() {
        return atOnce / wanted;
    }

    /** Type 1: share of the cycles without a stock-out. */
    double cycleService() {
        return 1 - shortCycles / cycles;
    }

    /** Share of time, over items, with an empty shelf. */
    double stockOutShare() {
        return emptyShelves / items;
    }

    /** Days for which the mean stock lasts at the mean outflow. */
    double daysOfCover() {
        return available / outflowPerDay;
    }

    /** How often a year the stock is turned over. */
    double turns() {
        return outflowPerDay * DAYS_PER_YEAR / available;
    }
}
