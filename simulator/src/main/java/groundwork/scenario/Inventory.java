package groundwork.scenario;

import java.util.List;

/**
 * How stock is kept.
 *
 * @param shelves what becomes of goods on the shelf
 * @param supply how goods come, beside the rules
 */
public record Inventory(List<StockRule> rules, ShelfRules shelves, Supply supply) {

    /** Copies the list. */
    public Inventory {
        rules = List.copyOf(rules);
    }

    /** Suppliers deliver everything, and nothing is sent by plan. */
    public Inventory(List<StockRule> rules, ShelfRules shelves) {
        this(rules, shelves, Supply.UNLIMITED);
    }
}
