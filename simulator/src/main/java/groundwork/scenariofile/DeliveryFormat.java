package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of the last mile: what may become of parcels between the vendor's van and the customer's hands. */
final class DeliveryFormat {

    static final List<TableSpec> TABLES = List.of(
            table(
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
                    .column(
                            "days",
                            Kind.WEEKDAYS,
                            false,
                            "Mon-Sun",
                            "on which attempts are made, local to the customer; what falls on another day comes at the same hour of the next",
                            "Mon-Sat")
                    .column(
                            "on_holidays",
                            Kind.YES_NO,
                            false,
                            "yes",
                            "whether attempts are made on closed days of the region's calendar",
                            "no")
                    .reference(
                            "back_to",
                            false,
                            "sites",
                            "returns center, or center, that takes and sorts what comes back; empty: the shelf of the sender")
                    .spec(List.of("lane", "vendor", "region")),
            table(
                            "fail_by_weekday",
                            "How many attempts find nobody on some days, in place of fail_share; rows of a region count before its group's.")
                    .column(
                            "region",
                            Kind.REGION,
                            false,
                            "",
                            "whose customers; empty: all without rows of their own",
                            "US")
                    .column("days", Kind.WEEKDAYS, true, "", "days of the week, local to the customer", "Sat Sun")
                    .column("fail_share", Kind.PERCENT, true, "", "of the attempts of these days", "4 %")
                    .spec(List.of("region", "days")),
            table(
                            "pickup_points",
                            "Where customers collect their parcels; each region of a group has a point of its own.")
                    .column("id", Kind.ID, true, "", "name of the row", "corner-shops")
                    .column("region", Kind.REGION, true, "", "whose parcels", "US")
                    .column(
                            "service",
                            Kind.TEXT,
                            false,
                            "",
                            "of the lanes whose parcels go there; empty: those without a service",
                            "points")
                    .column("share", Kind.PERCENT, false, "100 %", "of these parcels that go there", "25 %")
                    .column("collected_after", Kind.TIME, true, "", "from the arrival", "exponential(1.5) d")
                    .column(
                            "capacity",
                            Kind.INTEGER,
                            false,
                            "",
                            "most parcels at a point; more are brought home; empty: no limit",
                            "400")
                    .column("uncollected_share", Kind.PERCENT, false, "0 %", "of parcels that nobody collects", "3 %")
                    .column("kept_for", Kind.DURATION, false, "7 d", "then these go back to their sender", "10 d")
                    .column("cost_per_parcel", Kind.MONEY, false, "0", "to who runs the point", "0.60")
                    .column("back_after", Kind.TIME, false, "3 d", "from the point to the sender", "4 d")
                    .column("cost_back", Kind.MONEY, false, "0", "of a parcel that goes back", "4.10")
                    .reference(
                            "back_to",
                            false,
                            "sites",
                            "returns center, or center, that takes and sorts what comes back; empty: the shelf of the sender")
                    .spec(List.of("id")),
            table("parcel_choice", "Which of several lanes parcels take; without a row the first of the table.")
                    .reference("from", true, "sites", "origin of the lanes")
                    .column("to", Kind.REGION, true, "", "whose parcels", "US")
                    .column("service", Kind.TEXT, false, "", "of the lanes; empty: those without a service", "express")
                    .choice(
                            "rule",
                            true,
                            "",
                            List.of("cheapest", "fastest", "share"),
                            "cheapest: lowest charge; fastest: earliest expected arrival; share: furthest behind its share")
                    .spec(List.of("from", "to", "service")),
            table(
                            "parcel_offers",
                            "What a parcel lane takes; of several rows of a lane the last that covers a day holds.")
                    .reference("lane", true, "lanes", "parcel lane")
                    .column("share", Kind.NUMBER, false, "0", "weight where lanes are chosen by share", "60")
                    .column(
                            "parcels_per_day",
                            Kind.INTEGER,
                            false,
                            "",
                            "most that it is given on a day where lanes are chosen; empty: no limit",
                            "4000")
                    .column(
                            "parcels_per_departure",
                            Kind.INTEGER,
                            false,
                            "",
                            "most that a departure takes, the others wait for the next; empty: no limit",
                            "900")
                    .column("from", Kind.DATE, false, "", "first day on which the row counts", "2026-11-15")
                    .column("to", Kind.DATE, false, "", "last day on which it counts", "2026-12-24")
                    .spec(List.of("lane", "from")),
            table(
                            "middle_mile",
                            "Parcel lanes that go through a sort center; their departures are those of the line-haul.")
                    .reference("lane", true, "lanes", "parcel lane; its zones and transit count from the sort center")
                    .reference("via", true, "sites", "site of kind sort")
                    .column("line_haul", Kind.TIME, true, "", "from the origin to the sort center", "9 h")
                    .column(
                            "departs",
                            Kind.DEPARTURES,
                            false,
                            "on demand",
                            "vans, local time of the sort center",
                            "Mon-Sat 05:30")
                    .column(
                            "cut_off",
                            Kind.DURATION,
                            false,
                            "0 h",
                            "what is sorted later than this before a van misses it",
                            "30 min")
                    .column("cost_per_departure", Kind.MONEY, false, "0", "of a van that leaves the sort center", "180")
                    .spec(List.of("lane")));

    private DeliveryFormat() {}
}
