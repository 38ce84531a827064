package groundwork.observation;

/** Hears of goods where they are: units in the stages of the pipeline, on shelves, promised, and wanted. */
public interface StockListener {

    /** Units in a stage of the chain change; the stages are those of {@link ModelIndex#stages()}. */
    void stageChanged(long now, int stage, long deltaUnits);

    /** Units on hand (reserved ones included) and their volume at a site change. */
    void stockChanged(long now, int site, int deltaUnits, double deltaCubicMetres);

    /** Units of an item at a site that can be promised to new orders change, to so many. */
    void availableChanged(long now, int site, int item, int deltaUnits, int available);

    /**
     * A customer asked for units of an item at a site that keeps stock: where the order is served or waits, or, if it is lost, where
     * it would have been served first.
     *
     * @param atOnce units filled from the shelf at once
     * @param isShort whether the shelf held fewer than were asked for
     */
    void demandMet(long now, int site, int item, int units, int atOnce, boolean isShort);

    /** Units backordered at a site change. */
    void backorderChanged(long now, int site, int deltaUnits);
}
