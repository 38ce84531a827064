package groundwork.scenariofile;

import java.util.Arrays;

/** Numbers of names that are given as bytes: 0 for the first that was added. Open addressing with linear steps. */
final class ByteNames {

    private static final int FIRST_SLOTS = 64;

    private byte[][] names = new byte[FIRST_SLOTS / 2][];
    private int[] slots = new int[FIRST_SLOTS];
    private int count;
    private int last;

    /** Adds a name that is not yet among them, and says its number. */
    int add(byte[] bytes, int start, int end) {
        if (2 * (count + 1) > slots.length) {
            grow();
        }
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
        }
        names[count] = Arrays.copyOfRange(bytes, start, end);
        slots[free(names[count])] = ++count;
        return count - 1;
    }

    /** The number of a name, -1 if it is unknown. */
    int number(byte[] bytes, int start, int end) {
        // Names mostly come in their order, or one of them again and again.
        for (int guess = last; guess <= last + 1 && guess < count; guess++) {
            if (Arrays.equals(names[guess], 0, names[guess].length, bytes, start, end)) {
                last = guess;
                return guess;
            }
        }
        int number = find(bytes, start, end);
        last = Math.max(0, number);
        return number;
    }

    private int find(byte[] bytes, int start, int end) {
        int mask = slots.length - 1;
        for (int slot = hash(bytes, start, end) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            byte[] name = names[slots[slot] - 1];
            if (Arrays.equals(name, 0, name.length, bytes, start, end)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    private int free(byte[] name) {
        int mask = slots.length - 1;
        int slot = hash(name, 0, name.length) & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int n = 0; n < count; n++) {
            slots[free(names[n])] = n + 1;
        }
    }

    private static int hash(byte[] bytes, int start, int end) {
        int hash = 1;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ (hash >>> 15);
    }
}
