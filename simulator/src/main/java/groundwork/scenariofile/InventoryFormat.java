package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of how stock is kept. */
final class InventoryFormat {

    static final List<TableSpec> TABLES = List.of(table(
                    "inventory", "Replenishment, by the inventory position: on hand and on order less backorders.")
            .reference("site", true, "sites", "center")
            .reference("item", true, "items", "item")
            .column("from", Kind.DATE, false, "", "day from which the levels hold; empty: from the start", "2026-10-01")
            .reference("source", true, "sites", "hub or center that is ordered from")
            .choice("mode", false, "ocean", List.of("ocean", "air", "road", "rail"), "main mode of the way")
            .choice(
                    "policy",
                    false,
                    "s-S",
                    StockPolicies.NAMES,
                    "s-S: at or below s, order up to S; r-Q: at or below r, order Q, or as many Q as lift the position above r; base-stock: order up to S; every-review: order Q each time")
            .column("s_units", Kind.INTEGER, false, "", "reorder point: s of s-S, r of r-Q", "400")
            .column("S_units", Kind.INTEGER, false, "", "order-up-to level of s-S and base-stock", "900")
            .column("Q_units", Kind.INTEGER, false, "", "order quantity of r-Q and every-review", "500")
            .column("minimum_units", Kind.INTEGER, false, "0", "least that the source accepts", "200")
            .column(
                    "multiple_units",
                    Kind.INTEGER,
                    false,
                    "1",
                    "orders are rounded up to a multiple: a case, a layer, a pallet",
                    "24")
            .column("initial_units", Kind.INTEGER, false, "S, or r + Q", "on hand when simulated time begins", "900")
            .column("review", Kind.DURATION, false, "1 d", "time between reviews; 0 d: at once", "1 d")
            .spec(List.of("site", "item", "from")));

    private InventoryFormat() {}
}
