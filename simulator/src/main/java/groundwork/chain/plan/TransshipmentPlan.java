package groundwork.chain.plan;

import groundwork.scenario.Item;
import groundwork.scenario.Scenario;
import groundwork.scenario.Supply.Transshipment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Goods that one center gives to another when the other runs short.
 *
 * @param way number of a way that only this row's goods take
 * @param givers the rules of the items at the giver, in the order of the items
 * @param takers the rules of the same items at the taker
 */
public record TransshipmentPlan(
        Transshipment terms, int from, int to, int way, List<StockPlan> givers, List<StockPlan> takers) {

    private record Cell(int site, int item) {}

    static List<TransshipmentPlan> of(Scenario scenario, Places places, Goods goods, Ways ways, List<StockPlan> rules) {
        List<Transshipment> rows = scenario.inventory().supply().transshipments();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Cell, StockPlan> kept = new LinkedHashMap<>();
        rules.forEach(rule -> kept.put(new Cell(rule.site(), rule.item()), rule));
        List<TransshipmentPlan> plans = new ArrayList<>();
        for (Transshipment row : rows) {
            int from = places.siteNumber(row.from());
            int to = places.siteNumber(row.to());
            List<StockPlan> givers = new ArrayList<>();
            List<StockPlan> takers = new ArrayList<>();
            for (int item = 0; item < goods.count(); item++) {
                StockPlan giver = kept.get(new Cell(from, item));
                StockPlan taker = kept.get(new Cell(to, item));
                if (giver != null
                        && taker != null
                        && concerns(row, scenario.catalogue().items().get(item))) {
                    givers.add(giver);
                    takers.add(taker);
                }
            }
            plans.add(new TransshipmentPlan(
                    row, from, to, ways.own(from, to, row.mode()), List.copyOf(givers), List.copyOf(takers)));
        }
        return List.copyOf(plans);
    }

    private static boolean concerns(Transshipment row, Item item) {
        return (row.item().isEmpty() || row.item().equals(item.id()))
                && (row.category().isEmpty() || row.category().equals(item.category()));
    }
}
