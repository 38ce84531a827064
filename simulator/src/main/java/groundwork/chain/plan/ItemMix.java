package groundwork.chain.plan;

import groundwork.random.Stream;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Which items are asked for, in proportion to their weights; drawn by inversion in constant expected time. */
public final class ItemMix {

    private static final int SEVERAL = -1;

    private final int onlyItem;
    private final int[] items;
    private final double[] cumulative;
    private final int[] guide;

    /** Whether the items stand in strictly ascending order, so that one is found fast. */
    private final boolean ascending;

    /**
     * A mix of items.
     *
     * @param weights at least 0, of which one is above 0; one per item
     */
    ItemMix(int[] items, double[] weights) {
        this.items = items.clone();
        int n = items.length;
        ascending = IntStream.range(1, n).allMatch(i -> items[i - 1] < items[i]);
        onlyItem = n == 1 ? items[0] : SEVERAL;
        cumulative = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += weights[i];
            cumulative[i] = sum;
        }
        for (int i = 0; i < n; i++) {
            cumulative[i] /= sum;
        }
        cumulative[n - 1] = 1;
        guide = new int[n];
        int at = 0;
        for (int g = 0; g < n; g++) {
            while (cumulative[at] < (double) g / n) {
                at++;
            }
            guide[g] = at;
        }
    }

    /** The item's part of the mix, in [0, 1]. */
    double share(int item) {
        if (!ascending) {
            double share = 0;
            for (int i = 0; i < items.length; i++) {
                share += items[i] == item ? share(i, cumulative) : 0;
            }
            return share;
        }
        int at = Arrays.binarySearch(items, item);
        return at < 0 ? 0 : share(at, cumulative);
    }

    private static double share(int at, double[] cumulative) {
        return at == 0 ? cumulative[0] : cumulative[at] - cumulative[at - 1];
    }

    /** How many items. */
    public int size() {
        return items.length;
    }

    /** The number of the i-th item of the mix. */
    public int itemAt(int i) {
        return items[i];
    }

    /** The share of the i-th item in what is asked for. */
    public double shareAt(int i) {
        return share(i, cumulative);
    }

    /** Draws an item; nothing is drawn where there is no choice. */
    public int draw(Stream stream) {
        return onlyItem != SEVERAL ? onlyItem : item(stream.uniform());
    }

    /**
     * The item at a quantile.
     *
     * @param u in (0, 1)
     */
    public int item(double u) {
        // Guide table (Chen and Asau 1974): start where the u-th n-th of the cumulative weights begins.
        int at = guide[(int) (u * guide.length)];
        while (cumulative[at] < u) {
            at++;
        }
        return items[at];
    }
}
