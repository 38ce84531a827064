package groundwork.chain.plan;

import groundwork.random.Stream;
import java.util.Arrays;

/**
 * A mix of many items whose weights are kept as they came: an item is found by a search among sums of blocks and a scan of one.
 *
 * <p>It takes 1/8 byte an item on top of the weights, which it shares with whoever made them; a guide table would take 12.
 */
public final class BlockMix implements ItemMix {

    private static final int BLOCK_BITS = 6;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final int[] items;
    private final float[] weights;

    /** Sums of the weights to the end of each block. */
    private final double[] sums;

    /**
     * A mix of items.
     *
     * @param items in ascending order
     * @param weights at least 0; one per item
     */
    public BlockMix(int[] items, float[] weights) {
        this.items = items;
        this.weights = weights;
        sums = new double[(items.length + BLOCK - 1) >> BLOCK_BITS];
        sum();
    }

    /** Adds the weights up anew, when they have changed. */
    public void sum() {
        double sum = 0;
        for (int b = 0; b < sums.length; b++) {
            int end = Math.min(items.length, (b + 1) << BLOCK_BITS);
            for (int k = b << BLOCK_BITS; k < end; k++) {
                sum += weights[k];
            }
            sums[b] = sum;
        }
    }

    /** The sum of all weights. */
    public double total() {
        return sums.length == 0 ? 0 : sums[sums.length - 1];
    }

    @Override
    public int draw(Stream stream) {
        return items.length == 1 ? items[0] : item(stream.uniform());
    }

    @Override
    public int item(double u) {
        double mass = u * total();
        int block = Arrays.binarySearch(sums, mass);
        block = Math.min(block < 0 ? -block - 1 : block, sums.length - 1);
        mass -= block == 0 ? 0 : sums[block - 1];
        int end = Math.min(items.length, (block + 1) << BLOCK_BITS);
        int last = -1;
        for (int k = block << BLOCK_BITS; k < end; k++) {
            if (weights[k] > 0) {
                last = k;
                mass -= weights[k];
                if (mass <= 0) {
                    return items[k];
                }
            }
        }
        // Only rounding leaves mass here.
        return items[last < 0 ? lastOfAll(block << BLOCK_BITS) : last];
    }

    private int lastOfAll(int before) {
        int k = before - 1;
        while (k > 0 && weights[k] <= 0) {
            k--;
        }
        return Math.max(0, k);
    }

    @Override
    public double share(int item) {
        int at = Arrays.binarySearch(items, item);
        return at < 0 ? 0 : shareAt(at);
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
        return weights[k] / total();
    }
}
