package groundwork.scenariofile;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.ArrayList;
import java.util.List;

/** The scenario format: every setting, table and column, declared once; the reader, the schema and the docs follow it. */
final class Format {

    /** Settings of scenario.yaml, by dotted name. */
    static final TableSpec SETTINGS = table("scenario.yaml", "The settings of a scenario.")
            .column("name", Kind.TEXT, true, "", "what the report is titled", "One center, one lane")
            .column("description", Kind.TEXT, false, "", "a few words for the report", "Autumn test")
            .column("horizon.start", Kind.DATE, true, "", "first measured day", "2026-09-01")
            .column("horizon.days", Kind.INTEGER, true, "", "measured days, at least 1", "91")
            .column("warm_up", Kind.DURATION, false, "0 d", "simulated before the start and not measured", "42 d")
            .column("zone", Kind.ZONE, false, "UTC", "in which days of the report begin", "America/Los_Angeles")
            .column("currency", Kind.TEXT, false, "USD", "ISO 4217 code of all amounts", "USD")
            .column("replications", Kind.INTEGER, false, "10", "how often the horizon is simulated", "10")
            .column("seed", Kind.INTEGER, false, "20260901", "start of the random streams", "7")
            .column(
                    "basket.lines",
                    Kind.TEXT,
                    false,
                    "constant(1)",
                    "lines of an order",
                    "discrete(1: 70, 2: 20, 3: 10)")
            .column("basket.units", Kind.TEXT, false, "constant(1)", "units of a line", "geometric(mean=1.15)")
            .column("promise", Kind.DURATION, false, "5 d", "order to delivery, where a region states none", "4 d")
            .column("pallet_m3", Kind.NUMBER, false, "1.2", "cubic metres of goods on a pallet", "1.2")
            .choice(
                    "when_short",
                    false,
                    "lost",
                    List.of("lost", "backorder"),
                    "what an order does that no center can fill")
            .column("recorded.scale", Kind.NUMBER, false, "1", "how often each recorded order comes, on average", "1.3")
            .column("recorded.shift", Kind.DURATION, false, "0 d", "how much later recorded orders come", "364 d")
            .column("extends", Kind.TEXT, false, "", "the scenario folder of which this one is a variant", "../hello")
            .spec(List.of());

    /** The file that {@code empirical(file.csv)} names. */
    static final TableSpec SAMPLES = table("samples", "Observed values that empirical(file.csv) draws from.")
            .column("value", Kind.NUMBER, true, "", "a value, in the unit behind the bracket", "2.5")
            .column("weight", Kind.NUMBER, false, "1", "how often it was seen", "12")
            .spec(List.of());

    /** All tables, in the order of the docs. */
    static final List<TableSpec> TABLES = List.of(
            table("categories", "Classes of goods that share duty and returns.")
                    .column("id", Kind.ID, true, "", "name of the category", "apparel")
                    .column("name", Kind.TEXT, false, "", "for the report", "Apparel")
                    .column("duty_rate", Kind.PERCENT, false, "0 %", "duty on the value", "16 %")
                    .column("return_rate", Kind.PERCENT, false, "0 %", "share of units sold that come back", "27 %")
                    .column(
                            "return_after",
                            Kind.TIME,
                            false,
                            "9 d",
                            "from delivery to the customer's hand-over",
                            "lognormal(mean=9, sd=6) d")
                    .column("restock_share", Kind.PERCENT, false, "0 %", "share of returned units sold again", "75 %")
                    .column(
                            "recovery_share",
                            Kind.PERCENT,
                            false,
                            "0 %",
                            "share of the value got back for the others",
                            "20 %")
                    .spec(List.of("id")),
            table("sellers", "Who owns the goods.")
                    .column("id", Kind.ID, true, "", "name of the seller", "s01")
                    .column("name", Kind.TEXT, false, "", "for the report", "Blue Kettle")
                    .spec(List.of("id")),
            table("items", "Things sold (SKUs).")
                    .column("id", Kind.ID, true, "", "name of the item", "mug")
                    .column("name", Kind.TEXT, false, "", "for the report", "Mug, 0.3 l")
                    .reference("category", false, "categories", "its category")
                    .reference("seller", false, "sellers", "its seller")
                    .column("weight_kg", Kind.NUMBER, true, "", "kilograms a unit, packed", "0.4")
                    .column("volume_l", Kind.NUMBER, true, "", "litres a unit, packed", "1.2")
                    .column("value", Kind.MONEY, true, "", "what a unit costs", "9.50")
                    .column(
                            "price",
                            Kind.MONEY,
                            false,
                            "0",
                            "what a unit is sold for; 0: revenue is not reported",
                            "19.90")
                    .spec(List.of("id")),
            table("regions", "Where customers live.")
                    .column("id", Kind.ID, true, "", "name of the region", "us-wa")
                    .column("name", Kind.TEXT, false, "", "for the report", "Washington")
                    .column("group", Kind.TEXT, false, "", "a group it belongs to", "US")
                    .column("lat", Kind.COORDINATE, true, "", "degrees north", "47.4")
                    .column("lon", Kind.COORDINATE, true, "", "degrees east", "-121.5")
                    .column(
                            "zone",
                            Kind.ZONE,
                            false,
                            "zone of the scenario",
                            "time zone of its customers",
                            "America/Los_Angeles")
                    .column("weight", Kind.NUMBER, false, "1", "share inside its group, e.g. population", "7705281")
                    .column("calendar", Kind.TEXT, false, "", "its holidays", "US")
                    .column("promise", Kind.DURATION, false, "promise of the scenario", "order to delivery", "4 d")
                    .column(
                            "priority",
                            Kind.INTEGER,
                            false,
                            "0",
                            "rank of its orders where the discipline of work is priority; 0 is served first",
                            "1")
                    .spec(List.of("id")),
            table(
                            "profiles",
                            "How a week's demand spreads over days and hours, local time. Built in: flat, midday, evening.")
                    .column("id", Kind.ID, true, "", "name of the profile", "lunch")
                    .column("days", Kind.WEIGHTS, true, "", "seven weights, Monday first", "1 1 1 1 1 2 2")
                    .column("hours", Kind.WEIGHTS, true, "", "24 weights, midnight first", "1 1 1 …")
                    .spec(List.of("id")),
            table("holidays", "Special days of a calendar.")
                    .column("calendar", Kind.TEXT, true, "", "name of the calendar", "US")
                    .column("date", Kind.DATE, true, "", "the day", "2026-11-27")
                    .column("name", Kind.TEXT, false, "", "for the report", "Black Friday")
                    .column(
                            "demand_factor",
                            Kind.NUMBER,
                            false,
                            "1",
                            "multiplies demand of regions with this calendar",
                            "2.9")
                    .column("closed", Kind.YES_NO, false, "no", "sites and lanes with this calendar rest", "yes")
                    .spec(List.of("calendar", "date")),
            table("forecast", "Expected demand.")
                    .column("region", Kind.REGION, true, "", "region, or group that shares it by weight", "US")
                    .reference("item", true, "items", "what is sold")
                    .column("from", Kind.DATE, true, "", "first day", "2026-09-01")
                    .column("to", Kind.DATE, true, "", "last day, inclusive", "2026-11-30")
                    .column("units_per_week", Kind.NUMBER, true, "", "expected units a week", "12000")
                    .column("profile", Kind.TEXT, false, "midday", "how the week spreads", "evening")
                    .spec(List.of("region", "item", "from")),
            table("live_events", "Live-shopping shows: demand that ramps up, stays and decays.")
                    .column("id", Kind.ID, true, "", "name of the show", "show-1")
                    .column("start", Kind.DATE_TIME, true, "", "in the scenario's zone", "2026-11-06 19:00")
                    .column("ramp", Kind.DURATION, false, "10 min", "linear rise", "10 min")
                    .column("duration", Kind.DURATION, true, "", "at the full rate", "2 h")
                    .column("half_life", Kind.DURATION, false, "8 h", "of the decay afterwards, cut after six", "8 h")
                    .column("units", Kind.NUMBER, true, "", "expected extra units in all", "9000")
                    .column("region", Kind.REGION, true, "", "who watches", "US")
                    .column(
                            "items",
                            Kind.IDS,
                            true,
                            "",
                            "what is shown; the k-th sells 1/k as much as the first",
                            "mug lamp")
                    .spec(List.of("id")),
            table("recorded_orders", "Orders that were placed once and are replayed, one row a line.")
                    .column(
                            "order",
                            Kind.TEXT,
                            false,
                            "",
                            "rows of one order share it; empty: a row is an order",
                            "A1007")
                    .column("at", Kind.DATE_TIME, true, "", "when, in the scenario's zone", "2026-11-06 19:04:30")
                    .reference("region", true, "regions", "where the customer lives")
                    .reference("item", true, "items", "what was ordered")
                    .column("units", Kind.INTEGER, true, "", "units of the line, at least 1", "2")
                    .spec(List.of()),
            table("sites", "Places of the network.")
                    .column("id", Kind.ID, true, "", "name of the site", "kent")
                    .column("name", Kind.TEXT, false, "", "for the report", "Kent, WA")
                    .choice("kind", true, "", List.of("hub", "gateway", "center", "returns"), "what it does")
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
                    .spec(List.of("id")),
            table("work", "Staff by site, step and shift. Rows of one site and step add their staff up.")
                    .reference("site", true, "sites", "where")
                    .choice(
                            "step",
                            true,
                            "",
                            List.of("broker", "receive", "put_away", "pick", "pack", "ship", "inspect"),
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
                            "work an hour and person: lines, orders, units, pallets, parcels or entries",
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
                    .column("rate_card", Kind.TEXT, false, "", "prices of parcels (rate_cards.card)", "ground")
                    .column("zones", Kind.TEXT, false, "", "zones of parcels (zones.chart)", "ground")
                    .column("km", Kind.NUMBER, false, "1.2 × great circle", "distance", "1800")
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
                    .spec(List.of("chart", "zone")),
            table("inventory", "Replenishment, by the inventory position: on hand and on order less backorders.")
                    .reference("site", true, "sites", "center")
                    .reference("item", true, "items", "item")
                    .column(
                            "from",
                            Kind.DATE,
                            false,
                            "",
                            "day from which the levels hold; empty: from the start",
                            "2026-10-01")
                    .reference("source", true, "sites", "hub or center that is ordered from")
                    .choice("mode", false, "ocean", List.of("ocean", "air", "road", "rail"), "main mode of the way")
                    .choice(
                            "policy",
                            false,
                            "s-S",
                            StockPolicies.NAMES,
                            "s-S: at or below s, order up to S; r-Q: at or below r, order Q, or as many Q as lift the position above r; base-stock: order up to S; every-review: order Q each time")
                    .column("s_units", Kind.INTEGER, false, "", "reorder point: s of s-S, r of r-Q", "400")
                    .column("S_units", Kind.INTEGER, false, "", "order-up-to level of s-S and base-stock", "900")
                    .column("Q_units", Kind.INTEGER, false, "", "order quantity of r-Q and every-review", "500")
                    .column("minimum_units", Kind.INTEGER, false, "0", "least that the source accepts", "200")
                    .column(
                            "multiple_units",
                            Kind.INTEGER,
                            false,
                            "1",
                            "orders are rounded up to a multiple: a case, a layer, a pallet",
                            "24")
                    .column(
                            "initial_units",
                            Kind.INTEGER,
                            false,
                            "S, or r + Q",
                            "on hand when simulated time begins",
                            "900")
                    .column("review", Kind.DURATION, false, "1 d", "time between reviews; 0 d: at once", "1 d")
                    .spec(List.of("site", "item", "from")),
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
                    .spec(List.of("site", "mode")),
            table("returns", "How returns travel.")
                    .column("region", Kind.REGION, true, "", "whose returns", "US")
                    .reference("to", true, "sites", "returns center")
                    .column("label_cost", Kind.MONEY, false, "0", "a parcel", "9")
                    .column("transit", Kind.TIME, true, "", "hand-over to arrival", "triangular(3, 5, 8) d")
                    .spec(List.of("region")));

    private Format() {}

    static List<String> tableNames() {
        return TABLES.stream().map(TableSpec::name).toList();
    }

    static TableSpec table(String name, List<TableSpec> among) {
        return among.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    private static Draft table(String name, String meaning) {
        return new Draft(name, meaning);
    }

    /** A table while its columns are listed. */
    private static final class Draft {
        private final String name;
        private final String meaning;
        private final List<ColumnSpec> columns = new ArrayList<>();

        Draft(String name, String meaning) {
            this.name = name;
            this.meaning = meaning;
        }

        Draft column(String column, Kind kind, boolean required, String byDefault, String of, String example) {
            columns.add(new ColumnSpec(column, kind, required, byDefault, List.of(), "", of, example));
            return this;
        }

        Draft choice(String column, boolean required, String byDefault, List<String> words, String of) {
            columns.add(new ColumnSpec(column, Kind.CHOICE, required, byDefault, words, "", of, words.get(0)));
            return this;
        }

        Draft reference(String column, boolean required, String target, String of) {
            columns.add(new ColumnSpec(column, Kind.REFERENCE, required, "", List.of(), target, of, ""));
            return this;
        }

        TableSpec spec(List<String> keys) {
            return new TableSpec(name, meaning, keys, List.copyOf(columns));
        }
    }
}
