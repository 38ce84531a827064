package groundwork.chain.delivery;

import java.util.Arrays;

/** Parcels in trouble: by which lane they went, and what their way back costs. */
final class TroubledParcels {

    private int[] lanes = {};
    private long[] costs = {};
    private int count;

    void add(int order, int lane, long backCostMicros) {
        if (order >= lanes.length) {
            int capacity = Math.max(1024, Integer.highestOneBit(order) * 2);
            lanes = Arrays.copyOf(lanes, capacity);
            costs = Arrays.copyOf(costs, capacity);
        }
        lanes[order] = lane;
        costs[order] = backCostMicros;
        count++;
    }

    int lane(int order) {
        return lanes[order];
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
