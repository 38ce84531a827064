package groundwork.chain.entity;

import groundwork.scenario.Lane;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Loads of which the days at a site, and on the way from it, are counted: one slot each, from the arrival until all of it is
 * unloaded behind the site. Lots know to which they belong.
 */
public final class Stays {

    /** No stay. */
    public static final int NONE = -1;

    /** Nothing has left yet. */
    public static final long NEVER = Long.MIN_VALUE;

    private static final int LEFT = 1;

    private final Slots slots = new Slots();

    /** By lot the number of its stay and, in the lowest bit, whether it has left the site; -1 for none. */
    private int[] ofLot = {};

    private Watcher watcher = new Watcher() {};
    private int[] site = {};
    private Lane.Mode[] mode = {};
    private long[] arrivedAt = {};
    private long[] leftAt = {};
    private double[] cubicMetres = {};
    private long[] unitsThere = {};
    private long[] unitsOnTheWay = {};

    Stays() {}

    /** Hears when goods that will never be unloaded were the last of a load. */
    public interface Watcher {

        /** The site holds no more of the load. */
        default void emptied(int stay) {}

        /** Nothing of the load is left anywhere; its slot is to be freed. */
        default void ended(int stay) {}
    }

    /** Tells of loads that come to an end because their goods do. */
    public void watch(Watcher by) {
        watcher = by;
    }

    /** A load arrives at a site; its lots are to be joined. */
    public int add(int atSite, Lane.Mode by, long now) {
        int stay = slots.take();
        if (stay >= site.length) {
            grow();
        }
        site[stay] = atSite;
        mode[stay] = by;
        arrivedAt[stay] = now;
        leftAt[stay] = NEVER;
        cubicMetres[stay] = 0;
        unitsThere[stay] = 0;
        unitsOnTheWay[stay] = 0;
        return stay;
    }

    /** A lot is part of a load that stays. */
    public void join(int lot, int stay, long units, double room) {
        if (lot >= ofLot.length) {
            int length = ofLot.length;
            ofLot = Arrays.copyOf(ofLot, Math.max(256, Integer.highestOneBit(lot) * 2));
            Arrays.fill(ofLot, length, ofLot.length, NONE);
        }
        ofLot[lot] = stay << 1;
        unitsThere[stay] += units;
        cubicMetres[stay] += room;
    }

    /** The stay of a lot, or {@link #NONE}. */
    public int of(int lot) {
        return lot < ofLot.length ? ofLot[lot] >> 1 : NONE;
    }

    /** A lot is new: it belongs to no stay. */
    void forget(int lot) {
        if (lot < ofLot.length) {
            ofLot[lot] = NONE;
        }
    }

    /** A part of a lot belongs where the lot belongs. */
    void copy(int lot, int part) {
        int stay = of(lot);
        if (stay != NONE) {
            join(part, stay, 0, 0);
            ofLot[part] = ofLot[lot];
        }
    }

    /** A lot leaves the site; whether it is the last. */
    public boolean leave(int lot, long units, long now) {
        int stay = of(lot);
        ofLot[lot] |= LEFT;
        unitsThere[stay] -= units;
        unitsOnTheWay[stay] += units;
        leftAt[stay] = now;
        return unitsThere[stay] == 0;
    }

    /** A lot is unloaded behind the site and belongs to its stay no more; whether it is the last of it. */
    public boolean unload(int lot, long units) {
        int stay = of(lot);
        ofLot[lot] = NONE;
        unitsOnTheWay[stay] -= units;
        return unitsOnTheWay[stay] == 0 && unitsThere[stay] == 0;
    }

    /** A lot is no more, where it was: withheld at the site, lost on the way. */
    void gone(int lot, long units) {
        int stay = of(lot);
        if (stay == NONE) {
            return;
        }
        boolean hadLeft = (ofLot[lot] & LEFT) != 0;
        ofLot[lot] = NONE;
        (hadLeft ? unitsOnTheWay : unitsThere)[stay] -= units;
        if (!hadLeft && unitsThere[stay] == 0) {
            watcher.emptied(stay);
        }
        if (unitsThere[stay] == 0 && unitsOnTheWay[stay] == 0) {
            watcher.ended(stay);
        }
    }

    /** Tells of each load that is still at its site, or on the way from it. */
    public void forEachOpen(IntConsumer tell) {
        for (int stay = 0; stay < site.length; stay++) {
            if (unitsThere[stay] + unitsOnTheWay[stay] > 0) {
                tell.accept(stay);
            }
        }
    }

    /** Whether a part of the load has not left its site. */
    public boolean isThere(int stay) {
        return unitsThere[stay] > 0;
    }

    /** Nothing is left to be counted; the slot is free. */
    public void remove(int stay) {
        slots.giveBack(stay);
    }

    /** Where it stays. */
    public int site(int stay) {
        return site[stay];
    }

    /** How it came. */
    public Lane.Mode mode(int stay) {
        return mode[stay];
    }

    /** When it came. */
    public long arrivedAt(int stay) {
        return arrivedAt[stay];
    }

    /** When the last that has left so far left, or {@link #NEVER}. */
    public long leftAt(int stay) {
        return leftAt[stay];
    }

    /** Room of its goods. */
    public double cubicMetres(int stay) {
        return cubicMetres[stay];
    }

    private void grow() {
        int capacity = Math.max(64, site.length * 2);
        site = Arrays.copyOf(site, capacity);
        mode = Arrays.copyOf(mode, capacity);
        arrivedAt = Arrays.copyOf(arrivedAt, capacity);
        leftAt = Arrays.copyOf(leftAt, capacity);
        cubicMetres = Arrays.copyOf(cubicMetres, capacity);
        unitsThere = Arrays.copyOf(unitsThere, capacity);
        unitsOnTheWay = Arrays.copyOf(unitsOnTheWay, capacity);
    }
}
