package groundwork.chain.orders;

/** Says at which sites an order is better served. */
interface Preference {

    /** The sites that may serve an order, best first; may not be changed, and holds until the next call. */
    int[] sites(int order);
}
