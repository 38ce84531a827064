package groundwork.chain.cost;

/** Wants to know of orders that leave a site for their customers. */
@FunctionalInterface
public interface Leaving {

    /** Does not care. */
    Leaving UNHEARD = (order, site) -> {};

    /** An order leaves a site. */
    void left(int order, int site);
}
