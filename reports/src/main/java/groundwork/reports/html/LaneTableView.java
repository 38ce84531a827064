package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.drawing.Names;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All lanes with what planners ask of one: how often it leaves, how full, how long goods wait and travel, what it costs and emits.
 * The lanes that move most stand first.
 */
final class LaneTableView {

    private final RunFigures run;
    private final Rows lanes;
    private final Rows money;
    private final Rows emissions;

    LaneTableView(RunFigures run) {
        this.run = run;
        lanes = Rows.of(run.results, "lane");
        money = Rows.of(run.results, "lane_money");
        emissions = Rows.of(run.results, "emission");
    }

    TableView view() {
        boolean late = isAnywhere("on_time_share");
        List<String> heads = new ArrayList<>(List.of(
                "Lane",
                "From → to",
                "Mode, vendor",
                "Departures",
                "Units",
                "Fill",
                "Wait (d), mean / 95 %",
                "Transit (d), median / 95 %"));
        if (late) {
            heads.add("On time");
        }
        heads.add(run.currency() + " a kg");
        heads.add(run.currency() + " a unit");
        if (!emissions.isEmpty()) {
            heads.add("CO2e (kg)");
        }
        List<List<String>> rows = IntStream.range(0, lanes.count())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -units(i)))
                .map(i -> row(i, late))
                .toList();
        return new TableView(heads, rows);
    }

    private double units(int lane) {
        double units = lanes.number(lane, "units");
        return Double.isFinite(units) ? units : 0;
    }

    private boolean isAnywhere(String column) {
        return IntStream.range(0, lanes.count()).anyMatch(i -> Double.isFinite(lanes.number(i, column)));
    }

    private List<String> row(int i, boolean late) {
        List<String> cells = new ArrayList<>(List.of(
                Names.shorten(lanes.text(i, "lane"), 40),
                Names.shorten(lanes.text(i, "origin") + " → " + lanes.text(i, "destination"), 60),
                Names.shorten(lanes.text(i, "mode") + ", " + lanes.text(i, "vendor"), 40),
                Figures.of(lanes.number(i, "departures")),
                Figures.of(lanes.number(i, "units")),
                Figures.percent(lanes.number(i, "fill")),
                both(i, "dwell_mean_d", "dwell_p95_d"),
                both(i, "transit_p50_d", "transit_p95_d")));
        if (late) {
            cells.add(Figures.percent(lanes.number(i, "on_time_share")));
        }
        cells.add(Figures.of(price(i, "cost_per_kg", "per_kg")));
        cells.add(Figures.of(price(i, "cost_per_unit", "per_unit")));
        if (!emissions.isEmpty()) {
            cells.add(Figures.of(emissions.where("lane", lanes.text(i, "lane")).number(0, "co2e_kg")));
        }
        return cells;
    }

    /** What a lane charges on average; of parcels, by all activities of its bill. */
    private double price(int row, String column, String ofBill) {
        double own = lanes.number(row, column);
        Rows bill = money.where("lane", lanes.text(row, "lane"));
        return Double.isFinite(own) || bill.isEmpty()
                ? own
                : Arrays.stream(bill.numbers(ofBill)).filter(Double::isFinite).sum();
    }

    private String both(int row, String column, String other) {
        double value = lanes.number(row, column);
        return Double.isFinite(value) ? Figures.of(value) + " / " + Figures.of(lanes.number(row, other)) : "–";
    }
}
