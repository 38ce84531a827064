package groundwork.chain.orders;

import groundwork.chain.entity.OrderReceiver;

/** The floors of all sites, as far as the desk has to do with them. */
public interface Floor extends OrderReceiver {

    /** Orders at the steps of a site now. */
    int ordersInHand(int site);

    /** An order that its site has not taken up leaves it; false if it does not wait there. */
    boolean withdraw(int order);
}
