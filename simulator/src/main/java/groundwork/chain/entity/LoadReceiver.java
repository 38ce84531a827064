package groundwork.chain.entity;

/** Takes loads over. */
@FunctionalInterface
public interface LoadReceiver {

    /** Takes a load over; from now on it is the receiver's. */
    void receive(int load);
}
