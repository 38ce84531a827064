package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of the places and the movements between them. */
final class NetworkFormat {

    static final List<TableSpec> TABLES = List.of(
            table("sites", "Places of the network.")
                    .column("id", Kind.ID, true, "", "name of the site", "kent")
                    .column("name", Kind.TEXT, false, "", "for the report", "Kent, WA")
                    .choice("kind", true, "", SiteKinds.WORDS, SiteKinds.MEANING)
                    .column("lat", Kind.COORDINATE, true, "", "degrees north", "47.38")
                    .column("lon", Kind.COORDINATE, true, "", "degrees east", "-122.23")
                    .column("zone", Kind.ZONE, false, "zone of the scenario", "its time zone", "America/Los_Angeles")
                    .column("calendar", Kind.TEXT, false, "", "its holidays", "US")
                    .column(
                            "storage_m3",
                            Kind.NUMBER,
                            false,
                            "",
                            "storage capacity; empty: not limited, not drawn",
                            "9000")
                    .column("fixed_per_day", Kind.MONEY, false, "0", "rent and other fixed cost a day", "5200")
                    .column(
                            "storage_per_m3_day",
                            Kind.MONEY,
                            false,
                            "0",
                            "cost of a cubic metre on hand and day",
                            "0.65")
                    .column("packaging_per_order", Kind.MONEY, false, "0", "cost of packaging an order", "0.55")
                    .column(
                            "supply_time",
                            Kind.TIME,
                            false,
                            "0 d",
                            "hub: from an order to goods ready to leave",
                            "triangular(1, 2, 5) d")
                    .choice("stock", false, "managed", List.of("managed", "unlimited"), "whether inventory is kept")
                    .column(
                            "transfer_time",
                            Kind.TIME,
                            false,
                            "",
                            "of a load that passes the site, before its goods can leave; empty: they go on at once",
                            "triangular(4, 8, 24) h")
                    .columns(OrderFormat.OF_SITES)
                    .spec(List.of("id")),
            table("work", "Staff by site, step and shift. Rows of one site and step add their staff up.")
                    .reference("site", true, "sites", "where")
                    .choice(
                            "step",
                            true,
                            "",
                            List.of(
                                    "broker",
                                    "documents",
                                    "examine",
                                    "export",
                                    "export_check",
                                    "cross_dock",
                                    "receive",
                                    "put_away",
                                    "pick",
                                    "pack",
                                    "ship",
                                    "inspect",
                                    "contact",
                                    "sort",
                                    "check_in",
                                    "grade",
                                    "refurbish",
                                    "repack"),
                            "what is done")
                    .column("staff", Kind.INTEGER, true, "", "people on the shift", "12")
                    .column("shift", Kind.SHIFT, true, "", "when, local time", "Mon-Sat 06:00-14:30")
                    .column("from", Kind.DATE, false, "", "first day on which the row counts", "2026-11-01")
                    .column("to", Kind.DATE, false, "", "last day on which it counts", "2026-12-31")
                    .column(
                            "rate",
                            Kind.RATE,
                            false,
                            "",
                            "work an hour and person: lines, orders, units, pallets, parcels, entries, contacts or m3",
                            "60 lines/h")
                    .column("time", Kind.TIME, false, "", "time of a task, instead of a rate", "exponential(1) h")
                    .column("wage_per_h", Kind.MONEY, false, "0", "cost of a person and hour on shift", "26.25")
                    .choice(
                            "discipline",
                            false,
                            "fifo",
                            List.of("fifo", "priority", "edd"),
                            "who is served next: as they came, by the priority of the region, or by the promised time (inbound: by the time ordered)")
                    .column(
                            "room",
                            Kind.INTEGER,
                            false,
                            "",
                            "most tasks in the step; more are turned away; empty: no limit",
                            "8")
                    .column(
                            "crew",
                            Kind.INTEGER,
                            false,
                            "1",
                            "people that a task takes at once; staff comes in whole crews",
                            "2")
                    .choice("rework_to", false, "", List.of("pick", "pack", "ship"), "step that a share goes back to")
                    .column("rework_share", Kind.PERCENT, false, "0 %", "share that goes back", "10 %")
                    .column("scrap_share", Kind.PERCENT, false, "0 %", "share that leaves the system", "5 %")
                    .spec(List.of()),
            table("lanes", "Movements bought from vendors.")
                    .column("id", Kind.ID, true, "", "name of the lane", "yantian-la")
                    .reference("from", true, "sites", "origin")
                    .column("to", Kind.SITE_OR_REGION, true, "", "destination; a region group for parcels", "us-la")
                    .column("vendor", Kind.TEXT, false, "vendor", "who moves", "Pacific Line")
                    .choice(
                            "mode",
                            true,
                            "",
                            List.of("ocean", "air", "road", "rail", "parcel", "door"),
                            "how; door: the customer takes over at the site")
                    .column(
                            "departs",
                            Kind.DEPARTURES,
                            false,
                            "on demand",
                            "when, local time of the origin",
                            "Mon-Sat 17:00")
                    .column(
                            "cut_off",
                            Kind.DURATION,
                            false,
                            "0 h",
                            "what comes later than this before a departure misses it",
                            "2 h")
                    .column(
                            "transit",
                            Kind.TIME,
                            false,
                            "",
                            "time under way; parcels: empty where zones state it",
                            "triangular(1, 2, 4) d")
                    .column("capacity_m3", Kind.NUMBER, false, "", "a departure; empty: no limit", "64")
                    .column("capacity_kg", Kind.NUMBER, false, "", "a departure; empty: no limit", "19900")
                    .column("cost_per_departure", Kind.MONEY, false, "0", "when something leaves", "2500")
                    .column("cost_per_m3", Kind.MONEY, false, "0", "cost of a cubic metre", "110")
                    .column("cost_per_kg", Kind.MONEY, false, "0", "cost of a kilogram", "6")
                    .column(
                            "rate_card",
                            Kind.TEXT,
                            false,
                            "",
                            "prices of parcels (rate_cards.card) or of freight (freight_rates.card)",
                            "ground")
                    .column("zones", Kind.TEXT, false, "", "zones of parcels (zones.chart)", "ground")
                    .column("km", Kind.NUMBER, false, "1.2 × great circle", "distance", "1800")
                    .columns(OrderFormat.OF_LANES)
                    .columns(FreightFormat.OF_LANES)
                    .columns(TariffFormat.OF_LANES)
                    .spec(List.of("id")),
            table("rate_cards", "Prices of parcels by zone and weight.")
                    .column("card", Kind.TEXT, true, "", "name of the card", "ground")
                    .column("zone", Kind.INTEGER, true, "", "zone", "5")
                    .column("up_to_kg", Kind.NUMBER, true, "", "the row counts up to this weight", "0.5")
                    .column("price", Kind.MONEY, true, "", "of a parcel", "7.40")
                    .column(
                            "per_extra_kg",
                            Kind.MONEY,
                            false,
                            "0",
                            "for each started kilogram above the last row",
                            "0.9")
                    .spec(List.of("card", "zone", "up_to_kg")),
            table("zones", "Zones of parcels by distance.")
                    .column("chart", Kind.TEXT, true, "", "name of the chart", "ground")
                    .column("zone", Kind.INTEGER, true, "", "zone", "5")
                    .column("up_to_km", Kind.NUMBER, true, "", "the zone reaches this far", "1600")
                    .column("transit", Kind.TIME, true, "", "time to the customer", "triangular(2, 3, 5) d")
                    .spec(List.of("chart", "zone")));

    private NetworkFormat() {}
}
