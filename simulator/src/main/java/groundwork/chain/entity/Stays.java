package groundwork.chain.entity;

import groundwork.scenario.Lane;
import java.util.Arrays;

/**
 * Loads of which the days at a site, and on the way from it, are counted: one slot each, from the arrival until all of it is
 * unloaded behind the site. Lots know to which they belong.
 */
public final class Stays {

    /** No stay. */
    public static final int NONE = -1;

    private final Slots slots = new Slots();
    private int[] ofLot = {};
    private int[] site = {};
    private Lane.Mode[] mode = {};
    private long[] arrivedAt = {};
    private long[] leftAt = {};
    private double[] cubicMetres = {};
    private long[] unitsThere = {};
    private long[] unitsOnTheWay = {};

    Stays() {}

    /** A load arrives at a site; its lots are to be joined. */
    public int add(int atSite, Lane.Mode by, long now) {
        int stay = slots.take();
        if (stay >= site.length) {
            grow();
        }
        site[stay] = atSite;
        mode[stay] = by;
        arrivedAt[stay] = now;
        leftAt[stay] = now;
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
        ofLot[lot] = stay;
        unitsThere[stay] += units;
        cubicMetres[stay] += room;
    }

    /** The stay of a lot, or {@link #NONE}. */
    public int of(int lot) {
        return lot < ofLot.length ? ofLot[lot] : NONE;
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
        }
    }

    /** Units leave the site; whether they are the last. */
    public boolean leave(int stay, long units, long now) {
        unitsThere[stay] -= units;
        unitsOnTheWay[stay] += units;
        leftAt[stay] = now;
        return unitsThere[stay] == 0;
    }

    /** A lot is unloaded behind the site and belongs to its stay no more; whether it is the last of it. */
    public boolean unload(int lot, long units) {
        int stay = ofLot[lot];
        ofLot[lot] = NONE;
        unitsOnTheWay[stay] -= units;
        return unitsOnTheWay[stay] == 0 && unitsThere[stay] == 0;
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

    /** When the last that has left so far left. */
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
