package groundwork.scenario;

/**
 * What a lane between sites says beyond weight and volume.
 *
 * @param capacityUnits per departure, or {@code Integer.MAX_VALUE}
 * @param capacityPallets per departure, or {@code Double.POSITIVE_INFINITY}
 * @param container id of a kind of container, or ""
 * @param containers most per departure, or {@code Integer.MAX_VALUE}
 * @param costPerContainerMicros money, millionths of the currency, for each started container
 * @param lclPerCubicMetreMicros money, for what does not fill its last container, where that is cheaper; or {@link #NO_LCL}
 * @param waitPerCubicMetreDayMicros money, for a cubic metre that waits a day for its departure
 * @param plannedTransitMicros within which a load counts as on time, or 0 where nothing is planned
 * @param offer what its vendor agreed on
 * @param loading what may not be divided over containers
 */
public record FreightTerms(
        int capacityUnits,
        double capacityPallets,
        String container,
        int containers,
        long costPerContainerMicros,
        long lclPerCubicMetreMicros,
        long waitPerCubicMetreDayMicros,
        long plannedTransitMicros,
        Offer offer,
        Loading loading) {

    /** What may not be divided over containers. */
    public enum Loading {
        /** Goods divide over containers as their measures allow. */
        FLUID,
        /** Units. */
        UNITS,
        /** Cases; a started one takes the room of a whole one. */
        CASES,
        /** Pallets; a started one takes the room of a whole one. */
        PALLETS
    }

    /**
     * What a vendor of several on one leg agreed on.
     *
     * @param share of the units, where shares are agreed
     * @param contractUnitsPerWeek least that it gets in a week, where minimums are agreed
     * @param rank lower is asked first
     */
    public record Offer(double share, int contractUnitsPerWeek, int rank) {

        /** Nothing. */
        public static final Offer NONE = new Offer(0, 0, 0);
    }

    /** A container that is not full is paid as a whole. */
    public static final long NO_LCL = -1;

    /** No limit and no charge. */
    public static final FreightTerms NONE = new FreightTerms(
            Integer.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            "",
            Integer.MAX_VALUE,
            0,
            NO_LCL,
            0,
            0,
            Offer.NONE,
            Loading.FLUID);
}
