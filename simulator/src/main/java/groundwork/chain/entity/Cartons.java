package groundwork.chain.entity;

import java.util.Arrays;

/**
 * The parcels of order parts that are packed in cartons; memory is used only where some are.
 *
 * <p>What an order had in cartons is forgotten when its number is used again: it is told then how that order is packed.
 */
public final class Cartons {

    /** No parcel. */
    public static final int NONE = -1;

    // The cells of a row; where there are two names, the first is in the low half.
    private static final int NEXT_AND_ROW = 0;
    private static final int UNITS = 1;
    private static final int KILOGRAMS = 2;
    private static final int GOODS_VOLUME = 3;
    private static final int OUTER_VOLUME = 4;
    private static final int WIDTH = 5;

    private final Orders orders;
    private RowStore rows;
    private int[] first = {};
    private int[] count = {};

    Cartons(Orders orders) {
        this.orders = orders;
    }

    /** An order is one parcel, not in a carton, as far as is known. */
    public void clear(int order) {
        if (order >= first.length) {
            int length = first.length;
            int capacity = Math.max(1024, Integer.highestOneBit(order) * 2);
            first = Arrays.copyOf(first, capacity);
            count = Arrays.copyOf(count, capacity);
            Arrays.fill(first, length, capacity, NONE);
            rows = rows == null ? new RowStore(WIDTH) : rows;
        }
        for (int parcel = first[order]; parcel != NONE; parcel = next(parcel)) {
            rows.giveBack(parcel);
        }
        first[order] = NONE;
        count[order] = 0;
    }

    /**
     * An order that was cleared has a further parcel, in front of the others.
     *
     * @param row of the scenario of its carton, or -1 for a unit in its own box
     * @param kilograms with the carton
     * @param goodsVolume cubic metres of the goods in it
     * @param outerVolume cubic metres of the parcel
     */
    public void add(int order, int row, int units, double kilograms, double goodsVolume, double outerVolume) {
        int parcel = rows.take();
        rows.setHalves(at(parcel, NEXT_AND_ROW), first[order], row);
        rows.setWhole(at(parcel, UNITS), units);
        rows.setReal(at(parcel, KILOGRAMS), kilograms);
        rows.setReal(at(parcel, GOODS_VOLUME), goodsVolume);
        rows.setReal(at(parcel, OUTER_VOLUME), outerVolume);
        first[order] = parcel;
        count[order]++;
    }

    /** Whether an order is packed in cartons. */
    public boolean packed(int order) {
        return order < first.length && first[order] != NONE;
    }

    /** How many parcels an order is: 1 where it is not packed in cartons. */
    public int parcels(int order) {
        return packed(order) ? count[order] : 1;
    }

    /** Its first parcel; the others follow by {@link #next}. {@link #NONE} where it is not packed in cartons. */
    public int first(int order) {
        return order < first.length ? first[order] : NONE;
    }

    /** The parcel behind a parcel, or {@link #NONE}. */
    public int next(int parcel) {
        return rows.low(at(parcel, NEXT_AND_ROW));
    }

    /** The row of the scenario of its carton, or -1 for a unit in its own box. */
    public int row(int parcel) {
        return rows.high(at(parcel, NEXT_AND_ROW));
    }

    /** Units in a parcel. */
    public int units(int parcel) {
        return (int) rows.whole(at(parcel, UNITS));
    }

    /** Kilograms of a parcel, its carton included. */
    public double kilogramsOfParcel(int parcel) {
        return rows.real(at(parcel, KILOGRAMS));
    }

    /** Cubic metres of the goods in a parcel. */
    public double goodsVolume(int parcel) {
        return rows.real(at(parcel, GOODS_VOLUME));
    }

    /** Cubic metres of a parcel. */
    public double outerVolume(int parcel) {
        return rows.real(at(parcel, OUTER_VOLUME));
    }

    /** Kilograms of all parcels of an order, cartons included. */
    public double kilograms(int order) {
        if (!packed(order)) {
            return orders.kilograms(order);
        }
        double kilograms = 0;
        for (int parcel = first[order]; parcel != NONE; parcel = next(parcel)) {
            kilograms += kilogramsOfParcel(parcel);
        }
        return kilograms;
    }

    private static int at(int parcel, int cell) {
        return parcel * WIDTH + cell;
    }
}
