package groundwork.observation;

/**
 * Hears of returns, from the customer back to the shelf; of reasons, channels, dispositions and refunds where a scenario says more of
 * returns than a rate by category.
 */
public interface ReturnsListener {

    /** A return is on its way; it reaches the returns center at {@code arrivesAt}. */
    void returnStarted(long handedOverAt, long arrivesAt, int site, int units);

    /** A return parcel arrived. */
    void returnArrived(long now, int site, int units);

    /** A return parcel was graded: so many units to sell again, the rest liquidated. */
    void returnGraded(long now, int site, int restockUnits, int liquidatedUnits, long arrivedAt);

    /** Returned goods that were graded at a time are put away and can be sold again. */
    void restocked(long now, int site, int item, int units, long gradedAt);

    /**
     * A line leaves for its customer, who will keep it or send it back.
     *
     * @param option number of the delivery option taken, or -1
     * @param live whether it was ordered in a live-shopping show
     * @param late whether it is delivered after its promise
     * @param reason number of the reason for which it comes back, or -1
     */
    void lineDecided(
            long now, int item, int units, int option, boolean live, boolean late, boolean returned, int reason);

    /** A customer hands a return parcel over; channels are those of the scenario, in its order. */
    void returnHandedOver(long now, int channel, int units);

    /** A customer who would have sent units back gets the money and may keep them. */
    void returnKept(long now, int units);

    /** A load of return parcels leaves its drop-off point; {@code waitedMicros} is the sum of the times that they waited there. */
    void returnLoadLeft(long now, int channel, int parcels, long waitedMicros);

    /** A return parcel that was handed over at a time arrives. */
    void returnCame(long now, int channel, int units, long handedOverAt);

    /**
     * It is decided what becomes of returned units.
     *
     * @param grade number among the scenario's grades, or -1
     * @param disposition number among those that there are
     * @param valueMicros of the units, in millionths of the currency, as the next two
     * @param recoveredMicros the part of it that is not lost
     * @param costMicros of the disposition
     */
    void returnSorted(
            long now,
            int item,
            int grade,
            int disposition,
            int units,
            long valueMicros,
            long recoveredMicros,
            long costMicros);

    /** Returned units set out for a site that does not sell them. */
    void returnSentOn(long now, int site, int units);

    /** Returned units have come to a site that does not sell them. */
    void returnSentOnCame(long now, int site, int units);

    /** A parcel that could not be delivered is taken in by a site that takes returns; told beside its arrival. */
    void undeliveredCame(long now, int site, int units);

    /** A parcel that could not be delivered was graded: so many units to sell again, and others; told beside its grading. */
    void undeliveredGraded(long now, int site, int restockUnits, int otherUnits, long arrivedAt);

    /** Units are to be mended by tries that may fail. */
    void mendingBegun(long now, int site, int units);

    /**
     * A try at units that are mended together.
     *
     * @param mended of them
     * @param attempt its number, from 1
     */
    void mendingTried(long now, int site, int mended, int failed, int attempt);

    /** A further try at units that were graded at a time costs something, in millionths of the currency. */
    void mendingPaid(long now, long gradedAt, int item, int grade, long costMicros);

    /**
     * Units that could not be mended are given up.
     *
     * @param gradedAt when it was decided to mend them
     * @param grade in which they came, or -1
     * @param disposition what becomes of them now
     * @param again whether they will be sold again all the same
     * @param valueMicros in millionths of the currency, as the next three
     * @param recoveredBefore of it, had they been mended
     * @param recoveredNow of it
     * @param costMicros of the disposition
     */
    void mendingFailed(
            long now,
            long gradedAt,
            int site,
            int item,
            int grade,
            int disposition,
            int units,
            boolean again,
            long valueMicros,
            long recoveredBefore,
            long recoveredNow,
            long costMicros);

    /** Customs at a gateway take returned units out of a load. */
    void returnWithheld(long now, int gateway, int units);

    /** A customer is refunded; {@code waitedMicros} from the hand-over until the money is there, which may be ahead of now. */
    void refunded(long now, long waitedMicros, long amountMicros);
}
