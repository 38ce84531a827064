package groundwork.chain.customs;

import java.util.Arrays;

/** On which entry each parcel from abroad was cleared, as far as duty may be paid back for it. */
final class ParcelEntries {

    private static final int NONE = -1;

    private int[] gateways = {};
    private int[] types = {};
    private int[] origins = {};
    private long[] filedAt = {};

    /** A parcel was cleared. */
    void entered(int order, int gateway, int type, int origin, long filed) {
        if (order >= gateways.length) {
            int old = gateways.length;
            int capacity = Math.max(1024, Integer.highestOneBit(order) * 2);
            gateways = Arrays.copyOf(gateways, capacity);
            types = Arrays.copyOf(types, capacity);
            origins = Arrays.copyOf(origins, capacity);
            filedAt = Arrays.copyOf(filedAt, capacity);
            Arrays.fill(gateways, old, capacity, NONE);
        }
        gateways[order] = gateway;
        types[order] = type;
        origins[order] = origin;
        filedAt[order] = filed;
    }

    /** An order leaves its site, and has crossed no border yet. */
    void forget(int order) {
        if (order < gateways.length) {
            gateways[order] = NONE;
        }
    }

    /** The gateway where a parcel was cleared, or -1. */
    int gateway(int order) {
        return order < gateways.length ? gateways[order] : NONE;
    }

    /** The position of the type of its entry. */
    int type(int order) {
        return types[order];
    }

    /** The site from which it came. */
    int origin(int order) {
        return origins[order];
    }

    /** When its entry was filed. */
    long filedAt(int order) {
        return filedAt[order];
    }
}
