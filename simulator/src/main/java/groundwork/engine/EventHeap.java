package groundwork.engine;

import java.util.Arrays;

/** Slots of events as a heap of four branches (Johnson 1975) in their total order; adding and taking cost O(log n). */
final class EventHeap {

    private final EventRows rows;
    private int[] slots = new int[16];
    private int size;

    EventHeap(EventRows rows) {
        this.rows = rows;
    }

    /** Replaces what is in it. */
    void fill(int[] all) {
        slots = all;
        size = all.length;
        for (int i = size / 4; i >= 0 && size > 0; i--) {
            siftDown(i, slots[i]);
        }
    }

    /** All slots, in no order; a copy. */
    int[] slots() {
        return Arrays.copyOf(slots, size);
    }

    /** The slot of the first event; there is one. */
    int first() {
        return slots[0];
    }

    void add(int slot) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, Math.max(16, size * 2));
        }
        siftUp(size++, slot);
    }

    void removeFirst() {
        size--;
        if (size > 0) {
            siftDown(0, slots[size]);
        }
    }

    private void siftUp(int from, int slot) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) >> 2;
            if (rows.isBefore(slots[parent], slot)) {
                break;
            }
            slots[at] = slots[parent];
            at = parent;
        }
        slots[at] = slot;
    }

    private void siftDown(int from, int slot) {
        int at = from;
        while (4 * at + 1 < size) {
            int best = 4 * at + 1;
            for (int child = best + 1; child < Math.min(4 * at + 5, size); child++) {
                if (rows.isBefore(slots[child], slots[best])) {
                    best = child;
                }
            }
            if (rows.isBefore(slot, slots[best])) {
                break;
            }
            slots[at] = slots[best];
            at = best;
        }
        slots[at] = slot;
    }
}
