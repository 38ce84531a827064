package groundwork.chain.orders;

/** Decides which site serves an order. */
interface Sourcing {

    /** Answer when no site can serve it now. */
    int NOWHERE = -1;

    /** The site that serves the order with stock it has, or {@link #NOWHERE}. */
    int choose(int order);

    /** Whether an order could be served at all where it goes, in parcels if they are allowed, were stock no matter. */
    boolean canServe(int order);

    /** The site at which the order may wait for stock, or {@link #NOWHERE}. */
    int chooseToWait(int order);
}
