package groundwork.chain.customs;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Loads;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Goods;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Reads what is on a load at a gateway: lots for the shelves of sites, or parcels for customers. */
final class Manifest {

    private final Run run;
    private final Optional<boolean[]> bonded;
    private final Loads loads;
    private final Lots lots;
    private final Orders orders;
    private final Lines lines;
    private final Goods goods;

    /**
     * The manifests of a run.
     *
     * @param bonded by site whether goods for it stay under bond; empty where none do
     */
    Manifest(Run run, Optional<boolean[]> bonded) {
        this.run = run;
        this.bonded = bonded;
        loads = run.loads();
        lots = run.lots();
        orders = run.orders();
        lines = run.lines();
        goods = run.plan().goods();
    }

    /**
     * Puts goods of a load on a new entry.
     *
     * @param underBond those for centers under bond, else all others
     */
    void declare(int load, EntryAssessment assessment, boolean underBond) {
        assessment.open();
        if (loads.hasParcels(load) && !underBond) {
            int origin = run.plan().lanes().get(loads.lane(load)).from();
            for (int order = loads.firstParcel(load); order != Lots.NONE; order = orders.next(order)) {
                for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
                    assessment.add(lines.item(line), lines.units(line), origin);
                }
            }
        }
        for (int lot = loads.firstLot(load); lot != Lots.NONE; lot = lots.next(lot)) {
            if (isBonded(lot) == underBond) {
                assessment.add(lots.item(lot), lots.units(lot), origin(lot));
            }
        }
    }

    private boolean isBonded(int lot) {
        return bonded.isPresent() && bonded.get()[lots.destination(lot)];
    }

    /** The site where a lot started; goods that customers sent back start at the site that took them. */
    private int origin(int lot) {
        return run.plan().lanes().get(run.plan().way(lots.route(lot))[0]).from();
    }

    /** Whether some goods of a load are among these items. */
    boolean holds(int load, boolean[] items) {
        if (loads.hasParcels(load)) {
            for (int order = loads.firstParcel(load); order != Lots.NONE; order = orders.next(order)) {
                for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
                    if (items[lines.item(line)]) {
                        return true;
                    }
                }
            }
        }
        for (int lot = loads.firstLot(load); lot != Lots.NONE; lot = lots.next(lot)) {
            if (items[lots.item(lot)]) {
                return true;
            }
        }
        return false;
    }

    /** Looks at the item of each line or lot of a load. */
    void forEachItem(int load, IntConsumer items) {
        if (loads.hasParcels(load)) {
            for (int order = loads.firstParcel(load); order != Lots.NONE; order = orders.next(order)) {
                for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
                    items.accept(lines.item(line));
                }
            }
        }
        for (int lot = loads.firstLot(load); lot != Lots.NONE; lot = lots.next(lot)) {
            items.accept(lots.item(lot));
        }
    }

    /** What the goods of a parcel are worth, in millionths of the currency. */
    double valueOfParcel(int order) {
        double value = 0;
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            value += (double) goods.valueMicros(lines.item(line)) * lines.units(line);
        }
        return value;
    }

    /** What a lot is worth, in millionths of the currency. */
    double valueOfLot(int lot) {
        return (double) goods.valueMicros(lots.item(lot)) * lots.units(lot);
    }
}
