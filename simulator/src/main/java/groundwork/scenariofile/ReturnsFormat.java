package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of what comes back, why, and how. */
final class ReturnsFormat {

    static final List<TableSpec> TABLES = List.of(
            table("returns", "How returns travel.")
                    .column("region", Kind.REGION, true, "", "whose returns", "US")
                    .reference("to", true, "sites", "returns center")
                    .column("label_cost", Kind.MONEY, false, "0", "a parcel", "9")
                    .column("transit", Kind.TIME, true, "", "hand-over to arrival", "triangular(3, 5, 8) d")
                    .spec(List.of("region")),
            table(
                            "return_rates",
                            "What makes returns likelier than the category says: factors that apply multiply; of rates the"
                                    + " one with most conditions replaces the category's.")
                    .reference("category", false, "categories", "empty: all")
                    .reference("seller", false, "sellers", "empty: all")
                    .reference("option", false, "delivery_options", "delivery option; empty: all")
                    .column("live", Kind.YES_NO, false, "", "ordered in a live-shopping show; empty: or not", "yes")
                    .column("late", Kind.YES_NO, false, "", "delivered after the promise; empty: or not", "yes")
                    .column("rate", Kind.PERCENT, false, "", "share of the units that come back", "45 %")
                    .column("factor", Kind.NUMBER, false, "", "times the share, instead of a rate", "1.4")
                    .spec(List.of("category", "seller", "option", "live", "late")),
            table("return_reasons", "Why goods come back; the rows that fit most closely hold, and sum to 100 %.")
                    .column("reason", Kind.TEXT, true, "", "for the report", "too small")
                    .reference("category", false, "categories", "empty: all without rows of their own")
                    .column("late", Kind.YES_NO, false, "", "of units delivered late; empty: or not", "yes")
                    .column("share", Kind.PERCENT, true, "", "of the returned units", "35 %")
                    .spec(List.of("reason", "category", "late")));

    private ReturnsFormat() {}
}
