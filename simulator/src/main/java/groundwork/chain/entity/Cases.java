package groundwork.chain.entity;

import java.util.Arrays;

/**
 * What customer service knows of an order, and keeps as long as its customer may get in touch: longer than the order itself.
 *
 * <p>Memory is used only where a scenario has contacts.
 */
public final class Cases {

    /** No case. */
    public static final int NONE = -1;

    /** The delivery of an order of which it is not known yet. */
    public static final long OPEN = Long.MAX_VALUE;

    /** The delivery of an order that will never come. */
    public static final long NEVER = -1;

    // The cells of a row; behind them the customer's numbers, one a reason.
    private static final int REGION_AND_HOLDS = 0;
    private static final int DELIVERED_AT = 1;
    private static final int DUE_AT = 2;
    private static final int NUMBERS = 3;

    /** Null where nobody ever gets in touch. */
    private final RowStore rows;

    private final int width;

    private int[] ofOrder = {};

    /** Cases with so many numbers of their customers each; 0 where nobody ever gets in touch. */
    Cases(int numbers) {
        width = NUMBERS + numbers;
        rows = numbers == 0 ? null : new RowStore(width);
    }

    /** Opens the case of an order; it is held by the order and its parcels as long as they are inside. */
    public int open(int order, int region, long dueAt) {
        int number = rows.take();
        rows.setHalves(at(number, REGION_AND_HOLDS), region, 1);
        rows.setWhole(at(number, DELIVERED_AT), OPEN);
        rows.setWhole(at(number, DUE_AT), dueAt);
        put(order, number);
        return number;
    }

    private void put(int order, int number) {
        if (order >= ofOrder.length) {
            int filled = ofOrder.length;
            ofOrder = Arrays.copyOf(ofOrder, Math.max(1024, Integer.highestOneBit(order) * 2));
            Arrays.fill(ofOrder, filled, ofOrder.length, NONE);
        }
        ofOrder[order] = number;
    }

    /** The case of an order; its parcels have the same. */
    public int of(int order) {
        return ofOrder[order];
    }

    /** A parcel belongs to the case of its order. */
    void copy(int order, int part) {
        if (rows != null) {
            put(part, ofOrder[order]);
            hold(ofOrder[order]);
        }
    }

    /** An order or parcel leaves the chain. */
    void forget(int order) {
        if (order < ofOrder.length && ofOrder[order] != NONE) {
            release(ofOrder[order]);
            ofOrder[order] = NONE;
        }
    }

    /** Somebody more needs the case. */
    public void hold(int number) {
        rows.setHigh(at(number, REGION_AND_HOLDS), rows.high(at(number, REGION_AND_HOLDS)) + 1);
    }

    /** Somebody needs the case no more; with the last it is closed. */
    public void release(int number) {
        int holds = rows.high(at(number, REGION_AND_HOLDS)) - 1;
        rows.setHigh(at(number, REGION_AND_HOLDS), holds);
        if (holds == 0) {
            rows.giveBack(number);
        }
    }

    /** Where the customer lives. */
    public int region(int number) {
        return rows.low(at(number, REGION_AND_HOLDS));
    }

    /** When the order reaches the customer; {@link #OPEN} as long as nobody knows, {@link #NEVER} if it will not come. */
    public long deliveredAt(int number) {
        return rows.whole(at(number, DELIVERED_AT));
    }

    /** Notes when the order reaches the customer. */
    public void delivered(int number, long at) {
        rows.setWhole(at(number, DELIVERED_AT), at);
    }

    /** By when it was promised. */
    public long dueAt(int number) {
        return rows.whole(at(number, DUE_AT));
    }

    /** The customer's number for a reason, uniform on (0, 1), which decides whether and when he gets in touch. */
    public double number(int number, int reason) {
        return rows.real(at(number, NUMBERS + reason));
    }

    /** Sets the customer's number for a reason. */
    public void number(int number, int reason, double u) {
        rows.setReal(at(number, NUMBERS + reason), u);
    }

    private int at(int number, int cell) {
        return number * width + cell;
    }
}
