package groundwork.chain.plan;

import groundwork.scenario.OrderingPolicy;
import groundwork.scenario.OrderingPolicy.BaseStock;
import groundwork.scenario.OrderingPolicy.Cover;
import groundwork.scenario.OrderingPolicy.EveryReview;
import groundwork.scenario.OrderingPolicy.FixedQuantity;
import groundwork.scenario.OrderingPolicy.Never;
import groundwork.scenario.OrderingPolicy.OrderUpTo;
import groundwork.scenario.StockRule;

/** How many units to order at an inventory position. */
public interface OrderSize {

    /** The units to order now; 0 for none. */
    long at(long now, long position);

    /** The highest position at which anything may be ordered. */
    default long reorderPoint() {
        return Long.MAX_VALUE;
    }

    /** So many units at or below a position, none above it. */
    record AtOrBelow(@Override long reorderPoint, OrderSize size) implements OrderSize {
        @Override
        public long at(long now, long position) {
            return position <= reorderPoint ? size.at(now, position) : 0;
        }
    }

    /**
     * The size that a rule means, rounded up to what its supplier accepts.
     *
     * @param outlook what the site expects
     */
    static OrderSize of(StockRule rule, Goods goods, Outlook outlook) {
        int item = goods.number(rule.item());
        OrderSize wanted = of(rule.policy(), outlook, item);
        LotSizes lotSizes = LotSizes.of(rule.lotSize(), goods, item);
        return lotSizes.any()
                ? wanted
                : new AtOrBelow(wanted.reorderPoint(), (now, position) -> lotSizes.roundUp(wanted.at(now, position)));
    }

    private static OrderSize of(OrderingPolicy policy, Outlook outlook, int item) {
        if (policy instanceof OrderUpTo p) {
            return new AtOrBelow(p.reorderPointUnits(), (now, position) -> p.orderUpToUnits() - position);
        } else if (policy instanceof FixedQuantity p) {
            long quantity = p.quantityUnits();
            long reorderPoint = p.reorderPointUnits();
            return new AtOrBelow(
                    reorderPoint, (now, position) -> ((reorderPoint - position) / quantity + 1) * quantity);
        } else if (policy instanceof BaseStock p) {
            return new AtOrBelow(p.orderUpToUnits() - 1L, (now, position) -> p.orderUpToUnits() - position);
        } else if (policy instanceof Cover p) {
            return new CoverSize(outlook, item, p.lowMicros(), p.highMicros());
        } else if (policy instanceof EveryReview p) {
            return (now, position) -> p.quantityUnits();
        } else if (policy instanceof Never) {
            return new AtOrBelow(Long.MIN_VALUE, (now, position) -> 0);
        }
        // What meets a service target follows from what a run measures.
        return (now, position) -> 0;
    }
}
