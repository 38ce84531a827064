package groundwork.engine;

import java.util.Arrays;

/** Smallest key first, first come first served among equals: a binary heap of rows. O(log n) in those who wait. */
final class RankedLine implements WaitingLine {

    private static final int KEY = 0;
    private static final int TICKET = 1;
    private static final int ARRIVED_AT = 2;
    private static final int CUSTOMER = 3;
    private static final int ROW_SHIFT = 2;

    private long[] rows = new long[16 << ROW_SHIFT];
    private int size;
    private long tickets;

    @Override
    public int size() {
        return size;
    }

    @Override
    public void add(int customer, long arrivedAt, long key) {
        if (size << ROW_SHIFT == rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        int at = size++;
        put(at, KEY, key);
        put(at, TICKET, tickets++);
        put(at, ARRIVED_AT, arrivedAt);
        put(at, CUSTOMER, customer);
        rise(at);
    }

    private void rise(int from) {
        int at = from;
        while (at > 0 && isBefore(at, (at - 1) / 2)) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    @Override
    public int firstCustomer() {
        return (int) get(0, CUSTOMER);
    }

    @Override
    public long firstArrivedAt() {
        return get(0, ARRIVED_AT);
    }

    @Override
    public void removeFirst() {
        size--;
        swap(0, size);
        sink(0);
    }

    @Override
    public long remove(int customer) {
        for (int at = 0; at < size; at++) {
            if (get(at, CUSTOMER) == customer) {
                long arrivedAt = get(at, ARRIVED_AT);
                size--;
                swap(at, size);
                if (at < size) {
                    rise(at);
                    sink(at);
                }
                return arrivedAt;
            }
        }
        return -1;
    }

    private void sink(int from) {
        int at = from;
        int child = 2 * at + 1;
        while (child < size) {
            if (child + 1 < size && isBefore(child + 1, child)) {
                child++;
            }
            if (isBefore(at, child)) {
                return;
            }
            swap(at, child);
            at = child;
            child = 2 * at + 1;
        }
    }

    private boolean isBefore(int row, int other) {
        long key = get(row, KEY);
        long otherKey = get(other, KEY);
        return key < otherKey || (key == otherKey && get(row, TICKET) < get(other, TICKET));
    }

    private void swap(int row, int other) {
        for (int cell = 0; cell < 1 << ROW_SHIFT; cell++) {
            long value = get(row, cell);
            put(row, cell, get(other, cell));
            put(other, cell, value);
        }
    }

    private long get(int row, int cell) {
        return rows[(row << ROW_SHIFT) + cell];
    }

    private void put(int row, int cell, long value) {
        rows[(row << ROW_SHIFT) + cell] = value;
    }
}
