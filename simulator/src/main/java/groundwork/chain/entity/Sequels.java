package groundwork.chain.entity;

import java.util.Arrays;

/**
 * Which order of the same customer each order follows, where customers order again. An order is known by its number and a ticket
 * that no other order has: its number may be another's by the time it is asked for.
 */
public final class Sequels {

    /** The ticket of no order. */
    public static final long NONE = 0;

    private long[] ticket = {};
    private int[] before = {};
    private long[] ticketBefore = {};
    private long last = NONE;

    /** An order is placed; it follows the one with a number and ticket, or none. Its own ticket. */
    public long add(int order, int follows, long ticketOfThat) {
        if (order >= ticket.length) {
            int capacity = Math.max(1024, Integer.highestOneBit(order) * 2);
            ticket = Arrays.copyOf(ticket, capacity);
            before = Arrays.copyOf(before, capacity);
            ticketBefore = Arrays.copyOf(ticketBefore, capacity);
        }
        ticket[order] = ++last;
        before[order] = follows;
        ticketBefore[order] = ticketOfThat;
        return last;
    }

    /** The ticket of an order, {@link #NONE} if it is not of a customer who may order again. */
    public long ticket(int order) {
        return order < ticket.length ? ticket[order] : NONE;
    }

    /** The number of the order that it follows; only if {@link #ticketBefore} is not {@link #NONE}. */
    public int before(int order) {
        return before[order];
    }

    /** The ticket of the order that it follows, or {@link #NONE}. */
    public long ticketBefore(int order) {
        return order < ticket.length ? ticketBefore[order] : NONE;
    }

    /** An order has left: its number may be another's, who follows nobody unless it says so. */
    void remove(int order) {
        if (order < ticket.length) {
            ticket[order] = NONE;
            ticketBefore[order] = NONE;
        }
    }
}
