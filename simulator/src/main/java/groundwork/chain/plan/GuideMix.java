package groundwork.chain.plan;

import groundwork.random.Stream;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A mix of which an item is drawn by inversion in constant expected time. */
public final class GuideMix implements ItemMix {

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
    GuideMix(int[] items, double[] weights) {
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

    @Override
    public int draw(Stream stream) {
        return onlyItem != SEVERAL ? onlyItem : item(stream.uniform());
    }

    @Override
    public int item(double u) {
        // Guide table (Chen and Asau 1974): start where the u-th n-th of the cumulative weights begins.
        int at = guide[(int) (u * guide.length)];
        while (cumulative[at] < u) {
            at++;
        }
        return items[at];
    }

    @Override
    public double share(int item) {
        if (ascending) {
            int at = Arrays.binarySearch(items, item);
            return at < 0 ? 0 : shareAt(at);
        }
        double share = 0;
        for (int k = 0; k < items.length; k++) {
            share += items[k] == item ? shareAt(k) : 0;
        }
        return share;
    }

    @Override
    public int size() {
        return items.length;
    }

    @Override
    public int itemAt(int k) {
        return items[k];
    }

    @Override
    public double shareAt(int k) {
        return k == 0 ? cumulative[0] : cumulative[k] - cumulative[k - 1];
    }
}
