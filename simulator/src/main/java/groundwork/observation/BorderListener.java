package groundwork.observation;

/**
 * Hears of entries at gateways and what customs take for them; numbers are those of a {@link BorderIndex}, money is in millionths of the
 * currency.
 */
public interface BorderListener {

    /** An entry was released: it arrived, a broker took it up, filed it, and customs let it go. */
    void entryReleased(
            long now, int gateway, int channel, long arrivedAt, long brokerStartedAt, long filedAt, long units);

    /** The parcels of a departure leave by a lane on their way over a border. */
    void parcelsCross(long now, int lane, int parcels);

    /**
     * What an entry owes is known, and it is released.
     *
     * @param parcels on it; 0 for freight
     * @param taxMicros paid at the border
     * @param deferredMicros tax that is accounted for later
     * @param feeMicros fees of customs and of the broker
     */
    void entryAssessed(
            long now,
            int type,
            long parcels,
            long units,
            double valueMicros,
            double dutyMicros,
            double taxMicros,
            double deferredMicros,
            double feeMicros);

    /**
     * Part of a release: what of the time since the entry came was spent waiting for documents, in examination, until payment, and
     * because nothing was released.
     *
     * @param channel into the model's channels
     */
    void entryTimed(
            long now,
            int channel,
            long documentsMicros,
            long examinationMicros,
            long paymentMicros,
            long closureMicros);

    /**
     * Goods are taken out of an entry and do not go on.
     *
     * @param seized kept by customs, else sent back
     * @param parcels 0 for freight
     */
    void goodsWithheld(long now, int gateway, boolean seized, int parcels, int units, double valueMicros);

    /** What becomes of a parcel that customs withheld. */
    enum Settlement {
        /** The customer has his money back. */
        PAID_BACK,
        /** The same goods are sent to him again. */
        SENT_AGAIN,
        /** Nothing: he waits for ever. */
        NONE
    }

    /**
     * The end of a parcel that was withheld.
     *
     * @param seized kept by customs, else sent back
     * @param paidMicros that the customer is paid back
     */
    void parcelSettled(long now, int gateway, boolean seized, Settlement how, long paidMicros);

    /** Goods of a line enter under a tariff-rate quota: so much within it, the rest beyond; in the unit of the quota. */
    void quotaUsed(long now, int quota, double within, double beyond);

    /** Goods leave a center under bond for a customer; what was not entered before is declared now or later. */
    void leftBond(long now, int site, int units);

    /** Part of that: units of it had left before and come back, and owe nothing again. */
    void leftAgain(long now, int site, int units);

    /** Units that had left a center under bond, and were entered, come back to it. */
    void cameBackEntered(long now, int site, int units);

    /** Part of an assessment: one layer of duty on the goods of a category; {@code valueMicros} is what it is due on. */
    void dutyAssessed(long now, int gateway, int duty, int category, double valueMicros, double dutyMicros);

    /** Part of an assessment: one tax on the goods of a category. */
    void taxAssessed(long now, int gateway, int tax, int category, double valueMicros, double taxMicros);
}
