package groundwork.experiment;

import groundwork.observation.ModelIndex;
import groundwork.observation.Summary;
import groundwork.observation.Summary.Figure;
import groundwork.observation.Summary.WeeklyCost;
import groundwork.results.Table;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import groundwork.statistics.Estimate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of lanes: what they carried, how full, how fast, at what cost. */
final class LaneTable {

    private final Scenario scenario;
    private final ModelIndex index;
    private final List<Summary> summaries;

    /** Positions among the figures, by lane and metric. */
    private final Map<String, Map<String, Integer>> figures = new LinkedHashMap<>();

    LaneTable(Scenario scenario, ModelIndex index, List<Summary> summaries) {
        this.scenario = scenario;
        this.index = index;
        this.summaries = summaries;
        List<Figure> first = summaries.get(0).figures();
        for (int f = 0; f < first.size(); f++) {
            if (first.get(f).dimension().equals("lane")) {
                figures.computeIfAbsent(first.get(f).key(), k -> new LinkedHashMap<>())
                        .putIfAbsent(first.get(f).metric(), f);
            }
        }
    }

    Table table() {
        TableSketch sketch = sketch();
        double[] costs = costs();
        for (int l = 0; l < scenario.network().lanes().size(); l++) {
            row(sketch, scenario.network().lanes().get(l), costs[l] / summaries.size());
        }
        reverseLanes(sketch);
        return sketch.table();
    }

    /** What returns move on, by row of the tables returns and return_channels. */
    private void reverseLanes(TableSketch sketch) {
        Table rows = new SummaryRows(summaries)
                .table(new TableSketch("reverse_lane", "ways of returns")
                        .text("lane", "")
                        .text("origin", "")
                        .text("destination", "")
                        .text("mode", "")
                        .text("vendor", "")
                        .real("departures", "")
                        .real("units", "")
                        .real("kg", "")
                        .real("cost", ""));
        for (List<Object> row : rows.rows()) {
            double units = (Double) row.get(6);
            double kilograms = (Double) row.get(7);
            double cost = (Double) row.get(8);
            List<Object> cells = new ArrayList<>(row.subList(0, 8));
            cells.addAll(Collections.nCopies(sketch.width() - cells.size(), Double.NaN));
            cells.set(sketch.column("cost"), cost);
            cells.set(sketch.column("cost_per_kg"), cost / kilograms);
            cells.set(sketch.column("cost_per_unit"), cost / units);
            sketch.row(cells.toArray());
        }
    }

    private static TableSketch sketch() {
        return new TableSketch("lane", "lanes, then the ways by which returns come back, mean over replications")
                .text("lane", "id")
                .text("origin", "site; of returns a region or region group")
                .text("destination", "site, region or region group")
                .text("mode", "how goods move; of returns mail, drop_off or pick_up")
                .text("vendor", "who moves them")
                .real("departures", "that carried something; of returns parcels, or loads where they travel in loads")
                .real("units", "carried")
                .real("kg", "carried, kilograms")
                .real("m3", "carried, cubic metres; NaN for parcels")
                .real("fill", "mean share of the tightest capacity used; NaN if unlimited")
                .real("transit_mean_d", "days; NaN for parcels")
                .real("transit_p95_d", "days; NaN for parcels")
                .real("cost", "in the scenario's currency")
                .real("rolled_over", "units left behind for lack of room, counted at each departure")
                .real("load_units", "units of a load; NaN for parcels, as all behind it")
                .real("dwell_mean_d", "days that a unit waits for its departure")
                .real("dwell_p50_d", "days that half of the units wait at most")
                .real("dwell_p95_d", "days that 95 % of the units wait at most")
                .real("transit_p50_d", "days")
                .real("full_share", "share of the loads that were full or left something behind")
                .real("by_quantity_share", "share of the loads that left because enough was there; NaN with a schedule")
                .real("containers", "started; NaN where the lane states none")
                .real("cost_per_kg", "in the scenario's currency")
                .real("cost_per_unit", "in the scenario's currency")
                .real(
                        "on_time_share",
                        "share of the loads that arrive within planned_transit; NaN where none is stated")
                .real("blanked", "scheduled departures that were cancelled; NaN without lane_risks, as all behind it")
                .real("delayed_share", "share of the loads that were late")
                .real("lost", "units that never arrived")
                .real("damaged", "units that arrived and could not be sold")
                .real(
                        "left_late_share",
                        "share of the sailings that left late, as their vehicle did; NaN without rotations")
                .real("left_late_mean_d", "days that a sailing left behind its schedule; NaN without rotations");
    }

    private void row(TableSketch sketch, Lane lane, double cost) {
        sketch.row(
                lane.id(),
                lane.from(),
                lane.to(),
                lane.mode().name().toLowerCase(Locale.ROOT),
                lane.vendor(),
                mean(lane, "lane_departures"),
                mean(lane, "lane_units"),
                mean(lane, "lane_kg"),
                mean(lane, "lane_m3"),
                mean(lane, "lane_fill"),
                mean(lane, "transit_mean"),
                mean(lane, "transit_p95"),
                cost,
                mean(lane, "lane_rolled_over"),
                mean(lane, "lane_load_mean"),
                mean(lane, "lane_dwell_mean"),
                mean(lane, "lane_dwell_p50"),
                mean(lane, "lane_dwell_p95"),
                mean(lane, "transit_p50"),
                mean(lane, "lane_full_share"),
                mean(lane, "lane_by_quantity_share"),
                mean(lane, "lane_containers"),
                mean(lane, "lane_cost_per_kg"),
                mean(lane, "lane_cost_per_unit"),
                mean(lane, "lane_on_time_share"),
                mean(lane, "lane_blanked"),
                mean(lane, "lane_delayed_share"),
                mean(lane, "lane_lost"),
                mean(lane, "lane_damaged"),
                mean(lane, "lane_left_late_share"),
                mean(lane, "lane_left_late_mean"));
    }

    private double[] costs() {
        double[] costs = new double[scenario.network().lanes().size()];
        for (Summary summary : summaries) {
            for (WeeklyCost row : summary.costs()) {
                int lane = index.accounts().get(row.account()).lane();
                if (lane >= 0) {
                    costs[lane] += row.amount();
                }
            }
        }
        return costs;
    }

    private double mean(Lane lane, String metric) {
        Integer figure = figures.getOrDefault(lane.id(), Collections.emptyMap()).get(metric);
        return figure == null
                ? Double.NaN
                : Estimate.of(summaries.stream()
                                .mapToDouble(s -> s.figures().get(figure).value())
                                .toArray())
                        .mean();
    }
}
