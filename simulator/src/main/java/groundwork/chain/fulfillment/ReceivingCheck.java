package groundwork.chain.fulfillment;

/** Looks at what was put away, before it is promised to anyone. */
@FunctionalInterface
public interface ReceivingCheck {

    /** All is as it should be. */
    ReceivingCheck NONE = (site, item, units) -> {};

    /** Units of an item were put away at a site. */
    void received(int site, int item, int units);
}
