package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of customs. */
final class BorderFormat {

    static final List<TableSpec> TABLES = List.of(
            table("customs", "How customs treat entries; the shares of a gateway sum to 100 %.")
                    .reference("site", true, "sites", "gateway")
                    .column("channel", Kind.TEXT, true, "", "name of the channel", "exam")
                    .column("share", Kind.PERCENT, true, "", "of the entries", "4 %")
                    .column("time", Kind.TIME, true, "", "filed to released", "triangular(2, 4, 8) d")
                    .column("cost_per_entry", Kind.MONEY, false, "0", "charged to the importer", "400")
                    .spec(List.of("site", "channel")),
            table("entry_fees", "What an entry costs beside duty; the first row that fits counts.")
                    .reference("site", true, "sites", "gateway")
                    .choice(
                            "mode",
                            false,
                            "",
                            List.of("ocean", "air", "road", "rail"),
                            "of the lane that brought it; empty: any")
                    .column("broker_fee", Kind.MONEY, false, "0", "an entry", "150")
                    .column("ad_valorem", Kind.PERCENT, false, "0 %", "fee on the value", "0.3464 %")
                    .column("minimum", Kind.MONEY, false, "0", "of that fee", "33.58")
                    .column("maximum", Kind.MONEY, false, "", "of that fee; empty: none", "651.50")
                    .column("harbor", Kind.PERCENT, false, "0 %", "fee on the value without limits", "0.125 %")
                    .spec(List.of("site", "mode")));

    private BorderFormat() {}
}
