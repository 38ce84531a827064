package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of how goods come to sites, beside the rules by which these order. */
final class SupplyFormat {

    static final List<String> MODES = List.of("ocean", "air", "road", "rail");

    static final List<TableSpec> TABLES = List.of(
            table(
                            "supply",
                            "What suppliers can deliver. The row of the item counts, else that of its seller, else the hub's.")
                    .reference("hub", true, "sites", "hub")
                    .reference("seller", false, "sellers", "the row is about the goods of this seller; empty: of all")
                    .reference("item", false, "items", "the row is about this item; empty: about all")
                    .column(
                            "units_per_week",
                            Kind.NUMBER,
                            false,
                            "",
                            "made ready one order after the other, of all items of the row together; empty: no limit",
                            "4000")
                    .column(
                            "fill_rate",
                            Kind.PERCENT,
                            false,
                            "100 %",
                            "share of an order that is delivered at first",
                            "92 %")
                    .choice(
                            "rest",
                            false,
                            "later",
                            List.of("later", "cancelled"),
                            "what becomes of the part that is not delivered at first")
                    .column("rest_after", Kind.DURATION, false, "7 d", "how much later the rest follows", "10 d")
                    .spec(List.of("hub", "seller", "item")),
            table("pushes", "Goods that are sent to sites by plan, whatever their rules say.")
                    .column("date", Kind.DATE, true, "", "sent when this day begins at the source", "2026-11-02")
                    .reference("source", true, "sites", "hub or center that sends")
                    .reference("site", true, "sites", "center that gets them")
                    .reference("item", true, "items", "item")
                    .choice("mode", false, "ocean", MODES, "main mode of the way")
                    .column("units", Kind.INTEGER, false, "", "so many; from a center: what there is of them", "1200")
                    .column(
                            "share",
                            Kind.PERCENT,
                            false,
                            "",
                            "instead: share of what can be promised at the center that sends, after pushes in units",
                            "40 %")
                    .spec(List.of("date", "source", "site", "item")),
            table("transshipments", "Goods that centers give each other when one of them runs short.")
                    .reference("from", true, "sites", "center that gives")
                    .reference("to", true, "sites", "center that gets")
                    .reference("item", false, "items", "item; empty: all that both keep")
                    .reference("category", false, "categories", "instead: the items of a category")
                    .column(
                            "below_days",
                            Kind.NUMBER,
                            true,
                            "",
                            "when the shelf of the one that gets covers fewer days of expected demand",
                            "3")
                    .column("to_days", Kind.NUMBER, false, "below_days", "it is lifted to so many days", "7")
                    .column(
                            "keep_days",
                            Kind.NUMBER,
                            true,
                            "",
                            "days of expected demand that the one that gives keeps",
                            "14")
                    .column("review", Kind.DURATION, false, "1 d", "time between reviews", "1 d")
                    .choice("mode", false, "road", List.of("road", "rail", "ocean", "air"), "main mode of the way")
                    .spec(List.of("from", "to", "item", "category")),
            table(
                            "allocation",
                            "How a center shares out goods that are short. Without a row: whole orders, first come first served, behind customers.")
                    .reference("source", true, "sites", "center that others order from")
                    .choice(
                            "rule",
                            true,
                            "",
                            List.of("priority", "fair-share", "equal-cover", "contract"),
                            "priority: by rank; fair-share: in proportion to what each waits for; equal-cover: to the same days of cover; contract: by agreed shares")
                    .spec(List.of("source")),
            table("claims", "Ranks and shares of those who order at a center that shares out what is short.")
                    .reference("source", true, "sites", "center that shares out")
                    .column(
                            "to",
                            Kind.TEXT,
                            true,
                            "",
                            "site that orders there; customers: those who wait there",
                            "kent")
                    .column("rank", Kind.INTEGER, false, "", "the smallest is served first; empty: last", "1")
                    .column("share", Kind.PERCENT, false, "", "of what comes, as agreed", "60 %")
                    .spec(List.of("source", "to")));

    private SupplyFormat() {}
}
