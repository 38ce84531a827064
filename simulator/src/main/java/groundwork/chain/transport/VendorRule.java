package groundwork.chain.transport;

/** Decides which of several vendors is asked first. */
interface VendorRule {

    /** How well an offer suits a lot: the lowest is asked first, and among equals who stands first. */
    double score(int offer, int lot);

    /** An offer has got units. */
    default void given(int offer, int units) {
        // Most rules do not look back.
    }
}
