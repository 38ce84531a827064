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
}
