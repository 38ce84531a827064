package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Settings and tables of how orders are promised and served. */
final class OrderFormat {

    /** Settings of scenario.yaml. */
    static final List<ColumnSpec> SETTINGS = table("", "")
            .choice(
                    "sourcing.policy",
                    false,
                    "nearest",
                    List.of("nearest", "cheapest", "least-loaded", "priority-list", "balance"),
                    "which of the centers that have the goods serves an order")
            .column(
                    "sourcing.split",
                    Kind.INTEGER,
                    false,
                    "1",
                    "most parcels of an order that no single center can fill",
                    "2")
            .column(
                    "sourcing.again_after",
                    Kind.DURATION,
                    false,
                    "",
                    "an order that nobody has taken up for so long looks for another center; empty: never",
                    "12 h")
            .spec(List.of())
            .columns();

    static final List<TableSpec> TABLES = List.of(
            table("priority_list", "The centers of a priority list (sourcing.policy), for regions that have one.")
                    .column(
                            "region",
                            Kind.REGION,
                            true,
                            "",
                            "region or region group; a region's own rows count before its group's",
                            "us-west")
                    .reference("site", true, "sites", "a center, or a hub with a parcel lane to the region")
                    .column("rank", Kind.INTEGER, true, "", "the smallest is asked first", "1")
                    .spec(List.of("region", "site")));

    private OrderFormat() {}
}
