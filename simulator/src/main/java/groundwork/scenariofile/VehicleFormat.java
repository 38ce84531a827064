package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of the vehicles that lanes between sites share or turn round. */
final class VehicleFormat {

    static final List<TableSpec> TABLES = List.of(
            table(
                            "container_offers",
                            "Further kinds of containers, besides that of the lane, of a lane whose loading is by units, cases or"
                                    + " pallets: the cheapest mix for what leaves is taken.")
                    .reference("lane", true, "lanes", "which lane")
                    .column("container", Kind.TEXT, true, "", "kind, as lanes.container", "20")
                    .column("cost_per_container", Kind.MONEY, true, "", "cost of each", "1500")
                    .spec(List.of("lane", "container")),
            table(
                            "lane_seasons",
                            "Days on which a lane between sites has less room, for example in the peak before a holiday.")
                    .reference("lane", true, "lanes", "which lane; it needs a capacity")
                    .column("from", Kind.DATE, false, "", "first day, local to the origin; empty: always", "2026-10-01")
                    .column("to", Kind.DATE, false, "", "last day; empty: always", "2026-12-20")
                    .column(
                            "room",
                            Kind.PERCENT,
                            true,
                            "",
                            "share of each capacity of a departure that is left",
                            "60 %")
                    .spec(List.of()),
            table(
                            "rotations",
                            "Vehicles that make the departures of a lane in turn: a delay goes on from a sailing to the next of the same"
                                    + " vehicle.")
                    .reference("lane", true, "lanes", "which lane; it needs a schedule")
                    .column("vehicles", Kind.INTEGER, true, "", "how many make its departures in turn", "5")
                    .column(
                            "back",
                            Kind.TIME,
                            true,
                            "",
                            "from the arrival at the destination to the return to the origin, unloading included",
                            "18 d")
                    .column(
                            "turn_round",
                            Kind.DURATION,
                            false,
                            "0 h",
                            "least time at the origin between the return and the next departure",
                            "24 h")
                    .column(
                            "catch_up",
                            Kind.PERCENT,
                            false,
                            "0 %",
                            "share of the transit that a vehicle which left late saves, until it is on time",
                            "8 %")
                    .spec(List.of("lane")),
            table(
                            "pools",
                            "Lanes that share a vehicle: it leaves with the goods of all, stops at the destination of the lane whose"
                                    + " vehicle it is, then at the others in the order of the table.")
                    .reference("lane", true, "lanes", "which lane rides along; its transit counts from the stop before")
                    .reference(
                            "vehicle",
                            true,
                            "lanes",
                            "lane from the same site whose vehicle it is: its departures, cut-off, capacities, containers and"
                                    + " cost of a departure are shared by volume")
                    .column(
                            "stop_time",
                            Kind.DURATION,
                            false,
                            "0 h",
                            "at the stop before, when something is unloaded there",
                            "45 min")
                    .spec(List.of("lane")));

    private VehicleFormat() {}
}
