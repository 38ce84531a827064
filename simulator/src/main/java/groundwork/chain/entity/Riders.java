package groundwork.chain.entity;

import java.util.Arrays;

/** Orders that travel in the parcel of another order of their customer; memory is used only where some do. */
public final class Riders {

    /** No order. */
    public static final int NONE = -1;

    private final Orders orders;
    private final Lines lines;
    private int[] first = {};

    Riders(Orders orders, Lines lines) {
        this.orders = orders;
        this.lines = lines;
    }

    /** The first order that rides with a parcel; the others follow by {@link Orders#next}. */
    public int first(int parcel) {
        return parcel < first.length ? first[parcel] : NONE;
    }

    /** An order joins a parcel: its lines are the parcel's from now on. */
    public void join(int order, int parcel) {
        int tail = orders.firstLine(order);
        while (tail != Lines.NONE) {
            int behind = lines.next(tail);
            lines.belong(tail, parcel, behind == Lines.NONE ? orders.firstLine(parcel) : behind);
            tail = behind;
        }
        boolean gift = orders.gift(parcel) || orders.gift(order);
        if (orders.returnedUnits(parcel) == 0 && orders.returnedUnits(order) > 0) {
            orders.returnTimes(parcel, orders.returnQuantile(order), orders.returnTransitQuantile(order));
        }
        orders.fill(
                parcel,
                orders.firstLine(order),
                orders.lineCount(parcel) + orders.lineCount(order),
                orders.unitCount(parcel) + orders.unitCount(order),
                orders.kilograms(parcel) + orders.kilograms(order),
                orders.returnedUnits(parcel) + orders.returnedUnits(order));
        orders.fill(order, Lines.NONE, 0, 0, 0, 0);
        if (gift) {
            orders.makeGift(parcel);
        }
        if (parcel >= first.length) {
            int length = first.length;
            first = Arrays.copyOf(first, Math.max(1024, Integer.highestOneBit(parcel) * 2));
            Arrays.fill(first, length, first.length, NONE);
        }
        orders.link(order, first[parcel]);
        first[parcel] = order;
    }

    /** The riders of a parcel have been told of. */
    void clear(int parcel) {
        if (parcel < first.length) {
            first[parcel] = NONE;
        }
    }
}
