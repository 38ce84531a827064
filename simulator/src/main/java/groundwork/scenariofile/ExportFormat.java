package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of customs where goods leave a country. */
final class ExportFormat {

    static final List<TableSpec> TABLES = List.of(
            table(
                            "export_customs",
                            "Lanes by which goods leave a country: they board when customs there have released them.")
                    .reference("lane", true, "lanes", "between sites, or to customers abroad")
                    .column(
                            "declares",
                            Kind.DEPARTURES,
                            false,
                            "on demand",
                            "when what has come is declared, local time of the origin; on demand: each lot or parcel",
                            "Mon-Fri 12:00")
                    .column(
                            "filing_time",
                            Kind.TIME,
                            false,
                            "0 min",
                            "of a declaration, beyond the time of the step export where it is staffed",
                            "20 min")
                    .column("fee", Kind.MONEY, false, "0", "a declaration, each time it is filed", "35")
                    .column("fee_per_line", Kind.MONEY, false, "0", "a line of it: goods of one class", "2")
                    .column(
                            "cut_off",
                            Kind.DURATION,
                            false,
                            "0 h",
                            "what is released later than this before a departure misses it",
                            "24 h")
                    .column("refused", Kind.PERCENT, false, "0 %", "of the declarations, which are filed again", "2 %")
                    .column("again_after", Kind.TIME, false, "1 d", "from a refusal to the next filing", "8 h")
                    .spec(List.of("lane")),
            table(
                            "export_channels",
                            "How customs treat declarations of goods that leave; shares of rows with the same conditions sum to 100 %.")
                    .reference("site", true, "sites", "where lanes of export_customs begin")
                    .column("channel", Kind.TEXT, true, "", "name of the channel", "green")
                    .column("share", Kind.PERCENT, true, "", "of the declarations", "95 %")
                    .column("time", Kind.TIME, true, "", "filed to released", "1 h")
                    .column("cost_per_declaration", Kind.MONEY, false, "0", "charged to who sends", "120")
                    .reference("category", false, "categories", "declarations with goods of it; empty: any")
                    .reference("seller", false, "sellers", "declarations with goods of theirs; empty: any")
                    .column("from", Kind.DATE, false, "", "first day on which the row counts, local", "2026-11-01")
                    .column("to", Kind.DATE, false, "", "last day on which it counts", "2026-12-31")
                    .choice(
                            "kind",
                            false,
                            "released",
                            List.of("released", "documents", "examination"),
                            "what is done: the last two by the officers of the step export_check, where staffed")
                    .column("stopped", Kind.PERCENT, false, "0 %", "of the lots or parcels that may not leave", "1 %")
                    .spec(List.of("site", "channel", "category", "seller", "from")));

    private ExportFormat() {}
}
