package groundwork.chain.transport;

/** Hears that goods which a site had ordered will not come. */
@FunctionalInterface
public interface LossWatcher {

    /** Units of an item that were on a way to a site are gone. */
    void lost(int site, int item, int units, int way);
}
