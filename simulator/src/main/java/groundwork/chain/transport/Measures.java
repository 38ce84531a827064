package groundwork.chain.transport;

import groundwork.chain.plan.FreightPlan.Room;
import groundwork.chain.plan.Goods;

/** How much goods are together, in every measure that limits a departure. */
final class Measures {

    /** A billionth of slack, for what rounding does to sums. */
    private static final double SLACK = 1e-9;

    private final Goods goods;
    private final boolean byPallet;
    private long units;
    private double kilograms;
    private double cubicMetres;
    private double pallets;

    /** Of nothing; pallets are counted only where they matter. */
    Measures(Goods goods, boolean byPallet) {
        this.goods = goods;
        this.byPallet = byPallet;
    }

    void clear() {
        units = 0;
        kilograms = 0;
        cubicMetres = 0;
        pallets = 0;
    }

    /** Adds units of an item; takes them off where they are negative. */
    void add(int item, int more) {
        units += more;
        kilograms += more * goods.kilograms(item);
        cubicMetres += more * goods.cubicMetres(item);
        if (byPallet) {
            pallets += more > 0 ? goods.pallets(item, more) : -goods.pallets(item, -more);
        }
    }

    /** Adds what is together elsewhere. */
    void add(Measures other) {
        units += other.units;
        kilograms += other.kilograms;
        cubicMetres += other.cubicMetres;
        pallets += other.pallets;
    }

    /** Units of an item, of those wanted, that still find room. */
    int fit(Room room, int item, int wanted) {
        double fitting = Math.min(
                fit(room.cubicMetres() - cubicMetres, goods.cubicMetres(item)),
                fit(room.kilograms() - kilograms, goods.kilograms(item)));
        if (byPallet) {
            fitting = Math.min(fitting, fit(room.pallets() - pallets, goods.pallets(item, 1)));
        }
        return (int) Math.min(Math.min(wanted, fitting), Math.max(0, room.units() - units));
    }

    private static double fit(double room, double each) {
        return each <= 0 ? Integer.MAX_VALUE : Math.max(0, StrictMath.floor(room / each + SLACK));
    }

    /** Whether any measure has reached its limit. */
    boolean reaches(Room limit) {
        return share(limit) >= 1 - SLACK;
    }

    /** The share of the tightest limit that is used; 0 without limits. */
    double share(Room limit) {
        double ofUnits = limit.units() == Integer.MAX_VALUE ? 0 : (double) units / limit.units();
        return Math.max(
                Math.max(cubicMetres / limit.cubicMetres(), kilograms / limit.kilograms()),
                Math.max(pallets / limit.pallets(), ofUnits));
    }

    long units() {
        return units;
    }

    double kilograms() {
        return kilograms;
    }

    double cubicMetres() {
        return cubicMetres;
    }

    double pallets() {
        return pallets;
    }
}
