package groundwork.experiment;

import groundwork.chain.plan.Plan;
import groundwork.observation.DemandGrid;
import groundwork.observation.ExpectedDemand;
import groundwork.observation.RealisedDemand;
import groundwork.observation.Summary;
import groundwork.observation.Timeline;
import groundwork.observation.WeekClock;
import groundwork.results.Table;
import groundwork.scenario.Horizon;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import groundwork.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The tables about demand alone: what was forecast and what came. Nothing of the network is in them. */
final class DemandTables {

    private final Plan plan;
    private final List<Region> regions;
    private final List<Summary> summaries;
    private final ExpectedDemand forecast;
    private final Timeline timeline;
    private final DemandGrid grid;

    DemandTables(Plan plan, List<Summary> summaries, ExpectedDemand forecast, Timeline timeline) {
        this.plan = plan;
        Scenario scenario = plan.scenario();
        regions = scenario.demand().regions();
        this.summaries = summaries;
        this.forecast = forecast;
        this.timeline = timeline;
        grid = DemandGrid.of(scenario);
    }

    List<Table> tables() {
        List<Table> tables = new ArrayList<>(List.of(demand(), weeks(), profile(), peak()));
        tables.addAll(new LiveTables(plan, summaries, timeline).tables());
        tables.add(new SummaryRows(summaries)
                .table(new TableSketch(
                                "affinity", "what was bought together, by row of the scenario; mean over replications")
                        .text("item", "the first; empty where a category is stated")
                        .text("category", "of the first; empty where an item is stated")
                        .text("with", "the item that comes with it")
                        .real("stated_share", "of the lines of the first that bring a line of the second")
                        .real("lines", "of the first, ordered for themselves")
                        .real("lines_brought", "of the second, brought by them")
                        .real("share", "lines brought over lines")));
        return tables;
    }

    private Estimate estimate(ToDoubleFunction<RealisedDemand> figure) {
        return Estimate.of(summaries.stream()
                .mapToDouble(summary -> figure.applyAsDouble(summary.demand()))
                .toArray());
    }

    private Table demand() {
        TableSketch sketch = new TableSketch(
                        "demand", "units asked for by week, region and category: as forecast and as they came")
                .text("week", "first day of the week of the horizon, ISO 8601; the last week may be cut")
                .text("region", "where customers live")
                .text("category", "of the items; empty if they have none")
                .real("forecast_units", "units forecast, live shopping included; 0 for recorded orders")
                .estimate();
        for (int cell = 0; cell < grid.cells(); cell++) {
            for (int week = 0; week < grid.weeks(); week++) {
                double[] expected = forecast.cells()[cell];
                double units = expected == null ? 0 : expected[week];
                int number = cell;
                int at = week;
                Estimate came = estimate(d -> d.cells()[number] == null ? 0 : d.cells()[number][at]);
                if (units > 0 || came.mean() > 0) {
                    sketch.row(
                            timeline.date(week * DemandGrid.WEEK_DAYS).toString(),
                            regions.get(cell / grid.categories().size()).id(),
                            grid.categories().get(cell % grid.categories().size()),
                            units,
                            came);
                }
            }
        }
        return sketch.table();
    }

    private Table weeks() {
        TableSketch sketch = new TableSketch("demand_week", "units asked for by week in all")
                .text("week", "first day of the week of the horizon, ISO 8601")
                .bool("whole", "whether the week has seven days; the last one may be cut")
                .real("forecast_units", "units forecast, live shopping included; 0 for recorded orders")
                .estimate();
        for (int week = 0; week < grid.weeks(); week++) {
            int at = week;
            double units = 0;
            for (double[] cell : forecast.cells()) {
                units += cell == null ? 0 : cell[week];
            }
            sketch.row(
                    timeline.date(week * DemandGrid.WEEK_DAYS).toString(),
                    week < grid.wholeWeeks(),
                    units,
                    estimate(d -> units(d, at)));
        }
        return sketch.table();
    }

    private static double units(RealisedDemand demand, int week) {
        long units = 0;
        for (int[] cell : demand.cells()) {
            units += cell == null ? 0 : cell[week];
        }
        return units;
    }

    private Table profile() {
        TableSketch sketch = new TableSketch(
                        "demand_profile", "how orders spread over the week, in the customers' local time")
                .integer("hour_of_week", "0 is Monday 00:00 to 01:00, 167 the last hour of Sunday")
                .real("forecast_share", "of all orders of the period, as forecast; NaN without a forecast")
                .estimate();
        for (int hour = 0; hour < WeekClock.HOURS; hour++) {
            int at = hour;
            sketch.row(
                    hour,
                    forecast.orders() == 0 ? Double.NaN : forecast.hoursOfWeek()[hour] / forecast.orders(),
                    estimate(d -> d.hoursOfWeek()[at] / sum(d.hoursOfWeek())));
        }
        return sketch.table();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private Table peak() {
        TableSketch sketch = new TableSketch(
                        "demand_peak", "orders of the busiest day and hour over those of the mean day and hour")
                .text("per", "day, of the scenario's zone, or hour")
                .real("forecast", "ratio, as forecast; NaN without a forecast")
                .estimate();
        double orders = forecast.orders();
        double days = timeline.days();
        double hours = (double) (timeline.end() - timeline.start()) / Horizon.HOUR;
        sketch.row("day", forecast.busiestDay() / (orders / days), estimate(RealisedDemand::dayPeak));
        sketch.row("hour", forecast.busiestHour() / (orders / hours), estimate(RealisedDemand::hourPeak));
        return sketch.table();
    }
}
