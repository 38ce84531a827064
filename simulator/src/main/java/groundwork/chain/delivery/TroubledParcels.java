package groundwork.chain.delivery;

import java.util.Arrays;

/** Parcels in trouble: by which lane they went, where their way back leads, and what it costs. */
final class TroubledParcels {

    private int[] lanes = {};
    private int[] sites = {};
    private long[] costs = {};
    private int count;

    void add(int order, int lane, int backTo, long backCostMicros) {
        if (order >= lanes.length) {
            int capacity = Math.max(1024, Integer.highestOneBit(order) * 2);
            lanes = Arrays.copyOf(lanes, capacity);
            sites = Arrays.copyOf(sites, capacity);
            costs = Arrays.copyOf(costs, capacity);
        }
        lanes[order] = lane;
        sites[order] = backTo;
        costs[order] = backCostMicros;
        count++;
    }

    int lane(int order) {
        return lanes[order];
    }

    /** The site that takes it, or -1 for the shelf of its sender. */
    int backTo(int order) {
        return sites[order];
    }

    long backCostMicros(int order) {
        return costs[order];
    }

    void remove() {
        count--;
    }

    int count() {
        return count;
    }
}
