package groundwork.experiment;

import groundwork.chain.plan.LivePlan;
import groundwork.chain.plan.Plan;
import groundwork.observation.LiveGrid;
import groundwork.observation.ShowCourse;
import groundwork.observation.Summary;
import groundwork.observation.Timeline;
import groundwork.results.Table;
import groundwork.scenario.Horizon;
import groundwork.scenario.LiveEvent;
import groundwork.statistics.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The tables about live-shopping shows: what was expected of each, what came, and its course. */
final class LiveTables {

    private static final double MINUTE = 60.0 * Horizon.SECOND;

    private final Plan plan;
    private final List<Summary> summaries;
    private final Timeline timeline;
    private final List<LiveEvent> events;
    private final List<LiveGrid> grids;

    LiveTables(Plan plan, List<Summary> summaries, Timeline timeline) {
        this.plan = plan;
        this.summaries = summaries;
        this.timeline = timeline;
        events = plan.scenario().demand().liveEvents();
        grids = events.stream()
                .map(event -> LiveGrid.of(event, plan.scenario().horizon()))
                .toList();
    }

    List<Table> tables() {
        return List.of(events(), courses());
    }

    private Estimate estimate(int show, ToDoubleFunction<ShowCourse> figure) {
        return Estimate.of(summaries.stream()
                .mapToDouble(summary -> figure.applyAsDouble(summary.shows().get(show)))
                .toArray());
    }

    /** Units expected from a time to another, as far as it is measured. */
    private double expected(int show, long from, long to) {
        LivePlan live = plan.shows().get(show);
        long first = Math.max(from, timeline.start());
        long last = Math.min(to, timeline.end());
        double units = Arrays.stream(live.orders()).sum()
                * plan.demand().unitsPerOrder()
                * plan.companions().linesPerOwnLine(live.mix());
        return last <= first ? 0 : units * (live.shareBy(last) - live.shareBy(first));
    }

    private Table events() {
        TableSketch sketch = new TableSketch("live_event", "live-shopping shows: what was expected and what came")
                .text("event", "id")
                .text("host", "who presents it; empty if nobody is named")
                .text("start", "local date and time of the scenario's zone, ISO 8601")
                .real("expected_units", "in the measured period")
                .real("orders", "that came, mean over replications")
                .real("lost_orders", "lost at the instant at which they were placed, mean over replications")
                .real("peak_units_per_h", "in the busiest slot, mean over replications")
                .real("day_share", "of all orders on the day of its start, mean over replications")
                .estimate();
        for (int s = 0; s < events.size(); s++) {
            LiveGrid grid = grids.get(s);
            double perHour = (double) Horizon.HOUR / grid.slotMicros();
            sketch.row(
                    events.get(s).id(),
                    events.get(s).host(),
                    events.get(s).start().toString(),
                    expected(s, grid.start(), plan.shows().get(s).end()),
                    estimate(s, ShowCourse::orders).mean(),
                    estimate(s, ShowCourse::lostOrders).mean(),
                    estimate(s, course -> perHour * course.busiest()).mean(),
                    estimate(s, ShowCourse::dayShare).mean(),
                    estimate(s, ShowCourse::allUnits));
        }
        return sketch.table();
    }

    private Table courses() {
        TableSketch sketch = new TableSketch(
                        "live_course", "units of live-shopping shows by slots of time from their start")
                .text("event", "id")
                .real("from_min", "beginning of the slot, minutes from the start of the show")
                .real("to_min", "its end")
                .real("expected_units", "in the slot, as far as it is measured")
                .estimate();
        for (int s = 0; s < events.size(); s++) {
            LiveGrid grid = grids.get(s);
            for (int slot = 0; slot < grid.slots(); slot++) {
                int at = slot;
                sketch.row(
                        events.get(s).id(),
                        slot * grid.slotMicros() / MINUTE,
                        (slot + 1) * grid.slotMicros() / MINUTE,
                        expected(s, grid.slotStart(slot), grid.slotStart(slot + 1)),
                        estimate(s, course -> course.units()[at]));
            }
        }
        return sketch.table();
    }
}
