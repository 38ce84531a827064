package groundwork.observation;

/** Hears of returns in detail, where a scenario says more of them than a rate by category. */
public interface ReturnsListener {

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

    /** A load of return parcels leaves its drop-off point; {@code waitedMicros} is the sum of the times that they waited there. */
    void returnLoadLeft(long now, int channel, int parcels, long waitedMicros);

    /** A return parcel that was handed over at a time arrives. */
    void returnCame(long now, int channel, int units, long handedOverAt);
}
