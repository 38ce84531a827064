package groundwork.chain.transport;

import groundwork.chain.plan.FreightPlan;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.LoadingPlan;
import groundwork.chain.plan.LoadingPlan.Kind;
import java.util.Arrays;

/**
 * Containers that are loaded piece by piece: each goes into the first that has room for it by volume, weight and pallets (first fit
 * in order of arrival), so that heavy and light goods come to stand together.
 *
 * <p>A case or pallet that is only started takes the room of a whole one, and weighs what is in it.
 */
final class Stowage {

    /** A kind that is not the lane's own: room in containers that are shared with the freight of others, as much as it takes. */
    static final int SHARED = -1;

    /** What shared containers are paid by: cubic metres or tonnes, whichever are more (W/M). */
    static double freightTonnes(double cubicMetres, double kilograms) {
        return Math.max(cubicMetres, kilograms / 1_000);
    }

    /** A billionth of slack, for what rounding does to sums. */
    private static final double SLACK = 1e-9;

    private final Goods goods;
    private final LoadingPlan plan;
    private int containers;
    private int[] kind = new int[4];
    private int[] units = new int[4];
    private double[] kilograms = new double[4];
    private double[] cubicMetres = new double[4];
    private double[] pallets = new double[4];

    /** Hears which units go into which container. */
    interface Packer {

        /** Nobody needs to know. */
        Packer NONE = (container, units) -> {};

        void packed(int container, int units);
    }

    Stowage(Goods goods, LoadingPlan plan) {
        this.goods = goods;
        this.plan = plan;
    }

    void clear() {
        containers = 0;
    }

    /** Puts empty containers of a kind, by its number in the plan, behind those that are there. */
    void add(int ofKind, int count) {
        while (containers + count > kind.length) {
            grow();
        }
        Arrays.fill(kind, containers, containers + count, ofKind);
        Arrays.fill(units, containers, containers + count, 0);
        Arrays.fill(kilograms, containers, containers + count, 0);
        Arrays.fill(cubicMetres, containers, containers + count, 0);
        Arrays.fill(pallets, containers, containers + count, 0);
        containers += count;
    }

    /** Stows as many units of an item as whole pieces of them find room; returns how many. */
    int stow(int item, int wanted, Packer packer) {
        int size = plan.unitsPerPiece(goods, item);
        int stowed = 0;
        for (int c = 0; c < containers && stowed < wanted; c++) {
            int whole = Math.min((wanted - stowed) / size, room(c, item, size, size));
            int in = whole * size;
            if (in > 0) {
                put(c, item, whole, in);
            }
            int rest = wanted - stowed - in;
            if (rest > 0 && rest < size && room(c, item, size, rest) > 0) {
                put(c, item, 1, rest);
                in += rest;
            }
            if (in > 0) {
                packer.packed(c, in);
                stowed += in;
            }
        }
        return stowed;
    }

    /** The first kind of the plan that takes a piece of an item when it is empty; -1 if none does. */
    int kindFor(int item, int pieceUnits) {
        int size = plan.unitsPerPiece(goods, item);
        for (int k = 0; k < plan.kinds().size(); k++) {
            FreightPlan.Container room = plan.kinds().get(k).room();
            if (size * goods.cubicMetres(item) <= room.cubicMetres() + SLACK
                    && pieceUnits * goods.kilograms(item) <= room.kilograms() + SLACK
                    && plan.pallets(goods, item, 1) <= room.pallets() + SLACK) {
                return k;
            }
        }
        return -1;
    }

    /** Pieces of a size, with so many units in each, that find room in a container. */
    private int room(int c, int item, int size, int unitsInPiece) {
        if (kind[c] == SHARED) {
            return Integer.MAX_VALUE;
        }
        FreightPlan.Container room = plan.kinds().get(kind[c]).room();
        double fitting = Math.min(
                fit(room.cubicMetres() - cubicMetres[c], size * goods.cubicMetres(item)),
                fit(room.kilograms() - kilograms[c], unitsInPiece * goods.kilograms(item)));
        return (int) Math.min(fitting, fit(room.pallets() - pallets[c], plan.pallets(goods, item, 1)));
    }

    private static double fit(double room, double each) {
        return each <= 0 || room == Double.POSITIVE_INFINITY
                ? Integer.MAX_VALUE
                : Math.max(0, StrictMath.floor(room / each + SLACK));
    }

    private void put(int c, int item, int pieces, int ofUnits) {
        units[c] += ofUnits;
        kilograms[c] += ofUnits * goods.kilograms(item);
        cubicMetres[c] += (double) pieces * plan.unitsPerPiece(goods, item) * goods.cubicMetres(item);
        pallets[c] += plan.pallets(goods, item, pieces);
    }

    int containers() {
        return containers;
    }

    /** Containers in which something stands. */
    int used() {
        int used = 0;
        for (int c = 0; c < containers; c++) {
            used += units[c] > 0 ? 1 : 0;
        }
        return used;
    }

    boolean isShared(int container) {
        return kind[container] == SHARED;
    }

    /** The kind of a container that is not shared. */
    Kind kind(int container) {
        return plan.kinds().get(kind[container]);
    }

    int units(int container) {
        return units[container];
    }

    double kilograms(int container) {
        return kilograms[container];
    }

    /** Room that its pieces take. */
    double cubicMetres(int container) {
        return cubicMetres[container];
    }

    private void grow() {
        int capacity = kind.length * 2;
        kind = Arrays.copyOf(kind, capacity);
        units = Arrays.copyOf(units, capacity);
        kilograms = Arrays.copyOf(kilograms, capacity);
        cubicMetres = Arrays.copyOf(cubicMetres, capacity);
        pallets = Arrays.copyOf(pallets, capacity);
    }
}
