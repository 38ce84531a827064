package groundwork.scenariofile;

import groundwork.scenario.Inventory;
import groundwork.scenario.Lane;
import groundwork.scenario.OrderingPolicy;
import groundwork.scenario.StockRule;
import java.util.Locale;

/** Understands the tables of how stock is kept. */
final class InventoryRows {

    private final Sheets sheets;

    InventoryRows(Sheets sheets) {
        this.sheets = sheets;
    }

    Inventory inventory(Fields settings) {
        return new Inventory(sheets.rows("inventory", this::stockRule), new ShelfRows(sheets).rules(settings));
    }

    private StockRule stockRule(Fields r) {
        String mode = r.choice("mode");
        StockPolicies policies = new StockPolicies(r);
        OrderingPolicy policy = policies.policy();
        return new StockRule(
                r.reference("site", sheets.ids("sites")),
                r.reference("item", sheets.ids("items")),
                r.date("from"),
                r.reference("source", sheets.ids("sites")),
                mode.isEmpty() ? Lane.Mode.OCEAN : Lane.Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
                policy,
                policies.lotSize(),
                r.has("initial_units") ? r.integer("initial_units", 0) : StockPolicies.fullShelf(policy),
                r.duration("review"));
    }
}
