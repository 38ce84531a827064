package groundwork.chain.entity;

import java.util.Arrays;

/** Orders in several parcels: how many are still to come, and what became of the others. One slot each while any is inside. */
public final class Purchases {

    /** The order is its own only parcel. */
    public static final int NONE = -1;

    private final Slots slots = new Slots();
    private int[] parts = new int[16];
    private long[] lastDelivery = new long[16];
    private int[] fate = new int[16];
    private long spareParts;

    /** A new one of so many parcels. */
    public int add(int count) {
        int purchase = slots.take();
        if (purchase == parts.length) {
            parts = Arrays.copyOf(parts, purchase * 2);
            lastDelivery = Arrays.copyOf(lastDelivery, purchase * 2);
            fate = Arrays.copyOf(fate, purchase * 2);
        }
        parts[purchase] = count;
        lastDelivery[purchase] = 0;
        fate[purchase] = 0;
        spareParts += count - 1;
        return purchase;
    }

    /** A parcel has left, or is spoilt with a fate other than 0. Whether it was the last. */
    boolean partLeft(int purchase, long deliveredAt, int withFate) {
        lastDelivery[purchase] = Math.max(lastDelivery[purchase], deliveredAt);
        fate[purchase] = Math.max(fate[purchase], withFate);
        parts[purchase]--;
        if (parts[purchase] > 0) {
            spareParts--;
            return false;
        }
        return true;
    }

    /** When its last parcel is delivered. */
    long deliveredAt(int purchase) {
        return lastDelivery[purchase];
    }

    /** The worst fate of its parcels; 0 if all were shipped. */
    int fate(int purchase) {
        return fate[purchase];
    }

    void remove(int purchase) {
        slots.giveBack(purchase);
    }

    /** Parcels inside beyond the first of each order. */
    public long spareParts() {
        return spareParts;
    }
}
