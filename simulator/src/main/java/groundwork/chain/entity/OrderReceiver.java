package groundwork.chain.entity;

/** Takes orders over. */
@FunctionalInterface
public interface OrderReceiver {

    /** Takes an order over; from now on it is the receiver's. */
    void receive(int order);
}
