package groundwork.experiment;

import groundwork.chain.plan.Plan;
import groundwork.observation.ModelIndex;
import groundwork.observation.Summary.StationHours;
import groundwork.observation.Timeline;
import groundwork.scenario.Site;
import groundwork.statistics.Estimate;
import java.util.Arrays;
import java.util.List;

/** Orders a day that each center could get out: its tightest outbound step at the pace of this run. */
final class OutboundCapacity {

    private OutboundCapacity() {}

    /**
     * Adds rows to the table of days; none for a center where no step limits it.
     *
     * @param stations means over replications
     */
    static void add(TableSketch daily, Plan plan, List<StationHours> stations, Timeline timeline) {
        ModelIndex index = plan.index();
        for (int site = 0; site < index.sites().size(); site++) {
            if (plan.places().site(site).kind() != Site.Kind.CENTER) {
                continue;
            }
            double[] capacity = new double[timeline.days()];
            Arrays.fill(capacity, Double.POSITIVE_INFINITY);
            boolean limited = false;
            for (StationHours station : stations) {
                ModelIndex.Station of = index.stations().get(station.station());
                if (of.site() == site && isOutbound(of.step())) {
                    limited |= tighten(capacity, StationLoad.of(station, timeline));
                }
            }
            for (int day = 0; limited && day < capacity.length; day++) {
                daily.row(
                        "orders_capacity",
                        "site",
                        index.sites().get(site),
                        timeline.date(day).toString(),
                        "orders",
                        Estimate.of(capacity[day]));
            }
        }
    }

    /** Whether a station tells how many orders it could do; those are the limit, where they are fewer. */
    private static boolean tighten(double[] capacity, StationLoad load) {
        for (int day = 0; load.hoursPerTask() > 0 && day < capacity.length; day++) {
            capacity[day] = Math.min(capacity[day], load.staffed()[day] / load.hoursPerTask());
        }
        return load.hoursPerTask() > 0;
    }

    private static boolean isOutbound(String step) {
        return step.equals("pick") || step.equals("pack") || step.equals("ship");
    }
}
