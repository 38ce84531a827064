package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.results.Results;
import java.util.ArrayList;
import java.util.List;

/** Words for what is counted of returns. */
public final class ReturnNames {

    /** Activities of the ledger that returns cause, with their words. */
    private static final List<List<String>> COSTS = List.of(
            List.of("return_label", "labels"),
            List.of("return_box", "boxes"),
            List.of("return_load", "loads from drop-off points"),
            List.of("check_in", "check-in"),
            List.of("inspect", "inspection"),
            List.of("grade", "grading"),
            List.of("refurbish", "mending"),
            List.of("repack", "packing anew"),
            List.of("return_restock", "material for restocking"),
            List.of("return_refurbish", "parts for mending"),
            List.of("return_ship_to", "sending on"),
            List.of("return_to_seller", "giving back to sellers"),
            List.of("return_to_origin", "sending to origin"),
            List.of("return_liquidate", "selling off"),
            List.of("return_donate", "giving away"),
            List.of("return_destroy", "destroying"),
            List.of("return_writedown", "value lost"));

    private ReturnNames() {}

    /** What was done with goods, in words. */
    public static String disposition(String kind) {
        return switch (kind) {
            case "restock" -> "restocked";
            case "refurbish" -> "mended and restocked";
            case "ship_to" -> "sent to another site";
            case "liquidate" -> "liquidated";
            case "donate" -> "donated";
            case "destroy" -> "destroyed";
            case "to_seller" -> "back to the seller";
            case "to_origin" -> "back to the origin";
            default -> kind.replace('_', ' ');
        };
    }

    /** A cost of returns, in words, in the currency of the run. */
    public record Cost(String name, double amount) {}

    /** What returns cost in the measured period, by activity, where it is more than nothing. */
    public static List<Cost> costs(Results results) {
        Rows rows = Rows.of(results, "kpi").where("metric", "cost_by_activity");
        List<Cost> costs = new ArrayList<>();
        for (List<String> activity : COSTS) {
            double amount = rows.where("key", activity.get(0)).number(0, "mean");
            if (amount > 0) {
                costs.add(new Cost(activity.get(1), amount));
            }
        }
        return costs;
    }
}
