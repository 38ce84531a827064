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
                    "s-S: at or below s, order up to S; r-Q: at or below r, order Q, or as many Q as lift the position above r; base-stock: order up to S; every-review: order Q each time; cover: below s days of expected demand, order up to S days of it; service: at or below the level that meets a service target, order Q or up to the level; push: order nothing, wait for what is sent")
            .column("s_units", Kind.INTEGER, false, "", "reorder point: s of s-S, r of r-Q", "400")
            .column("S_units", Kind.INTEGER, false, "", "order-up-to level of s-S and base-stock", "900")
            .column("Q_units", Kind.INTEGER, false, "", "order quantity of r-Q, every-review and service", "500")
            .column("s_days", Kind.NUMBER, false, "", "reorder level of cover: days of expected demand ahead", "35")
            .column("S_days", Kind.NUMBER, false, "", "order-up-to level of cover", "56")
            .column("Q_days", Kind.NUMBER, false, "", "order quantity of service, as days of expected demand", "14")
            .column("service", Kind.PERCENT, false, "", "target of the policy service", "97.5 %")
            .choice(
                    "service_measure",
                    false,
                    "cycle",
                    List.of("cycle", "fill-rate"),
                    "what the target is about: cycle: share of replenishment cycles without a stock-out (type 1); fill-rate: share of units filled at once (type 2)")
            .column(
                    "spread",
                    Kind.PERCENT,
                    false,
                    "",
                    "standard deviation of a week's demand around its forecast; empty: measured while running",
                    "30 %")
            .column("minimum_units", Kind.INTEGER, false, "0", "least that the source accepts", "200")
            .column(
                    "multiple_units",
                    Kind.INTEGER,
                    false,
                    "1",
                    "orders are rounded up to a multiple, e.g. a layer",
                    "24")
            .choice(
                    "multiple",
                    false,
                    "",
                    List.of("unit", "case", "pallet"),
                    "instead: round up to whole cases or pallets of the item")
            .column(
                    "initial_units",
                    Kind.INTEGER,
                    false,
                    "full",
                    "on hand when simulated time begins; full: S, or r + Q",
                    "900")
            .column(
                    "initial_days",
                    Kind.NUMBER,
                    false,
                    "",
                    "instead: on hand at first as days of expected demand",
                    "42")
            .column("review", Kind.DURATION, false, "1 d", "time between reviews; 0 d: at once", "1 d")
            .spec(List.of("site", "item", "from")));

    private InventoryFormat() {}
}
