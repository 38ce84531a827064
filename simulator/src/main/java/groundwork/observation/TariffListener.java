package groundwork.observation;

/** Hears of what vendors charge beside what is posted to the ledger. */
public interface TariffListener {

    /**
     * A load has left a site, or was unloaded behind it, where its days are counted.
     *
     * @param kind 0 demurrage, 1 detention
     * @param days that were charged
     * @param amountMicros in millionths of the currency
     */
    void stayEnded(long now, int site, int kind, int days, long amountMicros);

    /**
     * The run ends while a load is still at a site, or on the way from it, where its days are counted.
     *
     * @param now the last instant of the run
     * @param kind 0 demurrage, 1 detention
     * @param days that were charged so far
     * @param amountMicros in millionths of the currency
     */
    void stayCut(long now, int site, int kind, int days, long amountMicros);

    /** What leaves on a lane will have emitted so many kilograms of CO2e on its way; told only where the scenario asks. */
    void emitted(long now, int lane, double kilogramsCo2e, double tonneKilometres);

    /**
     * A return parcel has come to the site that takes it.
     *
     * @param row of the scenario: those of the table returns first, then those of return_channels
     * @param costMicros of its label and its box, in millionths of the currency
     * @param kilogramsCo2e 0 where the scenario does not ask, as tonne-kilometres
     */
    void returnMoved(
            long now,
            int row,
            int units,
            double kilograms,
            long costMicros,
            double kilogramsCo2e,
            double tonneKilometres);

    /** A load of return parcels has left a drop-off point; what it costs, in millionths of the currency, and emits by itself. */
    void returnLoadMoved(long now, int row, long costMicros, double kilogramsCo2e);

    /**
     * A period of a contract on parcels has ended, or the run within it; a moment that lies in it.
     *
     * @param contract number in the scenario
     * @param moved parcels, or spend in the card's currency
     * @param tier that was reached; the first is 0
     * @param listedMicros what the parcels cost by the card's own prices, in millionths of the scenario's currency, as all amounts
     * @param chargedMicros what they cost under the contract, credits taken off
     * @param creditedMicros credits for parcels charged before a tier was reached
     * @param committed for the days of the period so far
     * @param owedMicros for what is missing of it
     */
    void contractSettled(
            long now,
            int contract,
            double moved,
            int tier,
            long listedMicros,
            long chargedMicros,
            long creditedMicros,
            double committed,
            long owedMicros);

    /**
     * What a unit on a shelf is expected to have cost, by the prices of the beginning of the run; told only where orders are sourced by it.
     * In millionths of the currency.
     *
     * @param feesMicros of bulk entries
     * @param dutyMicros duty and taxes
     */
    void unitExpected(
            int site, int item, double freightMicros, double feesMicros, double storageMicros, double dutyMicros);
}
