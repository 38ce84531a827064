package groundwork.chain.inventory;

import java.util.Arrays;

/** Those who wait for the same units, in the order of the scenario, and what each is granted. The first are the customers. */
final class Claimants {

    int count;
    int[] waits = new int[8];
    int[] ranks = new int[8];
    double[] shares = new double[8];

    /** Units that each has or that are on their way to it; only asked for where days of cover count. */
    double[] held = new double[8];

    /** Units that each expects to need a day. */
    double[] perDay = new double[8];

    /** Units that each is granted, at most what it waits for. */
    int[] grants = new int[8];

    /** Weights and parts of those who take part in a split. */
    double[] weights = new double[8];

    int[] parts = new int[8];

    /** Forgets everybody. */
    void clear() {
        count = 0;
    }

    /** One more who waits. */
    void add(int units, int rank, double share) {
        if (count == waits.length) {
            grow(count * 2);
        }
        waits[count] = units;
        ranks[count] = rank;
        shares[count] = share;
        held[count] = 0;
        perDay[count] = 0;
        grants[count] = 0;
        count++;
    }

    /** All that is waited for. */
    int waiting() {
        int units = 0;
        for (int i = 0; i < count; i++) {
            units += waits[i];
        }
        return units;
    }

    private void grow(int capacity) {
        waits = Arrays.copyOf(waits, capacity);
        ranks = Arrays.copyOf(ranks, capacity);
        shares = Arrays.copyOf(shares, capacity);
        held = Arrays.copyOf(held, capacity);
        perDay = Arrays.copyOf(perDay, capacity);
        grants = Arrays.copyOf(grants, capacity);
        weights = Arrays.copyOf(weights, capacity);
        parts = Arrays.copyOf(parts, capacity);
    }
}
