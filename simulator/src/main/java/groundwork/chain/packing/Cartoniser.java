package groundwork.chain.packing;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.CartonPlans;
import groundwork.chain.plan.CartonSet;
import groundwork.chain.plan.Goods;
import java.util.Arrays;

/**
 * Puts the goods of an order part into cartons by weight, volume and sides.
 *
 * <p>Units that come in their own box are parcels by themselves. All others go into the first carton, in the order of preference of
 * the set, that holds them together. Where none does, the carton that takes most of them by volume is filled, the largest units
 * first, and the rest is looked at again. Each carton gets a unit, so there are never more of them than units.
 * Filling the fullest first and choosing a small one for the rest is the usual rule of warehouse software; the least number of
 * cartons is a bin packing problem, which is NP-hard.
 *
 * <p>The result stands in arrays that the next order overwrites. O(cartons × lines) a parcel; nothing is allocated once the
 * arrays are large enough.
 */
public final class Cartoniser {

    /** The carton of a parcel that is a unit in its own box. */
    public static final int OWN_BOX = -1;

    /** Hears which units go into which parcel. */
    @FunctionalInterface
    public interface Contents {

        /** Nobody wants to know. */
        Contents UNHEARD = (parcel, item, units) -> {};

        /** Units of an item go into a parcel; parcels are numbered from 0. */
        void put(int parcel, int item, int units);
    }

    private final Orders orders;
    private final Lines lines;
    private final CartonPlans plans;
    private final Goods goods;
    private final Contents contents;

    // The lines that are being packed, the largest units first.
    private int[] items = new int[16];
    private int[] left = new int[16];
    private int[] inCarton = new int[16];
    private int lineCount;

    // The parcels of the result.
    private int[] carton = new int[16];
    private int[] units = new int[16];
    private double[] kilograms = new double[16];
    private double[] cubicMetres = new double[16];
    private int parcels;

    private CartonSet set;

    /** A cartoniser that says nothing of what is where. */
    public Cartoniser(Run run) {
        this(run, Contents.UNHEARD);
    }

    /** A cartoniser of a run. */
    public Cartoniser(Run run, Contents contents) {
        this.contents = contents;
        orders = run.orders();
        lines = run.lines();
        plans = run.plan().cartons();
        goods = run.plan().goods();
    }

    /** Packs an order part in cartons of a set; how many parcels there are. */
    public int pack(int order, CartonSet cartons) {
        set = cartons;
        parcels = 0;
        lineCount = 0;
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            take(lines.item(line), lines.units(line));
        }
        while (lineCount > 0) {
            int whole = holdingAll();
            fill(whole >= 0 ? whole : holdingMost());
        }
        return parcels;
    }

    /** How many parcels there are. */
    public int parcels() {
        return parcels;
    }

    /** The position in the set of a parcel's carton, or {@link #OWN_BOX}. */
    public int carton(int parcel) {
        return carton[parcel];
    }

    /** Units in a parcel. */
    public int units(int parcel) {
        return units[parcel];
    }

    /** Weight of the goods in a parcel. */
    public double kilograms(int parcel) {
        return kilograms[parcel];
    }

    /** Volume of the goods in a parcel. */
    public double cubicMetres(int parcel) {
        return cubicMetres[parcel];
    }

    /** Weight of a parcel, the carton included. */
    public double grossKilograms(int parcel) {
        return kilograms[parcel] + (carton[parcel] == OWN_BOX ? 0 : set.tare(carton[parcel]));
    }

    /** Volume of a parcel from outside. */
    public double outerCubicMetres(int parcel) {
        return carton[parcel] == OWN_BOX ? cubicMetres[parcel] : set.outside(carton[parcel]);
    }

    /** What the cartons of all parcels cost, in millionths of the currency. */
    public long costMicros() {
        long cost = 0;
        for (int p = 0; p < parcels; p++) {
            cost += carton[p] == OWN_BOX ? 0 : set.costMicros(carton[p]);
        }
        return cost;
    }

    /** Lines up a line behind those of larger units; what goes into no carton is a parcel as it is. */
    private void take(int item, int count) {
        if (plans.ownBox(item) || !goesIntoSome(item)) {
            for (int unit = 0; unit < count; unit++) {
                int parcel = open(OWN_BOX);
                put(parcel, item, 1);
            }
            return;
        }
        if (lineCount == items.length) {
            items = Arrays.copyOf(items, lineCount * 2);
            left = Arrays.copyOf(left, lineCount * 2);
            inCarton = Arrays.copyOf(inCarton, lineCount * 2);
        }
        int at = lineCount++;
        while (at > 0 && isLarger(item, items[at - 1])) {
            items[at] = items[at - 1];
            left[at] = left[at - 1];
            at--;
        }
        items[at] = item;
        left[at] = count;
    }

    private boolean isLarger(int item, int than) {
        double a = goods.cubicMetres(item);
        double b = goods.cubicMetres(than);
        return a > b || (a == b && goods.kilograms(item) > goods.kilograms(than));
    }

    private boolean goesIntoSome(int item) {
        for (int c = 0; c < set.count(); c++) {
            if (set.fits(c, item)
                    && goods.cubicMetres(item) <= set.room(c)
                    && goods.kilograms(item) <= set.maxKilograms(c)) {
                return true;
            }
        }
        return false;
    }

    /** The first carton that holds all that is left, or -1. */
    private int holdingAll() {
        double volume = 0;
        double weight = 0;
        for (int l = 0; l < lineCount; l++) {
            volume += left[l] * goods.cubicMetres(items[l]);
            weight += left[l] * goods.kilograms(items[l]);
        }
        for (int c = 0; c < set.count(); c++) {
            if (volume <= set.room(c) && weight <= set.maxKilograms(c) && fitsAll(c)) {
                return c;
            }
        }
        return -1;
    }

    private boolean fitsAll(int c) {
        for (int l = 0; l < lineCount; l++) {
            if (!set.fits(c, items[l])) {
                return false;
            }
        }
        return true;
    }

    /** The carton that takes most of what is left by volume, then by weight; the first in the order of preference among equals. */
    private int holdingMost() {
        int best = -1;
        double most = -1;
        double heaviest = -1;
        for (int c = 0; c < set.count(); c++) {
            if (plan(c) > 0) {
                double volume = 0;
                double weight = 0;
                for (int l = 0; l < lineCount; l++) {
                    volume += inCarton[l] * goods.cubicMetres(items[l]);
                    weight += inCarton[l] * goods.kilograms(items[l]);
                }
                if (volume > most || (volume == most && weight > heaviest)) {
                    best = c;
                    most = volume;
                    heaviest = weight;
                }
            }
        }
        return best;
    }

    /** Notes how many units of each line go into a carton, the largest first; how many they are together. */
    private int plan(int c) {
        double room = set.room(c);
        double strength = set.maxKilograms(c);
        int all = 0;
        for (int l = 0; l < lineCount; l++) {
            int count = 0;
            if (set.fits(c, items[l])) {
                count = Math.min(
                        left[l],
                        Math.min(times(room, goods.cubicMetres(items[l])), times(strength, goods.kilograms(items[l]))));
            }
            inCarton[l] = count;
            room -= count * goods.cubicMetres(items[l]);
            strength -= count * goods.kilograms(items[l]);
            all += count;
        }
        return all;
    }

    /** How often a size goes into a room. */
    private static int times(double room, double size) {
        return size == 0 ? Integer.MAX_VALUE : (int) Math.max(0, StrictMath.floor(room / size));
    }

    private void fill(int c) {
        plan(c);
        int parcel = open(c);
        int kept = 0;
        for (int l = 0; l < lineCount; l++) {
            if (inCarton[l] > 0) {
                put(parcel, items[l], inCarton[l]);
            }
            int rest = left[l] - inCarton[l];
            if (rest > 0) {
                items[kept] = items[l];
                left[kept++] = rest;
            }
        }
        lineCount = kept;
    }

    private int open(int as) {
        if (parcels == carton.length) {
            carton = Arrays.copyOf(carton, parcels * 2);
            units = Arrays.copyOf(units, parcels * 2);
            kilograms = Arrays.copyOf(kilograms, parcels * 2);
            cubicMetres = Arrays.copyOf(cubicMetres, parcels * 2);
        }
        carton[parcels] = as;
        units[parcels] = 0;
        kilograms[parcels] = 0;
        cubicMetres[parcels] = 0;
        return parcels++;
    }

    private void put(int parcel, int item, int count) {
        units[parcel] += count;
        kilograms[parcel] += count * goods.kilograms(item);
        cubicMetres[parcel] += count * goods.cubicMetres(item);
        contents.put(parcel, item, count);
    }
}
