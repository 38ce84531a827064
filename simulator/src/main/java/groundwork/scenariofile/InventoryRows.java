package groundwork.scenariofile;

import groundwork.scenario.Inventory;
import groundwork.scenario.OrderingPolicy;
import groundwork.scenario.StockRule;

/** Understands the tables of how stock is kept. */
final class InventoryRows {

    private final Sheets sheets;

    InventoryRows(Sheets sheets) {
        this.sheets = sheets;
    }

    Inventory inventory(Fields settings) {
        return new Inventory(
                sheets.rows("inventory", this::stockRule),
                new ShelfRows(sheets).rules(settings),
                new SupplyRows(sheets).supply());
    }

    private StockRule stockRule(Fields r) {
        StockPolicies policies = new StockPolicies(r);
        OrderingPolicy policy = policies.policy();
        return new StockRule(
                r.reference("site", sheets.ids("sites")),
                r.reference("item", sheets.ids("items")),
                r.date("from"),
                r.reference("source", sheets.ids("sites")),
                SupplyRows.mode(r),
                policy,
                policies.lotSize(),
                policies.opening(),
                r.duration("review"));
    }
}
