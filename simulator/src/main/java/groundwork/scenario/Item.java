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
        Optional<ShelfLife> shelfLife) {}
