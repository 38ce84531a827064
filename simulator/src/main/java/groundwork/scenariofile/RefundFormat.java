package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** The table of duty that is paid back. */
final class RefundFormat {

    static final List<TableSpec> TABLES = List.of(table(
                    "duty_refunds",
                    "Duty paid back for returned goods that leave again or are destroyed (drawback); for each layer the row with the"
                            + " most conditions that fits counts.")
            .column("id", Kind.ID, true, "", "name of the row", "drawback")
            .reference("gateway", true, "sites", "where the goods were entered")
            .choice(
                    "when",
                    false,
                    "",
                    List.of("re-exported", "destroyed"),
                    "sent to a site as to_seller or to_origin, or destroyed; empty: either")
            .reference("category", false, "categories", "of the goods; empty: any")
            .column("duty", Kind.TEXT, false, "", "a row of duties, or category for its own rate; empty: any", "301")
            .column("rate", Kind.PERCENT, true, "", "of the duty that was paid", "99 %")
            .column("tax_rate", Kind.PERCENT, false, "0 %", "of the taxes that were paid at the border", "100 %")
            .column("within", Kind.DURATION, false, "", "since the delivery to the customer; empty: ever", "180 d")
            .column(
                    "claims",
                    Kind.DEPARTURES,
                    false,
                    "on demand",
                    "when what has come together is claimed, local time of the gateway; on demand: each line",
                    "Fri 17:00")
            .column("fee", Kind.MONEY, false, "0", "a claim", "60")
            .column("paid_after", Kind.TIME, false, "0 d", "from the claim to the money", "triangular(20, 30, 90) d")
            .spec(List.of("id")));

    private RefundFormat() {}
}
