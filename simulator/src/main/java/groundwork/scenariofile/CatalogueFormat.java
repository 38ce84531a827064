package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of what is sold. */
final class CatalogueFormat {

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
                    .columns(OrderFormat.OF_SELLERS)
                    .column(
                            "demand_weight",
                            Kind.NUMBER,
                            false,
                            "1",
                            "times that of an item: its part of a forecast by category or in total",
                            "2.5")
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
                    .column(
                            "shelf_life",
                            Kind.TIME,
                            false,
                            "",
                            "how long units keep once they are put away; empty: for ever",
                            "180 d")
                    .column(
                            "min_life_at_sale",
                            Kind.DURATION,
                            false,
                            "",
                            "shelf life that must be left when an order sets units aside",
                            "30 d")
                    .column("units_per_case", Kind.INTEGER, false, "", "units in a case", "24")
                    .column(
                            "units_per_pallet",
                            Kind.INTEGER,
                            false,
                            "by pallet_m3 and volume",
                            "units on a pallet",
                            "960")
                    .columns(PackagingFormat.OF_ITEMS)
                    .column(
                            "demand_weight",
                            Kind.NUMBER,
                            false,
                            "1",
                            "its part of a forecast by category or in total, relative to the others'",
                            "3")
                    .column("launch", Kind.DATE, false, "", "first day it is sold", "2026-10-01")
                    .column("launch_ramp", Kind.DURATION, false, "0 d", "linear rise to the forecast", "28 d")
                    .column("end_of_life", Kind.DATE, false, "", "last day it is sold", "2027-01-31")
                    .column("end_ramp", Kind.DURATION, false, "0 d", "linear fall before it", "42 d")
                    .spec(List.of("id")));

    private CatalogueFormat() {}
}
