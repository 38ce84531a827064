package groundwork.scenario;

/**
 * What is agreed on for all parcels of a rate card in a period of the calendar.
 *
 * @param reach what a tier that is reached holds for
 * @param movedBefore parcels, or spend, of the period that was under way when the run begins; NaN where it is not told
 * @param committed parcels, or spend, that are paid for in a period at least; 0 for none
 * @param shortfallMicros for each parcel that is missing, millionths of the currency
 * @param shortfallShare of the spend that is missing
 */
public record ParcelContract(
        String card,
        CardTerms.Contract period,
        Counts counts,
        Reach reach,
        double movedBefore,
        double committed,
        long shortfallMicros,
        double shortfallShare) {

    /** What is counted. */
    public enum Counts {
        /** Parcels. */
        PARCELS,
        /** Charges by the card's own prices, less its discount, before tiers and surcharges. */
        SPEND
    }

    /** What a tier that is reached holds for. */
    public enum Reach {
        /** The parcels behind it. */
        BEYOND,
        /** All parcels of the period; those before it are credited. */
        ALL
    }
}
