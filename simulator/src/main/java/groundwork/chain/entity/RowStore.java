package groundwork.chain.entity;

import java.util.Arrays;

/**
 * Entities as rows of cells of 64 bits in one array, so that all attributes of an entity lie side by side in memory: an order is
 * looked at rarely and then in full. A cell holds a long, a double, or two ints.
 */
final class RowStore {

    private static final int FEWEST_ROWS = 1024;
    private static final int HALF = 32;
    private static final long LOW = 0xFFFF_FFFFL;

    private final Slots slots = new Slots();
    private final int width;
    private long[] cells;

    /** A store of rows of so many cells. */
    RowStore(int width) {
        this.width = width;
        cells = new long[FEWEST_ROWS * width];
    }

    /** A row to fill; what it held before is still in it. */
    int take() {
        int row = slots.take();
        if ((row + 1) * width > cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        return row;
    }

    void giveBack(int row) {
        slots.giveBack(row);
    }

    int live() {
        return slots.live();
    }

    long whole(int row, int cell) {
        return cells[row * width + cell];
    }

    void setWhole(int row, int cell, long value) {
        cells[row * width + cell] = value;
    }

    double real(int row, int cell) {
        return Double.longBitsToDouble(cells[row * width + cell]);
    }

    void setReal(int row, int cell, double value) {
        cells[row * width + cell] = Double.doubleToRawLongBits(value);
    }

    int low(int row, int cell) {
        return (int) cells[row * width + cell];
    }

    int high(int row, int cell) {
        return (int) (cells[row * width + cell] >> HALF);
    }

    void setLow(int row, int cell, int value) {
        int at = row * width + cell;
        cells[at] = (cells[at] & ~LOW) | (value & LOW);
    }

    void setHigh(int row, int cell, int value) {
        int at = row * width + cell;
        cells[at] = (cells[at] & LOW) | ((long) value << HALF);
    }

    void setHalves(int row, int cell, int low, int high) {
        cells[row * width + cell] = ((long) high << HALF) | (low & LOW);
    }
}
