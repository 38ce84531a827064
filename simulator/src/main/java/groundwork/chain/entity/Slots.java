package groundwork.chain.entity;

import java.util.Arrays;

/** Hands out the slots of a column store and takes them back; the lowest new slot, or the one given back last. */
public final class Slots {

    private int[] free = new int[64];
    private int freeCount;
    private int used;

    public int take() {
        return freeCount > 0 ? free[--freeCount] : used++;
    }

    public void giveBack(int slot) {
        if (freeCount == free.length) {
            free = Arrays.copyOf(free, freeCount * 2);
        }
        free[freeCount++] = slot;
    }

    /** Slots handed out and not given back. */
    public int live() {
        return used - freeCount;
    }
}
