package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of the last mile: what may become of parcels between the vendor's van and the customer's hands. */
final class DeliveryFormat {

    static final List<TableSpec> TABLES = List.of(table(
                    "delivery_attempts",
                    "How parcels are brought to the door; the row that fits most closely holds: by lane, then by vendor, then by region.")
            .reference("lane", false, "lanes", "parcel lane; empty: all")
            .column("vendor", Kind.TEXT, false, "", "of parcel lanes; empty: all", "Parcel Co")
            .column("region", Kind.REGION, false, "", "whose parcels; empty: all", "US")
            .column("fail_share", Kind.PERCENT, false, "0 %", "of attempts that find nobody", "9 %")
            .column(
                    "attempts",
                    Kind.INTEGER,
                    false,
                    "3",
                    "after so many a parcel goes back to the site that sent it",
                    "3")
            .column("next_after", Kind.TIME, false, "1 d", "from an attempt to the next", "1 d")
            .column("cost_per_attempt", Kind.MONEY, false, "0", "of each attempt after the first", "1.80")
            .column("lost_share", Kind.PERCENT, false, "0 %", "of parcels that are lost", "0.3 %")
            .column("damaged_share", Kind.PERCENT, false, "0 %", "of parcels that come damaged", "0.5 %")
            .column(
                    "claim_share",
                    Kind.PERCENT,
                    false,
                    "0 %",
                    "of the value of lost and damaged goods that the vendor pays",
                    "50 %")
            .column("back_after", Kind.TIME, false, "3 d", "from the last attempt to the sender", "4 d")
            .column("cost_back", Kind.MONEY, false, "0", "of a parcel that goes back", "5.20")
            .spec(List.of("lane", "vendor", "region")));

    private DeliveryFormat() {}
}
