package groundwork.chain.plan;

import groundwork.scenario.Disruption;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A disruption made ready to run: what it strikes, by number.
 *
 * @param row what the planner said
 * @param lanes whose departures it strikes
 * @param stations whose staff it strikes
 * @param gateways at which arriving loads wait while it closes them
 * @param regions whose demand it changes
 */
public record DisruptionPlan(
        Disruption row, List<Integer> lanes, List<Integer> stations, List<Integer> gateways, List<Integer> regions) {

    /** Copies the lists. */
    public DisruptionPlan {
        lanes = List.copyOf(lanes);
        stations = List.copyOf(stations);
        gateways = List.copyOf(gateways);
        regions = List.copyOf(regions);
    }

    /** Whether goods can not go on by a lane while it strikes: the lane, or the gateway to which it leads, is closed. */
    boolean strikes(LanePlan lane) {
        return row.closes() && (lanes.contains(lane.number()) || gateways.contains(lane.to()));
    }

    static List<DisruptionPlan> of(Scenario scenario, Places places, List<LanePlan> lanes, List<StationPlan> stations) {
        return scenario.risks().disruptions().stream()
                .map(row -> of(row, scenario, places, lanes, stations))
                .toList();
    }

    private static DisruptionPlan of(
            Disruption row, Scenario scenario, Places places, List<LanePlan> lanes, List<StationPlan> stations) {
        Disruption.Target target = row.target();
        if (target instanceof Disruption.OfSite site) {
            int number = places.siteNumber(site.site());
            return new DisruptionPlan(
                    row,
                    lanes(lanes, lane -> lane.from() == number),
                    stations(stations, station -> station.site() == number),
                    List.of(number),
                    List.of());
        } else if (target instanceof Disruption.OfStep step) {
            int number = places.siteNumber(step.site());
            Predicate<StationPlan> same =
                    station -> station.site() == number && station.stepName().equals(step.step());
            return new DisruptionPlan(row, List.of(), stations(stations, same), List.of(), List.of());
        } else if (target instanceof Disruption.OfDemand demand) {
            List<Integer> regions = new ArrayList<>();
            for (int region : places.regionsOf(demand.region())) {
                regions.add(region);
            }
            return new DisruptionPlan(row, List.of(), List.of(), List.of(), regions);
        }
        return new DisruptionPlan(
                row, lanes(lanes, lane -> carries(target, scenario, lane)), List.of(), List.of(), List.of());
    }

    private static boolean carries(Disruption.Target target, Scenario scenario, LanePlan lane) {
        return target instanceof Disruption.OfVendor vendor
                ? scenario.network().lanes().get(lane.number()).vendor().equals(vendor.vendor())
                : target.equals(new Disruption.OfLane(lane.id()));
    }

    private static List<Integer> lanes(List<LanePlan> lanes, Predicate<LanePlan> struck) {
        return lanes.stream().filter(struck).map(LanePlan::number).toList();
    }

    private static List<Integer> stations(List<StationPlan> stations, Predicate<StationPlan> struck) {
        return stations.stream().filter(struck).map(StationPlan::number).toList();
    }
}
