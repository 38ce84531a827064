package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables and columns of how freight between sites is consolidated and bought. */
final class FreightFormat {

    static final List<TableSpec> TABLES = List.of(
            table(
                            "containers",
                            "Kinds of containers. Built in, each replaced by a row of its id: 20, 40, 40hc, uld, 53ft, van.")
                    .column("id", Kind.ID, true, "", "name of the kind", "45hc")
                    .column("m3", Kind.NUMBER, true, "", "volume inside", "85.9")
                    .column("payload_kg", Kind.NUMBER, true, "", "most that it may carry", "19900")
                    .column("pallets", Kind.NUMBER, false, "", "pallets on its floor; empty: not limited", "22")
                    .column(
                            "stowage",
                            Kind.PERCENT,
                            false,
                            "85 %",
                            "share of the volume that goods fill when it counts as full",
                            "84 %")
                    .spec(List.of("id")),
            table(
                            "vendor_choice",
                            "Who of several vendors gets the goods: lanes of the same from, to and mode are their offers. Without a"
                                    + " row the fastest lane takes all.")
                    .reference("from", true, "sites", "origin")
                    .reference("to", true, "sites", "destination")
                    .choice("mode", true, "", List.of("ocean", "air", "road", "rail"), "how")
                    .choice(
                            "rule",
                            true,
                            "",
                            List.of("cheapest", "fastest", "share", "contract", "rank"),
                            "lowest price; earliest expected arrival; agreed shares of the units; the minimum of each week"
                                    + " first, then the cheapest; in the order of rank. The next is asked when the departure"
                                    + " of the first is booked out")
                    .spec(List.of("from", "to", "mode")),
            table("lane_risks", "What may go wrong on lanes between sites.")
                    .reference("lane", true, "lanes", "which lane")
                    .column(
                            "blank_share",
                            Kind.PERCENT,
                            false,
                            "0 %",
                            "share of the scheduled departures that are cancelled; goods wait for the next",
                            "8 %")
                    .column("delay_share", Kind.PERCENT, false, "0 %", "share of the loads that arrive late", "45 %")
                    .column(
                            "delay",
                            Kind.TIME,
                            false,
                            "",
                            "of late loads, beyond the transit",
                            "lognormal(mean=4.5, sd=4) d")
                    .column("loss_share", Kind.PERCENT, false, "0 %", "share of the units that never arrive", "0.1 %")
                    .column(
                            "load_loss_share",
                            Kind.PERCENT,
                            false,
                            "0 %",
                            "share of the loads that never arrive",
                            "0.01 %")
                    .column(
                            "damage_share",
                            Kind.PERCENT,
                            false,
                            "0 %",
                            "share of the units that arrive and cannot be sold",
                            "0.3 %")
                    .spec(List.of("lane")));
    /** Columns of lanes between sites. */
    static final List<ColumnSpec> OF_LANES = table("", "")
            .column("capacity_units", Kind.INTEGER, false, "", "a departure; empty: no limit", "500")
            .column("capacity_pallets", Kind.NUMBER, false, "", "a departure; empty: no limit", "26")
            .column(
                    "container",
                    Kind.TEXT,
                    false,
                    "",
                    "what goods travel in: 20, 40, 40hc, uld, 53ft, van, or a kind of the table containers",
                    "40hc")
            .choice(
                    "loading",
                    false,
                    "fluid",
                    List.of("fluid", "units", "cases", "pallets"),
                    "how goods are divided over containers: as measures allow, or by whole units, cases (units_per_case) or pallets"
                            + " (units_per_pallet), each into the first container with room")
            .column("containers", Kind.INTEGER, false, "", "most containers a departure; empty: no limit", "2")
            .column("cost_per_container", Kind.MONEY, false, "0", "cost of each started container", "2500")
            .column(
                    "lcl_per_m3",
                    Kind.MONEY,
                    false,
                    "",
                    "cost of a cubic metre that does not fill its last container, where that is cheaper than the container (loading"
                            + " by pieces: of a cubic metre or a tonne, whichever are more); empty: whole containers only",
                    "95")
            .column(
                    "wait_per_m3_day",
                    Kind.MONEY,
                    false,
                    "0",
                    "cost of a cubic metre that waits a day for its departure",
                    "1.5")
            .column(
                    "planned_transit",
                    Kind.DURATION,
                    false,
                    "",
                    "time within which a load counts as on time; empty: not judged",
                    "18 d")
            .column("share", Kind.PERCENT, false, "", "vendor_choice by share: part of the units", "60 %")
            .column(
                    "contract_units_per_week",
                    Kind.INTEGER,
                    false,
                    "",
                    "vendor_choice by contract: units of a week that it gets before the cheapest",
                    "2000")
            .column("rank", Kind.INTEGER, false, "", "vendor_choice: lower is asked first among equals", "1")
            .spec(List.of())
            .columns();

    private FreightFormat() {}
}
