package groundwork.chain.entity;

import java.util.Arrays;

/** The orders that are inside the chain: one slot each, an array per attribute. */
public final class Orders {

    /** Site number of an order that has none yet. */
    public static final int NO_SITE = -1;

    private final Slots slots = new Slots();
    private int[] region = new int[1024];
    private int[] site = new int[1024];
    private int[] firstLine = new int[1024];
    private int[] lineCount = new int[1024];
    private int[] unitCount = new int[1024];
    private int[] missingLines = new int[1024];
    private int[] next = new int[1024];
    private long[] placedAt = new long[1024];
    private long[] readyAt = new long[1024];
    private long[] deliveredAt = new long[1024];
    private double[] kilograms = new double[1024];
    private double[] transitQuantile = new double[1024];
    private double[] returnQuantile = new double[1024];
    private double[] returnTransitQuantile = new double[1024];
    private boolean[] taken = new boolean[1024];

    /** A new order. */
    public int add(int ofRegion, long now) {
        int order = slots.take();
        if (order == region.length) {
            grow();
        }
        region[order] = ofRegion;
        site[order] = NO_SITE;
        firstLine[order] = Lines.NONE;
        lineCount[order] = 0;
        unitCount[order] = 0;
        missingLines[order] = 0;
        placedAt[order] = now;
        kilograms[order] = 0;
        taken[order] = false;
        return order;
    }

    /** The order has left; its slot is free. */
    public void remove(int order) {
        slots.giveBack(order);
    }

    /** Orders inside. */
    public int live() {
        return slots.live();
    }

    /** Where its customer lives. */
    public int region(int order) {
        return region[order];
    }

    /** The site that serves it, or {@link #NO_SITE}. */
    public int site(int order) {
        return site[order];
    }

    /** Assigns the site that serves it. */
    public void assign(int order, int toSite) {
        site[order] = toSite;
    }

    /** Its first line; the others follow by {@link Lines#next}. */
    public int firstLine(int order) {
        return firstLine[order];
    }

    /** Adds a line in front. */
    public void addLine(int order, int line, int units, double lineKilograms) {
        firstLine[order] = line;
        lineCount[order]++;
        unitCount[order] += units;
        kilograms[order] += lineKilograms;
    }

    /** How many lines. */
    public int lineCount(int order) {
        return lineCount[order];
    }

    /** How many units in all lines. */
    public int unitCount(int order) {
        return unitCount[order];
    }

    /** Weight in kilograms. */
    public double kilograms(int order) {
        return kilograms[order];
    }

    /** Lines that wait for stock. */
    public int missingLines(int order) {
        return missingLines[order];
    }

    /** Changes the number of lines that wait for stock. */
    public void addMissingLines(int order, int delta) {
        missingLines[order] += delta;
    }

    /** When the customer ordered. */
    public long placedAt(int order) {
        return placedAt[order];
    }

    /** When the last step of work was done. */
    public long readyAt(int order) {
        return readyAt[order];
    }

    /** Notes that the last step of work is done. */
    public void ready(int order, long now) {
        readyAt[order] = now;
    }

    /** When it reaches its customer; known from its departure on. */
    public long deliveredAt(int order) {
        return deliveredAt[order];
    }

    /** Notes when it reaches its customer. */
    public void delivered(int order, long at) {
        deliveredAt[order] = at;
    }

    /** Whether its goods were taken from the shelf. */
    public boolean taken(int order) {
        return taken[order];
    }

    /** Notes that its goods were taken from the shelf. */
    public void take(int order) {
        taken[order] = true;
    }

    /** Fate of its parcel's transit, drawn at birth, in (0, 1). */
    public double transitQuantile(int order) {
        return transitQuantile[order];
    }

    /** Fate of its return's time, drawn at birth, in (0, 1). */
    public double returnQuantile(int order) {
        return returnQuantile[order];
    }

    /** Fate of its return's transit, drawn at birth, in (0, 1). */
    public double returnTransitQuantile(int order) {
        return returnTransitQuantile[order];
    }

    /** Sets what was drawn at birth. */
    public void fate(int order, double transit, double giveBack, double returnTransit) {
        transitQuantile[order] = transit;
        returnQuantile[order] = giveBack;
        returnTransitQuantile[order] = returnTransit;
    }

    /** The order behind it in a waiting list. */
    public int next(int order) {
        return next[order];
    }

    /** Links the order behind it in a waiting list. */
    public void link(int order, int behind) {
        next[order] = behind;
    }

    private void grow() {
        int capacity = region.length * 2;
        region = Arrays.copyOf(region, capacity);
        site = Arrays.copyOf(site, capacity);
        firstLine = Arrays.copyOf(firstLine, capacity);
        lineCount = Arrays.copyOf(lineCount, capacity);
        unitCount = Arrays.copyOf(unitCount, capacity);
        missingLines = Arrays.copyOf(missingLines, capacity);
        next = Arrays.copyOf(next, capacity);
        placedAt = Arrays.copyOf(placedAt, capacity);
        readyAt = Arrays.copyOf(readyAt, capacity);
        deliveredAt = Arrays.copyOf(deliveredAt, capacity);
        kilograms = Arrays.copyOf(kilograms, capacity);
        transitQuantile = Arrays.copyOf(transitQuantile, capacity);
        returnQuantile = Arrays.copyOf(returnQuantile, capacity);
        returnTransitQuantile = Arrays.copyOf(returnTransitQuantile, capacity);
        taken = Arrays.copyOf(taken, capacity);
    }
}
