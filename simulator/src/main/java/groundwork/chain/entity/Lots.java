package groundwork.chain.entity;

import groundwork.chain.plan.Stage;
import java.util.Arrays;

/** Goods on their way to a shelf: units of one item for one site, one slot each. */
public final class Lots {

    /** No lot. */
    public static final int NONE = -1;

    /** Of goods that are new, or that keep for ever. */
    public static final long UNDATED = -1;

    private final Slots slots = new Slots();
    private final Stays stays = new Stays();
    private long unitsInside;
    private int[] item = new int[256];
    private int[] units = new int[256];
    private int[] destination = new int[256];
    private int[] way = new int[256];
    private int[] leg = new int[256];
    private int[] next = new int[256];
    private Stage[] stage = new Stage[256];
    private long[] orderedAt = new long[256];
    private long[] readyAt = new long[256];
    private long[] sellUntil = new long[256];

    /**
     * A new lot.
     *
     * @param byWay number of the way that it takes, for returned goods as {@link #returned} says it
     * @param at where it starts
     */
    public int add(int ofItem, int ofUnits, int toSite, int byWay, Stage at, long now) {
        int lot = slots.take();
        if (lot == item.length) {
            grow();
        }
        unitsInside += ofUnits;
        item[lot] = ofItem;
        units[lot] = ofUnits;
        destination[lot] = toSite;
        way[lot] = byWay;
        leg[lot] = 0;
        next[lot] = NONE;
        stage[lot] = at;
        orderedAt[lot] = now;
        readyAt[lot] = now;
        sellUntil[lot] = UNDATED;
        stays.forget(lot);
        return lot;
    }

    /** Takes units off a lot into a new one that goes the same way. */
    public int split(int lot, int takenUnits) {
        int part = add(item[lot], takenUnits, destination[lot], way[lot], stage[lot], orderedAt[lot]);
        leg[part] = leg[lot];
        readyAt[part] = readyAt[lot];
        sellUntil[part] = sellUntil[lot];
        stays.copy(lot, part);
        units[lot] -= takenUnits;
        unitsInside -= takenUnits;
        return part;
    }

    /** The lot is on the shelf; its slot is free. */
    public void remove(int lot) {
        unitsInside -= units[lot];
        stays.gone(lot, units[lot]);
        slots.giveBack(lot);
    }

    /** The loads of which days are counted that lots belong to. */
    public Stays stays() {
        return stays;
    }

    /** Units in all lots on their way. */
    public long unitsInside() {
        return unitsInside;
    }

    /** Its item. */
    public int item(int lot) {
        return item[lot];
    }

    /** Its units. */
    public int units(int lot) {
        return units[lot];
    }

    /** The site it goes to. */
    public int destination(int lot) {
        return destination[lot];
    }

    /** What stands for a way of returned goods: a number below 0, be there no way at all (-1). */
    public static int returned(int byWay) {
        return byWay < 0 ? -1 : -2 - byWay;
    }

    /** The number of the way by which it was ordered; below 0 for returned goods, which nobody ordered. */
    public int way(int lot) {
        return way[lot];
    }

    /** The number of the way that it takes, ordered or returned; only where it takes one. */
    public int route(int lot) {
        return way[lot] >= 0 ? way[lot] : -2 - way[lot];
    }

    /** How many lanes of its route are behind it. */
    public int leg(int lot) {
        return leg[lot];
    }

    /** A lane is behind it. */
    public void advance(int lot) {
        leg[lot]++;
    }

    /** Where in the pipeline it is. */
    public Stage stage(int lot) {
        return stage[lot];
    }

    /** Notes where in the pipeline it is. */
    public void enter(int lot, Stage now) {
        stage[lot] = now;
    }

    /** When it was ordered. */
    public long orderedAt(int lot) {
        return orderedAt[lot];
    }

    /** Since when it waits for its next departure. */
    public long readyAt(int lot) {
        return readyAt[lot];
    }

    /** Notes since when it waits for its next departure. */
    public void ready(int lot, long now) {
        readyAt[lot] = now;
    }

    /** Until when its goods can be sold, or {@link #UNDATED}. */
    public long sellUntil(int lot) {
        return sellUntil[lot];
    }

    /** Notes until when its goods can be sold. */
    public void date(int lot, long until) {
        sellUntil[lot] = until;
    }

    /** The lot behind it in a list. */
    public int next(int lot) {
        return next[lot];
    }

    /** Links the lot behind it in a list. */
    public void link(int lot, int behind) {
        next[lot] = behind;
    }

    private void grow() {
        int capacity = item.length * 2;
        item = Arrays.copyOf(item, capacity);
        units = Arrays.copyOf(units, capacity);
        destination = Arrays.copyOf(destination, capacity);
        way = Arrays.copyOf(way, capacity);
        leg = Arrays.copyOf(leg, capacity);
        next = Arrays.copyOf(next, capacity);
        stage = Arrays.copyOf(stage, capacity);
        orderedAt = Arrays.copyOf(orderedAt, capacity);
        readyAt = Arrays.copyOf(readyAt, capacity);
        sellUntil = Arrays.copyOf(sellUntil, capacity);
    }
}
