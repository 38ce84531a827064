package groundwork.chain.entity;

import groundwork.scenario.Lane;
import java.util.Arrays;

/** Lots that travel together on one departure, or parcels that cross a border together; one slot each. */
public final class Loads {

    private final Slots slots = new Slots();
    private int[] firstLot = new int[64];
    private long[] units = new long[64];
    private Lane.Mode[] mode = new Lane.Mode[64];
    private long[] arrivedAt = new long[64];
    private long[] takenUpAt = new long[64];
    private long[] filedAt = new long[64];
    private int[] channel = new int[64];
    private int[] type = new int[64];
    private int[] firstParcel = new int[64];
    private int[] parcels = new int[64];
    private int[] lane = new int[64];

    /** A new load of the lots in a list. */
    public int add(int first, long loadUnits, Lane.Mode by) {
        int load = slots.take();
        if (load == firstLot.length) {
            grow();
        }
        firstLot[load] = first;
        units[load] = loadUnits;
        mode[load] = by;
        type[load] = 0;
        parcels[load] = 0;
        lane[load] = Lots.NONE;
        return load;
    }

    /** A new load of parcels for customers, in the list of their orders, that came by a parcel lane. */
    public int addParcels(int firstOrder, int count, long loadUnits, Lane.Mode by, int byLane) {
        int load = add(Lots.NONE, loadUnits, by);
        firstParcel[load] = firstOrder;
        parcels[load] = count;
        lane[load] = byLane;
        return load;
    }

    /** Whether it is of parcels for customers, not of lots. */
    public boolean hasParcels(int load) {
        return lane[load] >= 0;
    }

    /** The lots that are left on it, and their units. */
    public void relist(int load, int first, long loadUnits) {
        firstLot[load] = first;
        units[load] = loadUnits;
    }

    /** The parcels that are left on it. */
    public void relistParcels(int load, int firstOrder, int count) {
        firstParcel[load] = firstOrder;
        parcels[load] = count;
    }

    /** How many parcels for customers are on it; 0 where it is of lots. */
    public int parcels(int load) {
        return parcels[load];
    }

    /** The order of its first parcel; the others follow by {@link Orders#next}. */
    public int firstParcel(int load) {
        return firstParcel[load];
    }

    /** The number of the lane of its parcels, or {@link Lots#NONE}. */
    public int lane(int load) {
        return lane[load];
    }

    /** The position of its entry's type among the gateway's. */
    public int type(int load) {
        return type[load];
    }

    /** Notes the type of its entry. */
    public void typed(int load, int entryType) {
        type[load] = entryType;
    }

    /** The load is unpacked; its slot is free. */
    public void remove(int load) {
        slots.giveBack(load);
    }

    /** Its first lot; the others follow by {@link Lots#next}. */
    public int firstLot(int load) {
        return firstLot[load];
    }

    /** Units of all its lots. */
    public long units(int load) {
        return units[load];
    }

    /** So many units are no longer in it; it begins with a lot that may be another than before. */
    public void lose(int load, long lostUnits, int first) {
        units[load] -= lostUnits;
        firstLot[load] = first;
    }

    /** How it came. */
    public Lane.Mode mode(int load) {
        return mode[load];
    }

    /** When it reached the gateway. */
    public long arrivedAt(int load) {
        return arrivedAt[load];
    }

    /** Notes when it reached the gateway. */
    public void arrived(int load, long now) {
        arrivedAt[load] = now;
    }

    /** When a broker took its entry up. */
    public long takenUpAt(int load) {
        return takenUpAt[load];
    }

    /** Notes when a broker took its entry up. */
    public void takenUp(int load, long now) {
        takenUpAt[load] = now;
    }

    /** When its entry was filed. */
    public long filedAt(int load) {
        return filedAt[load];
    }

    /** The position of its channel among the gateway's. */
    public int channel(int load) {
        return channel[load];
    }

    /** Notes when its entry was filed, and the channel it went into. */
    public void filed(int load, long now, int intoChannel) {
        filedAt[load] = now;
        channel[load] = intoChannel;
    }

    private void grow() {
        int capacity = firstLot.length * 2;
        firstLot = Arrays.copyOf(firstLot, capacity);
        units = Arrays.copyOf(units, capacity);
        mode = Arrays.copyOf(mode, capacity);
        arrivedAt = Arrays.copyOf(arrivedAt, capacity);
        takenUpAt = Arrays.copyOf(takenUpAt, capacity);
        filedAt = Arrays.copyOf(filedAt, capacity);
        channel = Arrays.copyOf(channel, capacity);
        type = Arrays.copyOf(type, capacity);
        firstParcel = Arrays.copyOf(firstParcel, capacity);
        parcels = Arrays.copyOf(parcels, capacity);
        lane = Arrays.copyOf(lane, capacity);
    }
}
