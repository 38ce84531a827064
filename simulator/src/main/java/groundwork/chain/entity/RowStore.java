package groundwork.chain.entity;

import java.util.Arrays;

/**
 * Entities as rows of cells of 64 bits in one array, so that all attributes of an entity lie side by side in memory: an order is
 * looked at rarely and then in full. A cell holds a long, a double, or two ints.
 *
 * <p>Cells are known by their number in the array, row times width and the place in the row: whoever knows the width as a constant
 * need not multiply. Orders and lines, which every event looks at, are row stores themselves; others have one.
 */
class RowStore {

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
    final int take() {
        int row = slots.take();
        if ((row + 1) * width > cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        return row;
    }

    final void giveBack(int row) {
        slots.giveBack(row);
    }

    /** Rows taken and not given back. */
    public int live() {
        return slots.live();
    }

    final long whole(int cell) {
        return cells[cell];
    }

    final void setWhole(int cell, long value) {
        cells[cell] = value;
    }

    final double real(int cell) {
        return Double.longBitsToDouble(cells[cell]);
    }

    final void setReal(int cell, double value) {
        cells[cell] = Double.doubleToRawLongBits(value);
    }

    final int low(int cell) {
        return (int) cells[cell];
    }

    final int high(int cell) {
        return (int) (cells[cell] >> HALF);
    }

    final void setLow(int cell, int value) {
        cells[cell] = (cells[cell] & ~LOW) | (value & LOW);
    }

    final void setHigh(int cell, int value) {
        cells[cell] = (cells[cell] & LOW) | ((long) value << HALF);
    }

    final void setHalves(int cell, int low, int high) {
        cells[cell] = ((long) high << HALF) | (low & LOW);
    }
}
