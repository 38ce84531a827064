package groundwork.chain.delivery;

/** Takes goods back that could not be delivered. */
public interface SendersShelf {

    /** Units of an item are back at the site that sent them, as good as new. */
    void takeBack(int site, int item, int units);
}
