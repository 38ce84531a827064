package groundwork.scenariofile;

import groundwork.scenario.Affinity;
import groundwork.scenario.Demand;
import groundwork.scenario.Gifts;
import java.util.List;

/** Understands what orders consist of. */
final class BasketRows {

    private final Sheets sheets;

    BasketRows(Sheets sheets) {
        this.sheets = sheets;
    }

    Demand.Basket basket(Fields settings) {
        return new Demand.Basket(
                settings.count("basket.lines"),
                settings.count("basket.units"),
                affinities(),
                gifts(settings),
                OrderRows.repeat(settings));
    }

    private List<Affinity> affinities() {
        return sheets.rows("affinities", this::affinity);
    }

    private Affinity affinity(Fields r) {
        if (r.has("item") == r.has("category")) {
            r.error(
                    r.has("item") ? "category" : "with",
                    r.has("item")
                            ? "The affinity states an item and a category."
                            : "The affinity does not say what brings the line.",
                    "State the item or the category that it comes with.");
        } else if (r.text("item").equals(r.text("with"))) {
            r.error("with", "The item brings itself.", "For more units of it see basket.units.");
        }
        return new Affinity(
                r.reference("item", sheets.ids("items")),
                r.reference("category", sheets.ids("categories")),
                r.reference("with", sheets.ids("items")),
                r.percent("share"));
    }

    private Gifts gifts(Fields settings) {
        Gifts gifts = new Gifts(
                settings.percent("basket.gift_share"),
                settings.money("basket.gift_wrap_cost", 0),
                settings.duration("basket.gift_extra_work"));
        if (gifts.share() == 0) {
            for (String column : List.of("basket.gift_wrap_cost", "basket.gift_extra_work")) {
                if (settings.has(column)) {
                    sheets.problems()
                            .warning(settings.at(column), "There are no gifts to wrap.", "State basket.gift_share.");
                }
            }
        }
        return gifts;
    }
}
