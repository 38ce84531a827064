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

    /** What leaves on a lane will have emitted so many kilograms of CO2e on its way; told only where the scenario asks. */
    void emitted(long now, int lane, double kilogramsCo2e, double tonneKilometres);
}
