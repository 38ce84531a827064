package groundwork.scenario;

import java.util.List;

/**
 * How stock is kept.
 *
 * @param shelves what becomes of goods on the shelf
 */
public record Inventory(List<StockRule> rules, ShelfRules shelves) {

    /** Copies the list. */
    public Inventory {
        rules = List.copyOf(rules);
    }
}
