package groundwork.observation;

/** Hears of demand when it is born, before any network sees it. Regions and items are numbers into the {@link ModelIndex}. */
public interface DemandListener {

    /** A line of a new order is born; its order is placed at the same instant. */
    void lineOrdered(long now, int region, int item, int units);

    /** A viewer of a live-shopping show orders; the order is placed at the same instant. Shows are numbered as in the scenario. */
    void showOrdered(long now, int show, int order, int units);

    /** A line may bring another into its order: whether it does, by which affinity of the scenario. */
    void companionAsked(long now, int affinity, boolean comes);

    /** An order that is being born is a gift. */
    void giftOrdered(long now, int order);
}
