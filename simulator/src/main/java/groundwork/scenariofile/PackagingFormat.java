package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Settings, columns and tables of cartons and bags. */
final class PackagingFormat {

    /** Settings of scenario.yaml. */
    static final List<ColumnSpec> SETTINGS = table("", "")
            .choice(
                    "packing.carton",
                    false,
                    "",
                    List.of("smallest", "cheapest"),
                    "which of the cartons that hold a parcel is taken: the smallest outside (also if empty), or the one that costs least")
            .spec(List.of())
            .columns();

    /** Columns of items. */
    static final List<ColumnSpec> OF_ITEMS = table("", "")
            .column("length_cm", Kind.NUMBER, false, "", "a side of a unit, packed; state all three or none", "30")
            .column("width_cm", Kind.NUMBER, false, "", "another side", "20")
            .column("height_cm", Kind.NUMBER, false, "", "the third side", "8")
            .column("own_box", Kind.YES_NO, false, "", "whether each unit is a parcel in the box it comes in", "yes")
            .spec(List.of())
            .columns();

    static final List<TableSpec> TABLES = List.of(
            table(
                            "cartons",
                            "Cartons that orders are packed in; a site with rows of its own uses only these. Without rows an order is one parcel.")
                    .column("id", Kind.ID, true, "", "name of the carton", "medium")
                    .reference("site", false, "sites", "that has it; empty: all that have no rows of their own")
                    .column("length_cm", Kind.NUMBER, false, "", "inner side; state all three or none", "40")
                    .column("width_cm", Kind.NUMBER, false, "", "inner side", "30")
                    .column("height_cm", Kind.NUMBER, false, "", "inner side", "20")
                    .column("volume_l", Kind.NUMBER, false, "", "litres inside; empty: by its sides", "24")
                    .column("fill", Kind.PERCENT, false, "100 %", "largest share of it that goods may take", "85 %")
                    .column("outer_l", Kind.NUMBER, false, "", "litres outside; empty: as inside", "26.5")
                    .column("max_kg", Kind.NUMBER, false, "", "most weight of goods in it; empty: no limit", "15")
                    .column("tare_kg", Kind.NUMBER, false, "0", "its own weight, with filling", "0.25")
                    .column("cost", Kind.MONEY, false, "0", "of a carton, with filling", "0.62")
                    .spec(List.of("id", "site")),
            table("bags", "Bags, sacks or cages that parcels are put in before a departure.")
                    .reference(
                            "site", true, "sites", "origin of a parcel lane, or the sort center that it goes through")
                    .reference("lane", false, "lanes", "parcel lane; empty: all that leave or pass there")
                    .column("parcels", Kind.INTEGER, false, "", "most in a bag; empty: no limit", "40")
                    .column("max_kg", Kind.NUMBER, false, "", "most in a bag; empty: no limit", "25")
                    .column("volume_l", Kind.NUMBER, false, "", "most in a bag; empty: no limit", "220")
                    .column(
                            "bags_per_departure",
                            Kind.INTEGER,
                            false,
                            "",
                            "most that a vehicle takes, the others wait for the next; empty: no limit",
                            "60")
                    .column("cost", Kind.MONEY, false, "0", "of a bag and its handling", "0.85")
                    .spec(List.of("site", "lane")));

    private PackagingFormat() {}
}
