package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** What orders consist of, beside lines and units: what is bought together, and gifts. */
final class BasketFormat {

    /** Settings, by dotted name. */
    static final List<ColumnSpec> SETTINGS = table("scenario.yaml", "")
            .column("basket.gift_share", Kind.PERCENT, false, "", "share of orders that are gifts", "12 %")
            .column("basket.gift_wrap_cost", Kind.MONEY, false, "", "cost of wrapping a gift", "0.90")
            .column(
                    "basket.gift_extra_work",
                    Kind.DURATION,
                    false,
                    "",
                    "work of packing a gift, beside that of any order",
                    "90 s")
            .spec(List.of())
            .columns();

    static final TableSpec AFFINITIES = table(
                    "affinities",
                    "What is bought together: lines that come with lines of another item, on top of the forecast.")
            .reference("item", false, "items", "the first: an item; or a category")
            .reference("category", false, "categories", "the first: any item of a category")
            .reference("with", true, "items", "the second")
            .column(
                    "share",
                    Kind.PERCENT,
                    true,
                    "",
                    "share of the lines of the first that bring a line of the second into the order",
                    "15 %")
            .spec(List.of("with", "item", "category"));

    private BasketFormat() {}
}
