package groundwork.chain.plan;

import groundwork.random.Stream;

/** Which items are asked for, in proportion to their weights. */
public sealed interface ItemMix permits GuideMix, BlockMix {

    /** Draws an item; nothing is drawn where there is no choice. */
    int draw(Stream stream);

    /**
     * The item at a quantile.
     *
     * @param u in (0, 1)
     */
    int item(double u);

    /** The item's part of the mix, in [0, 1]. */
    double share(int item);

    /** How many items it has. */
    int size();

    /** The number of its k-th item. */
    int itemAt(int k);

    /** The part of its k-th item, in [0, 1]. */
    double shareAt(int k);
}
