package groundwork.engine;

import java.util.Arrays;

/**
 * The attributes of the events that wait, a row of four numbers each, so that one event lies in one line of the processor's cache:
 * its time; its rank at that time (priority and sequence, {@code OVER} once it is over); the next slot of the chain that it is
 * in; its subject. Rows of events that are over are used again.
 */
final class EventRows {

    /** No slot. */
    static final int NONE = -1;

    private static final int ROW_SHIFT = 2;
    private static final int RANK = 1;
    private static final int NEXT = 2;
    private static final int SUBJECT = 3;
    private static final long OVER = -1;

    private long[] values = new long[64 << ROW_SHIFT];
    private EventHandler[] handlers = new EventHandler[64];
    private int free = NONE;
    private int used;

    /** Fills a row, a new one if none is free, and returns its slot. */
    int add(long time, long rank, EventHandler handler, int subject) {
        int slot = free;
        if (slot != NONE) {
            free = next(slot);
        } else {
            slot = newSlot();
        }
        int row = slot << ROW_SHIFT;
        values[row] = time;
        values[row + RANK] = rank;
        values[row + SUBJECT] = subject;
        if (handlers[slot] != handler) {
            handlers[slot] = handler;
        }
        return slot;
    }

    private int newSlot() {
        if (used == handlers.length) {
            int capacity = used * 2;
            values = Arrays.copyOf(values, capacity << ROW_SHIFT);
            handlers = Arrays.copyOf(handlers, capacity);
        }
        return used++;
    }

    /** Frees a row; its attributes stay readable until the next event is added. */
    void free(int slot) {
        values[(slot << ROW_SHIFT) + RANK] = OVER;
        setNext(slot, free);
        free = slot;
    }

    /** Whether the event that took this slot with a rank of these low bits still waits and was not cancelled. */
    boolean waits(int slot, int lowRank) {
        return slot >= 0 && slot < used && handlers[slot] != null && rank(slot) != OVER && (int) rank(slot) == lowRank;
    }

    /** Marks an event as cancelled; its row stays until it is freed. */
    void cancel(int slot) {
        handlers[slot] = null;
    }

    boolean isCancelled(int slot) {
        return handlers[slot] == null;
    }

    EventHandler handler(int slot) {
        return handlers[slot];
    }

    long time(int slot) {
        return values[slot << ROW_SHIFT];
    }

    private long rank(int slot) {
        return values[(slot << ROW_SHIFT) + RANK];
    }

    int subject(int slot) {
        return (int) values[(slot << ROW_SHIFT) + SUBJECT];
    }

    int next(int slot) {
        return (int) values[(slot << ROW_SHIFT) + NEXT];
    }

    void setNext(int slot, int next) {
        values[(slot << ROW_SHIFT) + NEXT] = next;
    }

    /** The total order: time, then rank. */
    boolean isBefore(int slot, int other) {
        long time = time(slot);
        long ofOther = time(other);
        return time < ofOther || (time == ofOther && rank(slot) < rank(other));
    }
}
