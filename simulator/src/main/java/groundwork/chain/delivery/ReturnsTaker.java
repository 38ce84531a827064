package groundwork.chain.delivery;

/** Takes parcels over that could not be delivered, where they do not go back to the shelf of their sender. */
public interface ReturnsTaker {

    /** A parcel, with all that is in it, has come to a site that takes returns; from now on it is the taker's. */
    void takeUndelivered(int order, int site);
}
