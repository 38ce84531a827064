package groundwork.experiment;

import groundwork.results.Table;
import java.util.List;

/** Tables of how freight was bought; a table is empty where the scenario does not ask for it. */
final class FreightTables {

    private final SummaryRows rows;

    FreightTables(SummaryRows rows) {
        this.rows = rows;
    }

    List<Table> tables() {
        return List.of(vendors(), rotations(), pools(), containers(), handlingUnits());
    }

    private Table rotations() {
        return rows.table(new TableSketch("rotation", "how late vehicles in rotation leave, mean over replications")
                .text("lane", "whose departures they make")
                .real("vehicles", "that make them in turn")
                .real("sailings", "that left, with or without goods")
                .real("left_late_share", "share of them that left after their time, because the vehicle came back late")
                .real("left_late_mean_d", "days behind the schedule at departure")
                .real("left_late_p50_d", "days that half of them were behind at most")
                .real("left_late_p95_d", "days that 95 % of them were behind at most")
                .real("caught_up_mean_d", "days of the transit that a sailing saved"));
    }

    private Table pools() {
        return rows.table(new TableSketch("pool", "how lanes share vehicles, mean over replications")
                .text("vehicle", "lane whose vehicle it is")
                .text("lane", "whose goods ride on it")
                .real("stop", "its place in the tour")
                .real("departures", "of the vehicle")
                .real("loads", "departures that carried goods of the lane")
                .real("units", "of the lane")
                .real("cost_share", "of the cost of departures and containers that the lane pays, by volume"));
    }

    private Table containers() {
        return rows.table(new TableSketch("container", "containers loaded by whole pieces, mean over replications")
                .text("lane", "that they leave on")
                .text("kind", "of container; shared: with the freight of others, paid by the cubic metre (LCL)")
                .real("containers", "loaded; shared: loads of which a part shares")
                .real("units", "in them")
                .real("kg", "in them, kilograms")
                .real("m3", "that their pieces take, cubic metres")
                .real("volume_fill", "share of the usable volume that pieces take; NaN of shared ones, as behind it")
                .real("weight_fill", "share of the payload that goods weigh"));
    }

    private Table vendors() {
        return rows.table(new TableSketch(
                        "vendor_week", "what each of several vendors of a leg gets by week, mean over replications")
                .text("lane", "its offer")
                .text("vendor", "who moves")
                .text("week", "first day of the week of the horizon, ISO 8601")
                .real("units", "handed over to it")
                .real("units_instead", "of these, for lack of room with another that was asked before")
                .real("contract_units", "least that was agreed for a week"));
    }

    private Table handlingUnits() {
        return rows.table(new TableSketch(
                        "handling_unit",
                        "what loads are made of, where items state a case or a pallet, mean over replications")
                .text("lane", "between sites")
                .real("loads", "that left")
                .real("units", "in them")
                .real("cartons", "in them; of a lot the last may be started")
                .real("pallets", "full ones of one item")
                .real("cartons_off_pallets", "of the cartons, those on no full pallet")
                .real("loose_units", "of items without a stated case, on no full pallet")
                .real("containers", "started; NaN where the lane states none")
                .real("cartons_per_load", "cartons of a load")
                .real("pallets_per_load", "full pallets of a load"));
    }
}
