package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of what vendors charge beside the prices on lanes and rate cards. */
final class TariffFormat {

    private static final List<String> DAYS = List.of("working", "calendar");

    /** In what currency lanes are paid. */
    static final List<ColumnSpec> OF_LANES = table("", "")
            .column(
                    "currency",
                    Kind.TEXT,
                    false,
                    "",
                    "of the lane's own amounts, that of its middle_mile too; empty: the scenario's. Rate cards have their own",
                    "CNY")
            .spec(List.of())
            .columns();

    static final List<TableSpec> TABLES = List.of(
            table("currencies", "What currencies are worth in that of the scenario.")
                    .column("currency", Kind.TEXT, true, "", "ISO 4217 code", "EUR")
                    .column("rate", Kind.NUMBER, true, "", "a unit, in the scenario's currency", "1.0825")
                    .column(
                            "from",
                            Kind.DATE,
                            false,
                            "",
                            "first day on which it is, in the scenario's zone; empty: from the start",
                            "2026-10-01")
                    .spec(List.of("currency", "from")),
            table("card_terms", "What is agreed on beside the prices of a rate card.")
                    .column("card", Kind.TEXT, true, "", "of rate_cards or freight_rates", "ground")
                    .column(
                            "dim_divisor",
                            Kind.NUMBER,
                            false,
                            "",
                            "cubic centimetres that weigh a kilogram when billed; empty: only the scales count",
                            "5000")
                    .column(
                            "box_factor",
                            Kind.NUMBER,
                            false,
                            "1",
                            "volume of a parcel over that of its goods, at least 1",
                            "1.3")
                    .column(
                            "round_up_kg",
                            Kind.NUMBER,
                            false,
                            "",
                            "billable weight is rounded up to a multiple of it; empty: not rounded",
                            "0.5")
                    .column("discount", Kind.PERCENT, false, "0 %", "off the prices of the card", "32 %")
                    .column("minimum", Kind.MONEY, false, "0", "least charge of a shipment, before surcharges", "4.20")
                    .column(
                            "maximum",
                            Kind.MONEY,
                            false,
                            "",
                            "most charge of a shipment, before surcharges; empty: no limit",
                            "900")
                    .column(
                            "baseline_per_week",
                            Kind.NUMBER,
                            false,
                            "",
                            "shipments agreed on, for surcharges by volume",
                            "5000")
                    .column(
                            "deficit_weight",
                            Kind.YES_NO,
                            false,
                            "yes",
                            "freight: whether the next break, with its least quantity, is charged where that is cheaper",
                            "no")
                    .choice(
                            "contract",
                            false,
                            "year",
                            List.of("year", "quarter", "month"),
                            "freight: the calendar period over which quantities count for tiers")
                    .column(
                            "currency",
                            Kind.TEXT,
                            false,
                            "",
                            "of all amounts of the card and its surcharges; empty: the scenario's",
                            "EUR")
                    .spec(List.of("card")),
            table("freight_rates", "Prices of cards for lanes between sites; the bases of a card add up.")
                    .column("card", Kind.TEXT, true, "", "name of the card", "air-contract")
                    .choice(
                            "basis",
                            true,
                            "",
                            List.of("shipment", "kg", "m3", "wm", "container", "pallet", "km"),
                            "what is counted; wm: cubic metres or tonnes, whichever are more; km: of each vehicle")
                    .column("price", Kind.MONEY, true, "", "for each unit of the basis", "5.20")
                    .column(
                            "from_quantity",
                            Kind.NUMBER,
                            false,
                            "0",
                            "break: the price holds from this quantity of a load on",
                            "100")
                    .column(
                            "from_contract",
                            Kind.NUMBER,
                            false,
                            "0",
                            "tier: the price holds from this quantity on, moved so far in the contract period",
                            "50000")
                    .column(
                            "up_to_km",
                            Kind.NUMBER,
                            false,
                            "",
                            "the price holds for lanes up to this distance; empty: any",
                            "800")
                    .column(
                            "unit_m3",
                            Kind.NUMBER,
                            false,
                            "",
                            "container, km: what one holds; empty with unit_kg: as the lane's container",
                            "56")
                    .column(
                            "unit_kg",
                            Kind.NUMBER,
                            false,
                            "",
                            "container, km: what one carries; empty: no limit",
                            "26500")
                    .column("from", Kind.DATE, false, "", "first day on which the row counts", "2026-10-01")
                    .column("to", Kind.DATE, false, "", "last day on which it counts", "2026-12-31")
                    .spec(List.of("card", "basis", "from_quantity", "from_contract", "up_to_km", "unit_m3", "from")),
            table(
                            "demurrage",
                            "What loads pay for days too many at a site, and on the way from it; rows of a site are steps.")
                    .reference("site", true, "sites", "gateway where loads arrive")
                    .choice(
                            "kind",
                            true,
                            "",
                            List.of("demurrage", "detention"),
                            "demurrage: from the arrival until the last has left; detention: from then until it is unloaded")
                    .choice(
                            "mode",
                            false,
                            "",
                            List.of("ocean", "air", "road", "rail"),
                            "how the load came; empty: all without rows of their own")
                    .column("free_days", Kind.INTEGER, false, "0", "after the day of arrival, or of leaving", "4")
                    .choice("counting", false, "working", DAYS, "free days: working days of the site, or all")
                    .choice("charged", false, "calendar", DAYS, "charged days: all, or working days of the site")
                    .column(
                            "from_day",
                            Kind.INTEGER,
                            false,
                            "1",
                            "the step counts from this charged day on; 1: the first after the free days",
                            "6")
                    .column("price", Kind.MONEY, true, "", "a day", "280")
                    .choice("per", false, "load", List.of("load", "container", "m3"), "what a day is paid for")
                    .column("unit_m3", Kind.NUMBER, false, "", "per container: what one holds", "56")
                    .column(
                            "return_days",
                            Kind.INTEGER,
                            false,
                            "0",
                            "detention: from unloading until the empty container is back",
                            "1")
                    .column("currency", Kind.TEXT, false, "", "of the price; empty: the scenario's", "USD")
                    .spec(List.of("site", "kind", "mode", "from_day")),
            table(
                            "emissions",
                            "What movements emit, well to wheel; a row is about a mode, a vendor or a lane, which counts most, or"
                                    + " about returns.")
                    .choice(
                            "mode",
                            false,
                            "",
                            List.of("ocean", "air", "road", "rail", "parcel"),
                            "all lanes of a mode; empty: of the vendor or the lane")
                    .column("vendor", Kind.TEXT, false, "", "all lanes of a vendor", "Pacific Line")
                    .reference("lane", false, "lanes", "one lane")
                    .choice(
                            "returns",
                            false,
                            "",
                            List.of("mail", "drop_off", "pick_up"),
                            "returns of a channel; those of the table returns are mailed")
                    .column(
                            "g_per_tkm",
                            Kind.NUMBER,
                            false,
                            "",
                            "grams of CO2e a tonne and kilometre; empty: as usual for the mode",
                            "8.2")
                    .column(
                            "g_per_km",
                            Kind.NUMBER,
                            false,
                            "",
                            "grams of CO2e of a departure, or a load of returns, and kilometre, however much is on it; empty: 0",
                            "900")
                    .column(
                            "per_parcel_kg",
                            Kind.NUMBER,
                            false,
                            "",
                            "kilograms of CO2e of a delivery, or a pick-up, at the door; empty: as usual for the mode",
                            "0.35")
                    .column(
                            "uplift",
                            Kind.PERCENT,
                            false,
                            "",
                            "of the great circle, for the way really taken; empty: as usual for the mode",
                            "15 %")
                    .column(
                            "plus_km",
                            Kind.NUMBER,
                            false,
                            "",
                            "added to the great circle; empty: as usual for the mode",
                            "95")
                    .spec(List.of("mode", "vendor", "lane", "returns")),
            table("surcharges", "Charges on top of a rate card; all rows that apply to a shipment add up.")
                    .column("id", Kind.TEXT, true, "", "name of the row", "fuel-autumn")
                    .column("card", Kind.TEXT, true, "", "of rate_cards or freight_rates", "ground")
                    .choice(
                            "kind",
                            true,
                            "",
                            List.of("fuel", "residential", "remote_area", "peak", "accessorial", "additional_handling"),
                            "what it is for: the activity that it is posted under")
                    .column("amount", Kind.MONEY, false, "0", "a shipment", "0.45")
                    .column("percent", Kind.PERCENT, false, "0 %", "of the charge", "20.5 %")
                    .choice(
                            "percent_of",
                            false,
                            "base",
                            List.of("base", "all"),
                            "of the charge by the card, or of it with the other surcharges")
                    .column("per_kg", Kind.MONEY, false, "0", "a kilogram of billable weight", "0.30")
                    .column(
                            "share",
                            Kind.PERCENT,
                            false,
                            "100 %",
                            "of the shipments that pay it; each is charged this share of it",
                            "85 %")
                    .column("from", Kind.DATE, false, "", "first day on which the row counts", "2026-10-27")
                    .column("to", Kind.DATE, false, "", "last day on which it counts", "2027-01-15")
                    .column("region", Kind.REGION, false, "", "of the customer; empty: all", "us-ak")
                    .column("above_kg", Kind.NUMBER, false, "", "counts above this billable weight", "22.5")
                    .column("above_litres", Kind.NUMBER, false, "", "counts above this volume", "100")
                    .column(
                            "above_baseline",
                            Kind.PERCENT,
                            false,
                            "",
                            "counts after a week with more than this share of baseline_per_week",
                            "105 %")
                    .column(
                            "up_to_baseline",
                            Kind.PERCENT,
                            false,
                            "",
                            "and no more than this share; empty: no limit",
                            "125 %")
                    .spec(List.of("card", "id", "from")));

    private TariffFormat() {}
}
