package groundwork.chain.entity;

/** The lines of the orders inside the chain: one row each. */
public final class Lines extends RowStore {

    /** No line. */
    public static final int NONE = -1;

    /** What becomes of a line after delivery, drawn at birth. */
    private static final int KEPT = 0;

    private static final int RETURNED_GOOD = 1;
    private static final int RETURNED_BAD = 2;

    // The cells of a row; where there are two names, the first is in the low half.
    private static final int ORDER_AND_ITEM = 0;
    private static final int UNITS_AND_MISSING = 1;
    private static final int NEXT_AND_FATE = 2;
    private static final int WAITING = 3;
    private static final int WIDTH = 4;

    /** No lines yet. */
    public Lines() {
        super(WIDTH);
    }

    /** A new line that is kept by its customer. */
    public int add(int ofOrder, int ofItem, int ofUnits, int nextLine) {
        int line = take();
        setHalves(at(line, ORDER_AND_ITEM), ofOrder, ofItem);
        setHalves(at(line, UNITS_AND_MISSING), ofUnits, 0);
        setHalves(at(line, NEXT_AND_FATE), nextLine, KEPT);
        setHalves(at(line, WAITING), NONE, NONE);
        return line;
    }

    /** Frees so many lines: this one and those that follow. */
    public void removeAll(int first, int count) {
        int line = first;
        for (int left = count; left > 0; left--) {
            giveBack(line);
            // The last one is not looked at: it may have left the processor's cache long ago.
            line = left > 1 ? next(line) : NONE;
        }
    }

    /** The order it belongs to. */
    public int order(int line) {
        return low(at(line, ORDER_AND_ITEM));
    }

    /** Its item. */
    public int item(int line) {
        return high(at(line, ORDER_AND_ITEM));
    }

    /** Its units. */
    public int units(int line) {
        return low(at(line, UNITS_AND_MISSING));
    }

    /** Units of it that wait for stock. */
    public int missing(int line) {
        return high(at(line, UNITS_AND_MISSING));
    }

    /** Sets the units that wait for stock. */
    public void miss(int line, int missingUnits) {
        setHigh(at(line, UNITS_AND_MISSING), missingUnits);
    }

    /** The next line of its order, or {@link #NONE}. */
    public int next(int line) {
        return low(at(line, NEXT_AND_FATE));
    }

    /** The line behind it in the queue for stock, or {@link #NONE}. */
    public int nextWaiting(int line) {
        return low(at(line, WAITING));
    }

    /** The line before it in the queue for stock, or {@link #NONE}. */
    public int previousWaiting(int line) {
        return high(at(line, WAITING));
    }

    /** Links its neighbours in the queue for stock. */
    public void linkWaiting(int line, int before, int behind) {
        setHalves(at(line, WAITING), behind, before);
    }

    /** Puts it into another order, in front of that order's first line. */
    public void belong(int line, int toOrder, int nextLine) {
        setLow(at(line, ORDER_AND_ITEM), toOrder);
        setLow(at(line, NEXT_AND_FATE), nextLine);
    }

    /** Another item takes the place of the one ordered. */
    public void replaceItem(int line, int by) {
        setHigh(at(line, ORDER_AND_ITEM), by);
    }

    /** The customer will send it back, in a state to be sold again or not. */
    public void willReturn(int line, boolean good) {
        setHigh(at(line, NEXT_AND_FATE), good ? RETURNED_GOOD : RETURNED_BAD);
    }

    /** Whether the customer will send it back. */
    public boolean returned(int line) {
        return high(at(line, NEXT_AND_FATE)) != KEPT;
    }

    /** Whether it comes back in a state to be sold again. */
    public boolean good(int line) {
        return high(at(line, NEXT_AND_FATE)) == RETURNED_GOOD;
    }

    private static int at(int line, int cell) {
        return line * WIDTH + cell;
    }
}
