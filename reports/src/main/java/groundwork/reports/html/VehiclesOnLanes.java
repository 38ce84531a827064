package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.drawing.Names;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.List;

/** What the page says of vehicles: delays that they carry on, lanes that share them, containers that are loaded into them. */
final class VehiclesOnLanes {

    private final Rows rotations;
    private final Rows pools;
    private final Rows containers;

    VehiclesOnLanes(RunFigures run) {
        rotations = Rows.of(run.results, "rotation");
        pools = Rows.of(run.results, "pool");
        containers = Rows.of(run.results, "container");
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < rotations.count(); i++) {
            said.add(Figures.percent(rotations.number(i, "left_late_share")) + " of the sailings of "
                    + name(rotations, i, "lane") + " leave late because their vehicle came back late, by "
                    + Figures.of(rotations.number(i, "left_late_mean_d")) + " days over all sailings, by "
                    + Figures.of(rotations.number(i, "left_late_p95_d")) + " or more one time in twenty.");
        }
        int emptiest = -1;
        for (int i = 0; i < containers.count(); i++) {
            double fill = containers.number(i, "volume_fill");
            if (Double.isFinite(fill) && (emptiest < 0 || fill < containers.number(emptiest, "volume_fill"))) {
                emptiest = i;
            }
        }
        if (emptiest >= 0) {
            said.add("Containers " + name(containers, emptiest, "kind") + " of "
                    + name(containers, emptiest, "lane") + " are filled least: pieces take "
                    + Figures.percent(containers.number(emptiest, "volume_fill")) + " of their usable volume and weigh "
                    + Figures.percent(containers.number(emptiest, "weight_fill")) + " of their payload.");
        }
        return said;
    }

    List<TableView> tables() {
        List<TableView> views = new ArrayList<>();
        if (!rotations.isEmpty()) {
            views.add(new TableOfRows(rotations)
                    .text("Lane", "lane", 40)
                    .figure("Vehicles in turn", "vehicles")
                    .figure("Sailings", "sailings")
                    .percent("Left late", "left_late_share")
                    .figure("Behind the schedule, mean (d)", "left_late_mean_d")
                    .figure("95th pct. (d)", "left_late_p95_d")
                    .figure("Caught up a sailing (d)", "caught_up_mean_d")
                    .view());
        }
        if (!pools.isEmpty()) {
            views.add(new TableOfRows(pools)
                    .text("Vehicle of", "vehicle", 40)
                    .text("Lane", "lane", 40)
                    .figure("Stop", "stop")
                    .figure("Departures", "departures")
                    .figure("With goods of the lane", "loads")
                    .figure("Units", "units")
                    .percent("Share of the cost", "cost_share")
                    .view());
        }
        if (!containers.isEmpty()) {
            views.add(new TableOfRows(containers)
                    .text("Lane", "lane", 40)
                    .text("Container", "kind", 40)
                    .figure("Loaded", "containers")
                    .figure("Units", "units")
                    .percent("Volume used", "volume_fill")
                    .percent("Payload used", "weight_fill")
                    .view());
        }
        return views;
    }

    private static String name(Rows rows, int row, String column) {
        return Names.shorten(rows.text(row, column), 40);
    }
}
