package groundwork.scenariofile;

import groundwork.scenario.Horizon;
import groundwork.scenario.OrderingPolicy;
import groundwork.scenario.OrderingPolicy.BaseStock;
import groundwork.scenario.OrderingPolicy.Cover;
import groundwork.scenario.OrderingPolicy.EveryReview;
import groundwork.scenario.OrderingPolicy.FixedQuantity;
import groundwork.scenario.OrderingPolicy.Never;
import groundwork.scenario.OrderingPolicy.OrderUpTo;
import groundwork.scenario.OrderingPolicy.Service;
import groundwork.scenario.StockRule.LotSize;
import groundwork.scenario.StockRule.Opening;
import java.util.List;
import java.util.Locale;

/** Understands the ordering policy of a row of inventory. */
final class StockPolicies {

    static final List<String> NAMES = List.of("s-S", "r-Q", "base-stock", "every-review", "cover", "service", "push");

    private static final OrderingPolicy HARMLESS = new BaseStock(1);
    private static final List<String> LEVELS = List.of(
            "s_units", "S_units", "Q_units", "s_days", "S_days", "Q_days", "service", "service_measure", "spread");

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
            case "every-review" -> new EveryReview(quantity());
            case "cover" -> cover(row.number("s_days", 0), row.number("S_days", 1));
            case "service" -> service();
            default -> new Never();
        };
    }

    private static List<String> levels(String policy) {
        return switch (policy) {
            case "s-S" -> List.of("s_units", "S_units");
            case "r-Q" -> List.of("s_units", "Q_units");
            case "base-stock" -> List.of("S_units");
            case "every-review" -> List.of("Q_units");
            case "cover" -> List.of("s_days", "S_days");
            case "service" -> List.of("service");
            default -> List.of();
        };
    }

    private static List<String> mayHave(String policy) {
        return policy.equals("service") ? List.of("Q_units", "Q_days", "service_measure", "spread") : List.of();
    }

    private boolean hasItsLevels(String name) {
        boolean all = true;
        for (String level : LEVELS) {
            boolean needed = levels(name).contains(level);
            if (needed && !row.has(level)) {
                row.error(
                        level,
                        "The policy " + name + " needs " + level + ".",
                        "State " + String.join(" and ", levels(name)) + ".");
                all = false;
            } else if (!needed && row.has(level) && !mayHave(name).contains(level)) {
                row.error(
                        level,
                        "The policy " + name + " has no " + level + ".",
                        "Leave it out, or choose another policy"
                                + (levels(name).isEmpty()
                                        ? "."
                                        : "; " + name + " takes " + String.join(" and ", levels(name)) + "."));
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

    private Cover cover(double low, double high) {
        if (low >= high) {
            row.error(
                    "S_days",
                    "S (" + days(high) + ") is not above s (" + days(low) + ").",
                    "Orders fill up from below s days of cover to S days.");
        }
        return new Cover(micros(low), micros(high));
    }

    private static String days(double days) {
        return days == StrictMath.rint(days) ? Long.toString((long) days) : Double.toString(days);
    }

    /** Days as microseconds. */
    static long micros(double days) {
        return StrictMath.round(days * Horizon.DAY);
    }

    private Service service() {
        double target = row.percent("service");
        if (target <= 0 || target >= 1) {
            row.error(
                    "service",
                    "No safety stock gives a service of " + StrictMath.round(target * 1e6) / 1e4 + " %.",
                    "Between 0 % and 100 %, both excluded, e.g. 97.5 %.");
            target = 0.5;
        }
        if (row.has("Q_units") && row.has("Q_days")) {
            row.error("Q_days", "The quantity of an order is stated twice.", "State Q_units or Q_days.");
        }
        return new Service(
                target,
                Service.Measure.valueOf(row.choice("service_measure").equals("fill-rate") ? "FILL" : "CYCLE"),
                row.has("Q_units") ? quantity() : 0,
                row.has("Q_days") ? micros(positiveDays("Q_days")) : 0,
                row.has("spread") ? row.percent("spread", 1_000) : Double.NaN);
    }

    private double positiveDays(String column) {
        double days = row.number(column, 1);
        if (days == 0) {
            row.error(column, "An order of nothing is no order.", "More than 0 days.");
        }
        return days;
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
        if (row.has("multiple") && row.has("multiple_units")) {
            row.error("multiple_units", "The multiple is stated twice.", "State multiple or multiple_units.");
        }
        String pack = row.has("multiple") ? row.choice("multiple") : "";
        return new LotSize(
                row.integer("minimum_units", 0),
                row.has("multiple") ? 1 : Math.max(1, multiple),
                pack.isEmpty() ? LotSize.Pack.UNIT : LotSize.Pack.valueOf(pack.toUpperCase(Locale.ROOT)));
    }

    Opening opening() {
        if (row.has("initial_units") && row.has("initial_days")) {
            row.error("initial_days", "What is on hand at first is stated twice.", "State units or days.");
        }
        if (row.has("initial_units")) {
            return new Opening.Units(row.integer("initial_units", 0));
        }
        return row.has("initial_days") ? new Opening.Cover(micros(row.number("initial_days", 0))) : new Opening.Full();
    }
}
