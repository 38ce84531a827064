package groundwork.scenario;

import java.util.List;

/** How stock is kept. */
public record Inventory(List<StockRule> rules) {

    /** Copies the list. */
    public Inventory {
        rules = List.copyOf(rules);
    }
}
