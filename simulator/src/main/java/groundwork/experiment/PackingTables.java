package groundwork.experiment;

import groundwork.results.Table;
import java.util.List;

/** Tables of cartons and bags; a table is empty where the scenario has none. */
final class PackingTables {

    private final SummaryRows rows;

    PackingTables(SummaryRows rows) {
        this.rows = rows;
    }

    List<Table> tables() {
        return List.of(packing(), cartons(), bags());
    }

    private Table packing() {
        return rows.table(new TableSketch("packing", "order parts and their parcels by site, mean over replications")
                .text("site", "where they were packed")
                .real("orders", "order parts packed")
                .real("parcels", "that they became")
                .real("parcels_per_order", "parcels of an order part")
                .real("several_share", "of the order parts that became more than one parcel")
                .real("units_per_parcel", "units in a parcel")
                .real("parcel_kg", "weight of a parcel with its carton")
                .real("air_share", "of the volume of the parcels that is not goods: air, filling and cardboard"));
    }

    private Table cartons() {
        return rows.table(new TableSketch("carton", "parcels by carton, mean over replications")
                .text("site", "where they were packed")
                .text("carton", "id of the carton; own box for units in the box that they come in")
                .real("parcels", "packed in it")
                .real("share", "of the parcels of the site")
                .real("units_per_parcel", "units in a parcel")
                .real("parcel_kg", "weight of a parcel with its carton")
                .real("fill_share", "volume of the goods over that inside the carton")
                .real("air_share", "of the volume of the parcels that is not goods")
                .real("goods_m3", "volume of the goods")
                .real("outer_m3", "volume of the parcels from outside")
                .real("cost", "of the cartons, in the scenario's currency"));
    }

    private Table bags() {
        return rows.table(new TableSketch("bag", "bags of parcels by lane and site, mean over replications")
                .text("lane", "parcel lane")
                .text("site", "where the bags are filled: its origin or its sort center")
                .real("departures", "with bags")
                .real("bags", "that left")
                .real("bags_per_departure", "bags of a departure")
                .real("parcels_per_bag", "parcels in a bag")
                .real("bag_kg", "weight of a bag")
                .real("bag_l", "volume of the parcels in a bag, litres")
                .real(
                        "fill_share",
                        "of the limit that is nearest: parcels, weight or volume in a bag, over the most that it takes")
                .real("cost", "of the bags, in the scenario's currency"));
    }
}
