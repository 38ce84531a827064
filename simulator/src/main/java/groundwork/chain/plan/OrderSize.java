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

    /** The highest position at which anything may be ordered. */
    default long reorderPoint() {
        return Long.MAX_VALUE;
    }

    /** So many units at or below a position, none above it. */
    record AtOrBelow(@Override long reorderPoint, OrderSize size) implements OrderSize {
        @Override
        public long at(long position) {
            return position <= reorderPoint ? size.at(position) : 0;
        }
    }

    /** The size that a rule means, rounded up to what its supplier accepts. */
    static OrderSize of(StockRule rule) {
        OrderSize wanted = of(rule.policy());
        if (rule.lotSize().equals(StockRule.LotSize.ANY)) {
            return wanted;
        }
        long minimum = rule.lotSize().minimumUnits();
        long multiple = rule.lotSize().multipleUnits();
        return new AtOrBelow(wanted.reorderPoint(), position -> {
            long units = wanted.at(position);
            return units == 0 ? 0 : -Math.floorDiv(-Math.max(units, minimum), multiple) * multiple;
        });
    }

    private static OrderSize of(OrderingPolicy policy) {
        if (policy instanceof OrderUpTo p) {
            return new AtOrBelow(p.reorderPointUnits(), position -> p.orderUpToUnits() - position);
        } else if (policy instanceof FixedQuantity p) {
            long quantity = p.quantityUnits();
            long reorderPoint = p.reorderPointUnits();
            return new AtOrBelow(reorderPoint, position -> ((reorderPoint - position) / quantity + 1) * quantity);
        } else if (policy instanceof BaseStock p) {
            return new AtOrBelow(p.orderUpToUnits() - 1L, position -> p.orderUpToUnits() - position);
        }
        int quantity = ((EveryReview) policy).quantityUnits();
        return position -> quantity;
    }
}
