package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.List;

/** What the page says of cartons and bags; empty where order parts are parcels and travel loose. */
final class PackingSection {

    private final RunFigures run;
    private final Rows sites;
    private final Rows cartons;
    private final Rows bags;

    PackingSection(RunFigures run) {
        this.run = run;
        sites = Rows.of(run.results, "packing");
        cartons = Rows.of(run.results, "carton");
        bags = Rows.of(run.results, "bag");
    }

    boolean isEmpty() {
        return sites.isEmpty() && bags.isEmpty();
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        if (!sites.isEmpty()) {
            said.add("An order part becomes " + Figures.of(run.mean("packed_parcels_per_order"))
                    + " parcels on average, and " + Figures.percent(run.mean("packed_in_several_share"))
                    + " of them become more than one. Goods fill " + Figures.percent(run.mean("carton_fill_share"))
                    + " of the room inside the cartons; " + Figures.percent(run.mean("packed_air_share"))
                    + " of the volume that is shipped is air, filling and cardboard.");
        }
        for (int i = 0; i < bags.count(); i++) {
            if (bags.number(i, "departures") > 0) {
                said.add("Parcels of " + bags.text(i, "lane") + " leave "
                        + run.names.site(bags.text(i, "site")) + " in "
                        + Figures.of(bags.number(i, "bags_per_departure")) + " bags a departure, "
                        + Figures.of(bags.number(i, "parcels_per_bag")) + " parcels in each.");
            }
        }
        return said;
    }

    List<TableView> views() {
        return List.of(sites(), cartons(), bags());
    }

    private TableView sites() {
        return new TableOfRows(sites)
                .cell("Packed at", i -> run.names.site(sites.text(i, "site")))
                .figure("Order parts", "orders")
                .figure("Parcels", "parcels")
                .figure("Parcels of an order part", "parcels_per_order")
                .percent("In several parcels", "several_share")
                .figure("Units of a parcel", "units_per_parcel")
                .figure("Weight of a parcel (kg)", "parcel_kg")
                .percent("Air, filling, cardboard", "air_share")
                .view();
    }

    private TableView cartons() {
        return new TableOfRows(cartons)
                .cell("Site", i -> run.names.site(cartons.text(i, "site")))
                .text("Carton", "carton", 40)
                .figure("Parcels", "parcels")
                .percent("Share", "share")
                .figure("Units of a parcel", "units_per_parcel")
                .figure("Weight (kg)", "parcel_kg")
                .percent("Filled", "fill_share")
                .percent("Air, filling, cardboard", "air_share")
                .figure("Cartons (" + run.currency() + ")", "cost")
                .view();
    }

    private TableView bags() {
        return new TableOfRows(bags)
                .text("Lane", "lane", 40)
                .cell("Bags filled at", i -> run.names.site(bags.text(i, "site")))
                .figure("Departures", "departures")
                .figure("Bags", "bags")
                .figure("Bags of a departure", "bags_per_departure")
                .figure("Parcels in a bag", "parcels_per_bag")
                .figure("Weight of a bag (kg)", "bag_kg")
                .figure("Parcels in a bag (l)", "bag_l")
                .percent("Filled, by the nearest limit", "fill_share")
                .figure("Bags (" + run.currency() + ")", "cost")
                .view();
    }
}
