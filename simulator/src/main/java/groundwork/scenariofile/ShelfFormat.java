package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of what becomes of goods on the shelf. */
final class ShelfFormat {

    static final List<TableSpec> TABLES = List.of(
            table("stock_losses", "Damage and shrinkage at centers; the row that fits most closely holds.")
                    .reference("site", false, "sites", "center; empty: all without a row of their own")
                    .reference("category", false, "categories", "empty: all goods without a row of their own")
                    .column("damage_share", Kind.PERCENT, false, "0 %", "share of units received damaged", "0.4 %")
                    .column(
                            "shrinkage_per_year",
                            Kind.PERCENT,
                            false,
                            "0 %",
                            "rate at which a unit on the shelf disappears, a year",
                            "1.5 %")
                    .column("disposal_cost", Kind.MONEY, false, "0", "a unit thrown away", "0.20")
                    .column(
                            "kept_for",
                            Kind.DURATION,
                            false,
                            "0 d",
                            "how long damaged and expired units stay until they are cleared away",
                            "7 d")
                    .spec(List.of("site", "category")),
            table("stock_counts", "Cycle counts: the record is set right by what is on the shelf.")
                    .reference("site", false, "sites", "center; empty: all without a row of their own")
                    .column("every", Kind.DURATION, true, "", "time between counts", "30 d")
                    .column("cost", Kind.MONEY, false, "0", "an item counted", "0.35")
                    .spec(List.of("site")),
            table("storage_fees", "What sellers pay for room, by the age of their goods; rows that apply add up.")
                    .reference("seller", false, "sellers", "empty: all without a row of their own")
                    .column("from_age", Kind.DURATION, false, "0 d", "from how old goods on", "181 d")
                    .column("per_m3_day", Kind.MONEY, true, "", "a cubic metre and day", "0.90")
                    .column("months", Kind.TEXT, false, "", "months in which the row counts; empty: all", "10 11 12")
                    .spec(List.of("seller", "from_age", "months")));

    private ShelfFormat() {}
}
