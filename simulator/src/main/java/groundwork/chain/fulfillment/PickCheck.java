package groundwork.chain.fulfillment;

/** Whether the goods of an order are really on the shelf when they are picked. */
@FunctionalInterface
public interface PickCheck {

    /** The record is always right. */
    PickCheck ALWAYS = (order, site) -> true;

    /** Whether all was found; if not, the order has left the floor and its goods are reserved no more. */
    boolean found(int order, int site);
}
