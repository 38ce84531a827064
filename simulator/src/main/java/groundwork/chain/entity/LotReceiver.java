package groundwork.chain.entity;

/** Takes lots of goods over. */
@FunctionalInterface
public interface LotReceiver {

    /** Takes a lot over; from now on it is the receiver's. */
    void receive(int lot);
}
