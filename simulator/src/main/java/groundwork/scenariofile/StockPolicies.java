package groundwork.scenariofile;

import groundwork.scenario.OrderingPolicy;
import groundwork.scenario.OrderingPolicy.BaseStock;
import groundwork.scenario.OrderingPolicy.EveryReview;
import groundwork.scenario.OrderingPolicy.FixedQuantity;
import groundwork.scenario.OrderingPolicy.OrderUpTo;
import groundwork.scenario.StockRule.LotSize;
import java.util.List;

/** Understands the ordering policy of a row of inventory. */
final class StockPolicies {

    static final List<String> NAMES = List.of("s-S", "r-Q", "base-stock", "every-review");

    private static final OrderingPolicy HARMLESS = new BaseStock(1);

    private final Fields row;

    StockPolicies(Fields row) {
        this.row = row;
    }

    /** The policy, or any that does no harm where the row is wrong and was reported. */
    OrderingPolicy policy() {
        String name = row.choice("policy");
        if (!NAMES.contains(name) || !hasItsLevels(name)) {
            return HARMLESS;
        }
        return switch (name) {
            case "s-S" -> orderUpTo(row.integer("s_units", 0), row.integer("S_units", 1));
            case "r-Q" -> new FixedQuantity(row.integer("s_units", 0), quantity());
            case "base-stock" -> new BaseStock(row.integer("S_units", 1));
            default -> new EveryReview(quantity());
        };
    }

    private static List<String> levels(String policy) {
        return switch (policy) {
            case "s-S" -> List.of("s_units", "S_units");
            case "r-Q" -> List.of("s_units", "Q_units");
            case "base-stock" -> List.of("S_units");
            default -> List.of("Q_units");
        };
    }

    private boolean hasItsLevels(String name) {
        boolean all = true;
        for (String level : List.of("s_units", "S_units", "Q_units")) {
            boolean needed = levels(name).contains(level);
            if (needed && !row.has(level)) {
                row.error(
                        level,
                        "The policy " + name + " needs " + level + ".",
                        "State " + String.join(" and ", levels(name)) + ".");
                all = false;
            } else if (!needed && row.has(level)) {
                row.error(
                        level,
                        "The policy " + name + " has no " + level + ".",
                        "Leave it out, or choose another policy; " + name + " takes "
                                + String.join(" and ", levels(name)) + ".");
            }
        }
        return all;
    }

    private OrderUpTo orderUpTo(int low, int high) {
        if (low >= high) {
            row.error(
                    "S_units",
                    "S (" + high + ") is not above s (" + low + ").",
                    "Orders fill up from s or below to S.");
        }
        return new OrderUpTo(low, high);
    }

    private int quantity() {
        int quantity = row.integer("Q_units", 1);
        if (quantity == 0) {
            row.error("Q_units", "An order of nothing is no order.", "At least 1.");
        }
        return Math.max(1, quantity);
    }

    LotSize lotSize() {
        int multiple = row.integer("multiple_units", 1);
        if (multiple == 0) {
            row.error("multiple_units", "Nothing is a multiple of 0.", "At least 1.");
        }
        return new LotSize(row.integer("minimum_units", 0), Math.max(1, multiple));
    }

    /** What is on the shelf when simulated time begins and nothing else is said. */
    static int fullShelf(OrderingPolicy policy) {
        if (policy instanceof OrderUpTo p) {
            return p.orderUpToUnits();
        } else if (policy instanceof FixedQuantity p) {
            return (int) Math.min(Integer.MAX_VALUE, (long) p.reorderPointUnits() + p.quantityUnits());
        } else if (policy instanceof BaseStock p) {
            return p.orderUpToUnits();
        }
        return ((EveryReview) policy).quantityUnits();
    }
}
