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
                    .spec(List.of("reason", "category", "late")),
            table("return_channels", "How customers hand returns over; the shares of a region sum to 100 %.")
                    .column(
                            "region",
                            Kind.REGION,
                            true,
                            "",
                            "whose returns; rows of a region count before its group's",
                            "US")
                    .choice("channel", true, "", List.of("mail", "drop_off", "pick_up"), "how it is handed over")
                    .column("share", Kind.PERCENT, false, "100 %", "of the return parcels", "60 %")
                    .reference("to", true, "sites", "returns center, or center, that takes them")
                    .column("label_cost", Kind.MONEY, false, "0", "to the carrier, a parcel", "6.50")
                    .column("box_cost", Kind.MONEY, false, "0", "a box for the customer, a parcel", "0.80")
                    .column("fee", Kind.MONEY, false, "0", "what the customer pays, a parcel", "3.95")
                    .column("transit", Kind.TIME, true, "", "from hand-over, or departure of a load, to arrival", "2 d")
                    .column(
                            "departs",
                            Kind.DEPARTURES,
                            false,
                            "on demand",
                            "when loads leave the drop-off point of a region, local time; on demand: each parcel by itself",
                            "Mon Thu 18:00")
                    .column("full_parcels", Kind.INTEGER, false, "", "a load leaves as soon as so many wait", "40")
                    .column("load_cost", Kind.MONEY, false, "0", "to the carrier, a load", "55")
                    .spec(List.of("region", "channel")));

    private ReturnsFormat() {}
}
