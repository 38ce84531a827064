package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of how goods come back. */
final class ReturnsFormat {

    static final List<TableSpec> TABLES = List.of(table("returns", "How returns travel.")
            .column("region", Kind.REGION, true, "", "whose returns", "US")
            .reference("to", true, "sites", "returns center")
            .column("label_cost", Kind.MONEY, false, "0", "a parcel", "9")
            .column("transit", Kind.TIME, true, "", "hand-over to arrival", "triangular(3, 5, 8) d")
            .spec(List.of("region")));

    private ReturnsFormat() {}
}
