package groundwork.chain.plan;

import groundwork.scenario.StockRule.LotSize;

/**
 * What a supplier accepts of an item, in units.
 *
 * @param minimum at least 0
 * @param multiple at least 1
 */
public record LotSizes(long minimum, long multiple) {

    static LotSizes of(LotSize stated, Goods goods, int item) {
        long pack = switch (stated.pack()) {
            case UNIT -> 1;
            case CASE -> goods.unitsPerCase(item);
            case PALLET -> goods.unitsPerPallet(item);
        };
        return new LotSizes(stated.minimumUnits(), pack * stated.multipleUnits());
    }

    /** Whether any quantity is accepted. */
    boolean any() {
        return minimum <= 1 && multiple == 1;
    }

    /** The least accepted quantity of at least so many units; 0 for 0. */
    public long roundUp(long units) {
        return units == 0 ? 0 : -Math.floorDiv(-Math.max(units, minimum), multiple) * multiple;
    }
}
