package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of customs. */
final class BorderFormat {

    /** The days on which a row counts. */
    private static final List<ColumnSpec> DATES = table("", "")
            .column("from", Kind.DATE, false, "", "first day on which the row counts, local", "2026-11-01")
            .column("to", Kind.DATE, false, "", "last day on which it counts", "2026-12-31")
            .spec(List.of())
            .columns();

    /** Which entries a row is for. */
    private static final List<ColumnSpec> CONDITIONS = table("", "")
            .reference("category", false, "categories", "entries with goods of it; empty: any")
            .reference("seller", false, "sellers", "entries with goods of theirs; empty: any")
            .column("entry_type", Kind.TEXT, false, "", "a type of entry_types; empty: any", "informal")
            .choice(
                    "mode",
                    false,
                    "",
                    List.of("ocean", "air", "road", "rail"),
                    "of the lane that brought the goods; empty: any")
            .columns(DATES)
            .spec(List.of())
            .columns();

    static final List<TableSpec> TABLES = List.of(
            table("customs", "How customs treat entries; shares of rows with the same conditions sum to 100 %.")
                    .reference("site", true, "sites", "gateway")
                    .column("channel", Kind.TEXT, true, "", "name of the channel", "exam")
                    .column("share", Kind.PERCENT, true, "", "of the entries", "4 %")
                    .column("time", Kind.TIME, true, "", "filed to released", "triangular(2, 4, 8) d")
                    .column("cost_per_entry", Kind.MONEY, false, "0", "charged to the importer", "400")
                    .columns(CONDITIONS)
                    .choice(
                            "kind",
                            false,
                            "",
                            List.of("released", "documents", "non-intrusive", "intensive"),
                            "what is done: by the desk documents, or the inspectors (examine) of work, where staffed")
                    .column("escalates_to", Kind.TEXT, false, "", "channel that follows for some entries", "intensive")
                    .column("escalation_share", Kind.PERCENT, false, "", "of the entries for which it does", "20 %")
                    .column("seized", Kind.PERCENT, false, "", "of the lots or parcels that customs keep", "2 %")
                    .column("re_exported", Kind.PERCENT, false, "", "of them that must go back", "3 %")
                    .spec(List.of("site", "channel", "category", "seller", "entry_type", "mode", "from")),
            table(
                            "missing_documents",
                            "Entries that wait for documents; the row with the most conditions that fits counts.")
                    .reference("site", true, "sites", "gateway")
                    .column("share", Kind.PERCENT, true, "", "of the entries", "3 %")
                    .column("time", Kind.TIME, true, "", "until they have come", "triangular(0.5, 1, 4) d")
                    .columns(CONDITIONS)
                    .spec(List.of("site", "category", "seller", "entry_type", "mode", "from")),
            table("customs_closures", "Times in which a gateway releases nothing, e.g. a strike.")
                    .reference("site", true, "sites", "gateway")
                    .column("name", Kind.TEXT, false, "", "for the planner", "Strike")
                    .column("from", Kind.DATE_TIME, true, "", "local time", "2026-11-16 00:00")
                    .column("to", Kind.DATE_TIME, true, "", "local time, after from", "2026-11-21 06:00")
                    .spec(List.of("site", "from")),
            table(
                            "entry_fees",
                            "What an entry costs beside duty; of the rows that fit, the one with the most conditions counts.")
                    .reference("site", true, "sites", "gateway")
                    .choice(
                            "mode",
                            false,
                            "",
                            List.of("ocean", "air", "road", "rail"),
                            "of the lane that brought it; empty: any")
                    .column("entry_type", Kind.TEXT, false, "", "a type of entry_types; empty: any", "informal")
                    .columns(DATES)
                    .column("broker_fee", Kind.MONEY, false, "0", "an entry", "150")
                    .column("ad_valorem", Kind.PERCENT, false, "0 %", "fee on the value", "0.3464 %")
                    .column("minimum", Kind.MONEY, false, "0", "of that fee", "33.58")
                    .column("maximum", Kind.MONEY, false, "", "of that fee; empty: none", "651.50")
                    .column("harbor", Kind.PERCENT, false, "0 %", "fee on the value without limits", "0.125 %")
                    .column("per_entry", Kind.MONEY, false, "", "fee on each entry", "2.69")
                    .column("per_line", Kind.MONEY, false, "", "fee on each line: goods of one origin and class", "4")
                    .column("per_parcel", Kind.MONEY, false, "", "fee on each parcel of the entry", "1.34")
                    .spec(List.of("site", "mode", "entry_type", "from")),
            table("entry_types", "Types of entries; of those that fit, the one with the lowest up_to counts.")
                    .reference("site", true, "sites", "gateway")
                    .column("type", Kind.TEXT, true, "", "name of the type", "informal")
                    .choice(
                            "carriage",
                            false,
                            "any",
                            List.of("any", "freight", "parcels", "bonded", "withdrawal"),
                            "loads for a site, parcels for customers, goods under bond and their withdrawal; any: the first two")
                    .column("up_to", Kind.MONEY, false, "", "most value of a load or parcel; empty: no limit", "2500")
                    .columns(DATES)
                    .choice(
                            "duty",
                            false,
                            "due",
                            List.of("due", "free"),
                            "whether duty is due; nothing is for goods that enter a bond")
                    .choice("tax", false, "due", List.of("due", "free"), "whether taxes are due")
                    .column(
                            "broker_time",
                            Kind.TIME,
                            false,
                            "0 min",
                            "work of a broker beyond that of the station",
                            "20 min")
                    .column(
                            "payment_time",
                            Kind.TIME,
                            false,
                            "0 min",
                            "from the end of all examination until what is owed is paid",
                            "4 h")
                    .spec(List.of("site", "type", "carriage", "from")),
            table("parcel_clearance", "Parcels from abroad that clear customs as entries of many parcels.")
                    .reference("lane", true, "lanes", "parcel lane; its transit begins when the entry is released")
                    .reference("gateway", true, "sites", "where the parcels clear")
                    .choice("mode", false, "air", List.of("air", "ocean", "road", "rail"), "how they get there")
                    .column(
                            "linehaul",
                            Kind.TIME,
                            true,
                            "",
                            "from the departure to the gateway",
                            "triangular(1, 2, 4) d")
                    .column("parcels_per_entry", Kind.INTEGER, false, "1000", "most parcels on an entry", "250")
                    .spec(List.of("lane")),
            table(
                            "withheld_parcels",
                            "What customers get whose parcels customs withhold; without a row they wait for ever.")
                    .reference("site", true, "sites", "gateway")
                    .choice(
                            "outcome",
                            false,
                            "",
                            List.of("seized", "re-exported"),
                            "what customs did with the parcel; empty: either")
                    .choice(
                            "then",
                            false,
                            "refund",
                            List.of("refund", "send-again"),
                            "refund: the money back; send-again: the same goods, by the next departure")
                    .column("after", Kind.DURATION, true, "", "from the day on which it is withheld", "10 d")
                    .column("cost_per_parcel", Kind.MONEY, false, "0", "of either, beside goods and postage", "2.50")
                    .spec(List.of("site", "outcome")),
            table(
                            "bonded_sites",
                            "Centers under bond or in a free-trade zone: duty is due when goods leave for customers.")
                    .reference("site", true, "sites", "center")
                    .reference("gateway", true, "sites", "through which its goods come")
                    .column(
                            "declares",
                            Kind.DEPARTURES,
                            false,
                            "Fri 17:00",
                            "when what has left is declared, local time; on demand: each order",
                            "Mon-Fri 17:00")
                    .spec(List.of("site")),
            table("duties", "Layers of duty; all that fit add up, and add to the duty_rate of the category.")
                    .column("id", Kind.ID, true, "", "name of the layer", "301")
                    .column(
                            "origin",
                            Kind.TEXT,
                            false,
                            "",
                            "site where goods start, or country of origin (commodities.origin); empty: any",
                            "CN")
                    .reference("category", false, "categories", "of the goods; empty: any")
                    .column("commodity", Kind.TEXT, false, "", "beginning of commodities.code; empty: any", "61")
                    .reference("gateway", false, "sites", "where goods enter; empty: any")
                    .column("rate", Kind.PERCENT, false, "0 %", "of the dutiable value, may pass 100 %", "25 %")
                    .column("per_unit", Kind.MONEY, false, "0", "a unit", "0.50")
                    .column("per_kg", Kind.MONEY, false, "0", "a kilogram", "1.20")
                    .columns(DATES)
                    .spec(List.of("id")),
            table("commodities", "How customs classify goods; a row for an item counts before that of its category.")
                    .reference("item", false, "items", "this item")
                    .reference("category", false, "categories", "items of this category")
                    .column("code", Kind.TEXT, false, "", "commodity code, digits and points", "6109.10")
                    .column("origin", Kind.TEXT, false, "", "country where the goods were made", "CN")
                    .spec(List.of("item", "category")),
            table("taxes", "Taxes on imports, due on value, freight and duty.")
                    .column("id", Kind.ID, true, "", "name of the tax", "VAT")
                    .reference("site", true, "sites", "gateway")
                    .reference("category", false, "categories", "of the goods; empty: any")
                    .column("rate", Kind.PERCENT, true, "", "of value, freight and duty", "20 %")
                    .choice(
                            "paid",
                            false,
                            "border",
                            List.of("border", "deferred"),
                            "deferred: accounted for later, reported and no cost")
                    .columns(DATES)
                    .spec(List.of("id")),
            table("valuations", "What gateways add to the value of goods for freight and insurance.")
                    .reference("site", true, "sites", "gateway")
                    .column("freight", Kind.PERCENT, false, "0 %", "share of the value", "6 %")
                    .column("freight_per_kg", Kind.MONEY, false, "0", "a kilogram", "0.80")
                    .choice(
                            "duty_on",
                            false,
                            "value",
                            List.of("value", "landed"),
                            "duty is due on the value (FOB) or on value and freight (CIF)")
                    .spec(List.of("site")));

    private BorderFormat() {}
}
