package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of what comes back, why, and how. */
final class ReturnsFormat {

    /** Settings, by dotted name. */
    static final List<ColumnSpec> SETTINGS = table("scenario.yaml", "")
            .choice(
                    "refund.at",
                    false,
                    "",
                    List.of("grading", "arrival", "hand_over"),
                    "what the refund of a return waits for; empty: grading")
            .column("refund.delay", Kind.DURATION, false, "", "from then on until the customer has it", "2 d")
            .column(
                    "returnless.below_value",
                    Kind.MONEY,
                    false,
                    "",
                    "goods of a return parcel worth less than this stay with the customer",
                    "12")
            .column(
                    "returnless.processing",
                    Kind.MONEY,
                    false,
                    "",
                    "expected handling of a returned unit; if stated, goods stay with the customer that recover less than"
                            + " label, box and this",
                    "3.50")
            .spec(List.of())
            .columns();

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
                            "Mon 18:00, Thu 18:00")
                    .column("full_parcels", Kind.INTEGER, false, "", "a load leaves as soon as so many wait", "40")
                    .column("load_cost", Kind.MONEY, false, "0", "to the carrier, a load", "55")
                    .spec(List.of("region", "channel")),
            table(
                            "return_grades",
                            "In what state goods come back; the rows that fit most closely hold, and sum to 100 %.")
                    .reference("category", false, "categories", "empty: all without rows of their own")
                    .column(
                            "reason",
                            Kind.TEXT,
                            false,
                            "",
                            "of return_reasons; empty: all without rows of their own",
                            "defective")
                    .column("grade", Kind.TEXT, true, "", "for the report and for dispositions", "A")
                    .column("share", Kind.PERCENT, true, "", "of the returned units", "70 %")
                    .spec(List.of("category", "reason", "grade")),
            table(
                            "dispositions",
                            "What becomes of graded goods; of the rows that fit most closely, divided by share, or the one of"
                                    + " most recovery less cost.")
                    .reference("category", false, "categories", "empty: all without rows of their own")
                    .column(
                            "grade",
                            Kind.TEXT,
                            false,
                            "",
                            "of return_grades; empty: all without rows of their own",
                            "A")
                    .choice(
                            "disposition",
                            true,
                            "",
                            List.of(
                                    "restock",
                                    "refurbish",
                                    "ship_to",
                                    "liquidate",
                                    "donate",
                                    "destroy",
                                    "to_seller",
                                    "to_origin"),
                            "what is done")
                    .column("share", Kind.PERCENT, false, "", "of the units; empty in all rows: by value", "80 %")
                    .reference("to", false, "sites", "ship_to, to_origin, to_seller: the site where they are sent")
                    .choice(
                            "mode",
                            false,
                            "",
                            List.of("ocean", "air", "road", "rail"),
                            "main mode of the way there; empty: the lane between the two, or else lanes by sea, or else by air")
                    .column(
                            "recovery_share",
                            Kind.PERCENT,
                            false,
                            "",
                            "share of the value not lost; empty: all where goods are sold again or go back, none where they are"
                                    + " given or thrown away, liquidate: as the category says",
                            "25 %")
                    .column(
                            "cost",
                            Kind.MONEY,
                            false,
                            "0",
                            "a unit, beside work and freight; refurbish: each try",
                            "1.50")
                    .column(
                            "success_share",
                            Kind.PERCENT,
                            false,
                            "100 %",
                            "refurbish: of the units tried, those that are mended",
                            "80 %")
                    .column(
                            "tries",
                            Kind.INTEGER,
                            false,
                            "1",
                            "refurbish: most tries at a unit, then it is given up",
                            "3")
                    .column(
                            "failed_grade",
                            Kind.TEXT,
                            false,
                            "",
                            "refurbish: the grade of units given up, whose dispositions then hold; empty: they are sold off",
                            "D")
                    .spec(List.of("category", "grade", "disposition", "to")),
            table("season_ends", "When it is too late to sell returned goods again: then they are liquidated.")
                    .reference("category", false, "categories", "its items; or an item")
                    .reference("item", false, "items", "an item; or a category")
                    .column(
                            "date",
                            Kind.DATE,
                            true,
                            "",
                            "last day on which returns may go back to the shelf",
                            "2026-12-24")
                    .column(
                            "recovery_share",
                            Kind.PERCENT,
                            false,
                            "",
                            "share of the value not lost; empty: as the category says",
                            "15 %")
                    .column("cost", Kind.MONEY, false, "0", "a unit", "0.50")
                    .spec(List.of("category", "item")));

    private ReturnsFormat() {}
}
