package groundwork.chain.delivery;

import java.util.Arrays;

/** Parcels in trouble, and by which lane they went. */
final class TroubledParcels {

    private int[] lanes = {};
    private int count;

    void add(int order, int lane) {
        if (order >= lanes.length) {
            lanes = Arrays.copyOf(lanes, Math.max(1024, Integer.highestOneBit(order) * 2));
        }
        lanes[order] = lane;
        count++;
    }

    int lane(int order) {
        return lanes[order];
    }

    void remove() {
        count--;
    }

    int count() {
        return count;
    }
}
