package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.drawing.Names;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.List;

/** What the page says of lanes: who moves what, how full, how long it waits, and what goes wrong. */
final class LanesSection {

    private final RunFigures run;
    private final Rows lanes;
    private final Rows handlingUnits;
    private final VehiclesOnLanes vehicles;

    LanesSection(RunFigures run) {
        this.run = run;
        lanes = Rows.of(run.results, "lane");
        handlingUnits = Rows.of(run.results, "handling_unit");
        vehicles = new VehiclesOnLanes(run);
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        int slowest = most("dwell_mean_d");
        if (slowest >= 0 && lanes.number(slowest, "dwell_mean_d") > 0) {
            said.add("Goods wait longest for " + lane(slowest) + ": "
                    + Figures.of(lanes.number(slowest, "dwell_mean_d")) + " days on average, one unit in twenty "
                    + Figures.of(lanes.number(slowest, "dwell_p95_d")) + " days or more.");
        }
        int fullest = most("full_share");
        if (fullest >= 0 && lanes.number(fullest, "full_share") > 0) {
            said.add(Figures.percent(lanes.number(fullest, "full_share")) + " of the loads of " + lane(fullest)
                    + " are full; " + Figures.of(lanes.number(fullest, "rolled_over"))
                    + " units were rolled over to a later departure.");
        }
        int late = least("on_time_share");
        if (late >= 0) {
            said.add("Least on time is " + lane(late) + " (" + Names.shorten(lanes.text(late, "vendor"), 40) + "): "
                    + Figures.percent(lanes.number(late, "on_time_share")) + " of its loads keep the planned transit.");
        }
        double lost = sum("lost");
        double damaged = sum("damaged");
        if (lost + damaged > 0) {
            said.add(Figures.of(lost) + " units were lost on the way and " + Figures.of(damaged)
                    + " came damaged; all of them were ordered again.");
        }
        said.addAll(vehicles.sentences());
        return said;
    }

    List<TableView> tables() {
        List<TableView> views = new ArrayList<>(List.of(new LaneTableView(run).view()));
        if (most("blanked") >= 0) {
            views.add(mishaps());
        }
        if (!handlingUnits.isEmpty()) {
            views.add(handling());
        }
        views.addAll(vehicles.tables());
        return views;
    }

    /** What loads are made of. */
    private TableView handling() {
        return new TableOfRows(handlingUnits)
                .text("Lane", "lane", 40)
                .figure("Loads", "loads")
                .figure("Units", "units")
                .figure("Cartons", "cartons")
                .figure("Full pallets", "pallets")
                .figure("Cartons off pallets", "cartons_off_pallets")
                .figure("Loose units", "loose_units")
                .figure("Containers", "containers")
                .figure("Cartons of a load", "cartons_per_load")
                .figure("Pallets of a load", "pallets_per_load")
                .view();
    }

    /** Of lanes on which something may go wrong. */
    private TableView mishaps() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < lanes.count(); i++) {
            if (Double.isFinite(lanes.number(i, "blanked"))) {
                rows.add(List.of(
                        Names.shorten(lanes.text(i, "lane"), 40),
                        Figures.of(lanes.number(i, "departures")),
                        Figures.of(lanes.number(i, "blanked")),
                        Figures.percent(lanes.number(i, "delayed_share")),
                        Figures.percent(lanes.number(i, "on_time_share")),
                        Figures.of(lanes.number(i, "lost")),
                        Figures.of(lanes.number(i, "damaged"))));
            }
        }
        return new TableView(
                List.of("Lane", "Departures", "Cancelled", "Late", "On time", "Units lost", "Units damaged"), rows);
    }

    private String lane(int row) {
        return Names.shorten(lanes.text(row, "lane"), 40);
    }

    /** The row with the largest number in a column, or -1 where there is none. */
    private int most(String column) {
        return best(column, 1);
    }

    private int least(String column) {
        return best(column, -1);
    }

    private int best(String column, int sign) {
        int best = -1;
        for (int i = 0; i < lanes.count(); i++) {
            double value = lanes.number(i, column) * sign;
            if (Double.isFinite(value) && (best < 0 || value > lanes.number(best, column) * sign)) {
                best = i;
            }
        }
        return best;
    }

    private double sum(String column) {
        double sum = 0;
        for (int i = 0; i < lanes.count(); i++) {
            double value = lanes.number(i, column);
            sum += Double.isFinite(value) ? value : 0;
        }
        return sum;
    }
}
