package groundwork.scenariofile;

import groundwork.scenario.ShelfRules;
import groundwork.scenario.StockCount;
import groundwork.scenario.StockLoss;
import groundwork.scenario.StorageFee;
import java.util.ArrayList;
import java.util.List;

/** Understands the tables of what becomes of goods on the shelf. */
final class ShelfRows {

    private final Sheets sheets;

    ShelfRows(Sheets sheets) {
        this.sheets = sheets;
    }

    ShelfRules rules(Fields settings) {
        return new ShelfRules(
                settings.yes("report.ageing"),
                settings.yes("report.sellers"),
                settings.yes("report.status"),
                settings.duration("overstock_cover"),
                sheets.rows("stock_losses", this::loss),
                sheets.rows("stock_counts", this::count),
                sheets.rows("storage_fees", this::fee));
    }

    private StockLoss loss(Fields r) {
        return new StockLoss(
                r.reference("site", sheets.ids("sites")),
                r.reference("category", sheets.ids("categories")),
                r.percent("damage_share"),
                r.percent("shrinkage_per_year", 1_000_000),
                r.money("disposal_cost", 0),
                r.duration("kept_for"));
    }

    private StockCount count(Fields r) {
        long every = r.duration("every");
        if (every == 0 && r.has("every")) {
            r.error("every", "Counts without time between them never end.", "For example 30 d.");
        }
        return new StockCount(r.reference("site", sheets.ids("sites")), Math.max(1, every), r.money("cost", 0));
    }

    private StorageFee fee(Fields r) {
        return new StorageFee(
                r.reference("seller", sheets.ids("sellers")),
                r.duration("from_age"),
                r.money("per_m3_day", 0),
                months(r));
    }

    private static List<Integer> months(Fields r) {
        List<Integer> months = new ArrayList<>();
        for (String word : r.text("months").strip().split("[\\s,]+")) {
            if (word.matches("0?[1-9]|1[0-2]")) {
                months.add(Integer.valueOf(word));
            } else if (!word.isEmpty()) {
                r.error(
                        "months",
                        "months: " + Problems.quote(word) + " is not a month.",
                        "Numbers of 1 to 12 separated by blanks, e.g. 10 11 12.");
            }
        }
        return months;
    }
}
