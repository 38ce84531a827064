package groundwork.chain.entity;

import java.util.Arrays;

/** The lines of the orders inside the chain: one slot each, an array per attribute. */
public final class Lines {

    /** No line. */
    public static final int NONE = -1;

    /** What becomes of a line after delivery, drawn at birth. */
    private static final byte KEPT = 0;

    private static final byte RETURNED_GOOD = 1;
    private static final byte RETURNED_BAD = 2;

    private final Slots slots = new Slots();
    private int[] order = new int[1024];
    private int[] item = new int[1024];
    private int[] units = new int[1024];
    private int[] missing = new int[1024];
    private int[] next = new int[1024];
    private int[] nextWaiting = new int[1024];
    private byte[] fate = new byte[1024];

    /** A new line that is kept by its customer. */
    public int add(int ofOrder, int ofItem, int ofUnits, int nextLine) {
        int line = slots.take();
        if (line == order.length) {
            grow();
        }
        order[line] = ofOrder;
        item[line] = ofItem;
        units[line] = ofUnits;
        missing[line] = 0;
        next[line] = nextLine;
        nextWaiting[line] = NONE;
        fate[line] = KEPT;
        return line;
    }

    /** The line has left; its slot is free. */
    public void remove(int line) {
        slots.giveBack(line);
    }

    /** Frees a line and those that follow. */
    public void removeAll(int first) {
        for (int line = first; line != NONE; line = next[line]) {
            slots.giveBack(line);
        }
    }

    /** The order it belongs to. */
    public int order(int line) {
        return order[line];
    }

    /** Its item. */
    public int item(int line) {
        return item[line];
    }

    /** Its units. */
    public int units(int line) {
        return units[line];
    }

    /** Units of it that wait for stock. */
    public int missing(int line) {
        return missing[line];
    }

    /** Sets the units that wait for stock. */
    public void miss(int line, int missingUnits) {
        missing[line] = missingUnits;
    }

    /** The next line of its order, or {@link #NONE}. */
    public int next(int line) {
        return next[line];
    }

    /** The line behind it in the queue for stock, or {@link #NONE}. */
    public int nextWaiting(int line) {
        return nextWaiting[line];
    }

    /** Links the line behind it in the queue for stock. */
    public void linkWaiting(int line, int behind) {
        nextWaiting[line] = behind;
    }

    /** The customer will send it back, in a state to be sold again or not. */
    public void willReturn(int line, boolean good) {
        fate[line] = good ? RETURNED_GOOD : RETURNED_BAD;
    }

    /** Whether the customer will send it back. */
    public boolean returned(int line) {
        return fate[line] != KEPT;
    }

    /** Whether it comes back in a state to be sold again. */
    public boolean good(int line) {
        return fate[line] == RETURNED_GOOD;
    }

    private void grow() {
        int capacity = order.length * 2;
        order = Arrays.copyOf(order, capacity);
        item = Arrays.copyOf(item, capacity);
        units = Arrays.copyOf(units, capacity);
        missing = Arrays.copyOf(missing, capacity);
        next = Arrays.copyOf(next, capacity);
        nextWaiting = Arrays.copyOf(nextWaiting, capacity);
        fate = Arrays.copyOf(fate, capacity);
    }
}
