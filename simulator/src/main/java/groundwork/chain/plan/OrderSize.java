package groundwork.chain.plan;

import groundwork.scenario.OrderingPolicy;
import groundwork.scenario.OrderingPolicy.BaseStock;
import groundwork.scenario.OrderingPolicy.EveryReview;
import groundwork.scenario.OrderingPolicy.FixedQuantity;
import groundwork.scenario.OrderingPolicy.OrderUpTo;
import groundwork.scenario.StockRule;

/** How many units to order at an inventory position. */
public interface OrderSize {

    /** The units to order now; 0 for none. */
    long at(long position);

    /** The size that a rule means, rounded up to what its supplier accepts. */
    static OrderSize of(StockRule rule) {
        OrderSize wanted = of(rule.policy());
        if (rule.lotSize().equals(StockRule.LotSize.ANY)) {
            return wanted;
        }
        long minimum = rule.lotSize().minimumUnits();
        long multiple = rule.lotSize().multipleUnits();
        return position -> {
            long units = wanted.at(position);
            return units == 0 ? 0 : -Math.floorDiv(-Math.max(units, minimum), multiple) * multiple;
        };
    }

    private static OrderSize of(OrderingPolicy policy) {
        if (policy instanceof OrderUpTo p) {
            return position -> position <= p.reorderPointUnits() ? p.orderUpToUnits() - position : 0;
        } else if (policy instanceof FixedQuantity p) {
            long quantity = p.quantityUnits();
            long reorderPoint = p.reorderPointUnits();
            return position -> position <= reorderPoint ? ((reorderPoint - position) / quantity + 1) * quantity : 0;
        } else if (policy instanceof BaseStock p) {
            return position -> Math.max(0, p.orderUpToUnits() - position);
        }
        int quantity = ((EveryReview) policy).quantityUnits();
        return position -> quantity;
    }
}
