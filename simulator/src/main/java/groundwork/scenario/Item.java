package groundwork.scenario;

import java.util.Optional;

/**
 * A thing sold (SKU).
 *
 * @param category id, or "" for none
 * @param seller id, or "" for none
 * @param valueMicros what a unit costs, millionths of the currency
 * @param priceMicros what a unit is sold for, millionths of the currency; 0 where none is stated
 * @param shelfLife empty for what keeps for ever
 * @param packing how many units a case and a pallet hold, and how a unit goes into a carton
 */
public record Item(
        String id,
        String name,
        String category,
        String seller,
        double weightKilograms,
        double volumeLitres,
        long valueMicros,
        long priceMicros,
        Optional<ShelfLife> shelfLife,
        Packing packing) {

    /**
     * How many units a case and a pallet hold, and how a unit goes into a carton.
     *
     * @param unitsPerCase at least 1, or 0 where none is stated
     * @param unitsPerPallet at least 1, or 0 where it follows from the volume
     * @param sides of a unit, packed; empty where only its volume is known
     * @param ownBox whether a unit is a parcel in the box that it comes in
     */
    public record Packing(int unitsPerCase, int unitsPerPallet, Optional<Sides> sides, boolean ownBox) {

        /** Nothing is stated. */
        public static final Packing UNSTATED = new Packing(0, 0, Optional.empty(), false);
    }
}
