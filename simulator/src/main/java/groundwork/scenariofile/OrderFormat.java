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
                    List.of("nearest", "cheapest", "cheapest-landed", "least-loaded", "priority-list", "balance"),
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
            .column(
                    "promise_percentile",
                    Kind.PERCENT,
                    false,
                    "90 %",
                    "share of the parcels that are as fast as a computed promise allows for",
                    "95 %")
            .column(
                    "patience",
                    Kind.TIME,
                    false,
                    "",
                    "how long a customer waits for stock before cancelling the order; empty: for ever",
                    "exponential(4) d")
            .column(
                    "repeat.share",
                    Kind.PERCENT,
                    false,
                    "",
                    "of the orders by forecast that are followed by another one of the same customer",
                    "15 %")
            .column("repeat.after", Kind.TIME, false, "", "how much later that one comes", "exponential(3) h")
            .column(
                    "merge_window",
                    Kind.DURATION,
                    false,
                    "",
                    "how long an order waits for another one of the same customer, to share a parcel; empty: not at all",
                    "2 h")
            .spec(List.of())
            .columns();

    /** What promises need of a site. */
    static final List<ColumnSpec> OF_SITES = table("", "")
            .column(
                    "order_cut_off",
                    Kind.DEPARTURES,
                    false,
                    "",
                    "computed promises: until when the orders of a day are taken, local time; empty: no cut-off",
                    "Mon-Fri 14:00")
            .column(
                    "handling",
                    Kind.DURATION,
                    false,
                    "",
                    "computed promises: from the cut-off, or the order where there is none, to a parcel ready to leave",
                    "3 h")
            .spec(List.of())
            .columns();

    /** What delivery options need of a lane. */
    static final List<ColumnSpec> OF_LANES = table("", "")
            .column(
                    "service",
                    Kind.TEXT,
                    false,
                    "",
                    "parcels: only those of delivery options with this service take it; empty: those without",
                    "express")
            .spec(List.of())
            .columns();

    /** How orders with a seller's goods are served. */
    static final List<ColumnSpec> OF_SELLERS = table("", "")
            .column(
                    "promise",
                    Kind.DURATION,
                    false,
                    "",
                    "order to delivery of orders with its goods, the shortest of an order counts; empty: the region's",
                    "3 d")
            .column(
                    "priority",
                    Kind.INTEGER,
                    false,
                    "",
                    "of orders with its goods, in place of the region's; the most urgent of an order counts",
                    "1")
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
                    .spec(List.of("region", "site")),
            table("delivery_options", "Ways of delivery that customers may choose when they order.")
                    .column(
                            "id",
                            Kind.TEXT,
                            true,
                            "",
                            "name of the option, the same in all regions that offer it",
                            "express")
                    .column("region", Kind.REGION, true, "", "who may choose it", "US")
                    .column("name", Kind.TEXT, false, "", "for the report", "Express")
                    .column("price", Kind.MONEY, false, "0", "what the customer pays for it", "4.99")
                    .column("share", Kind.PERCENT, true, "", "of the orders, while promises are as usual", "15 %")
                    .column(
                            "promise",
                            Kind.TEXT,
                            false,
                            "computed",
                            "order to delivery; or computed from stock, cut-offs and departures",
                            "2 d")
                    .column(
                            "service",
                            Kind.TEXT,
                            false,
                            "",
                            "of the lanes that its parcels take (lanes.service)",
                            "express")
                    .column(
                            "sensitivity",
                            Kind.NUMBER,
                            false,
                            "0",
                            "how customers shun a longer promise: its weight is share × exp(−sensitivity × (promised − usual days))",
                            "0.3")
                    .column("usual", Kind.DURATION, false, "", "the promise at which the share was observed", "2 d")
                    .spec(List.of("id", "region")),
            table("holds", "Checks that some orders wait for before they are served, one after the other.")
                    .column("id", Kind.ID, true, "", "name of the hold", "payment")
                    .column("share", Kind.PERCENT, true, "", "of the orders that are held", "3 %")
                    .column("time", Kind.TIME, true, "", "how long", "exponential(4) h")
                    .column(
                            "cancel_share",
                            Kind.PERCENT,
                            false,
                            "0 %",
                            "of the held orders that are cancelled at the end",
                            "20 %")
                    .spec(List.of("id")),
            table("substitutes", "Items that customers take when another one is out at all centers.")
                    .reference("item", true, "items", "what they ordered")
                    .reference("by", true, "items", "what they accept")
                    .column("share", Kind.PERCENT, true, "", "of the customers who do", "40 %")
                    .spec(List.of("item", "by")));

    private OrderFormat() {}
}
