package groundwork.chain.plan;

import groundwork.scenario.PickUpPoint;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Pick-up points by where parcels go and by which service. Immutable. */
public final class PickUpPlans {

    private final List<PickUpPlan> points = new ArrayList<>();

    /** By destination: services times regions; empty where there are no points. */
    private final PickUpPlan[] byDestination;

    private final int regions;

    PickUpPlans(Scenario scenario, Places places, List<String> services, Accounts accounts) {
        List<PickUpPoint> rows = scenario.lastMile().points();
        regions = places.regionCount();
        byDestination = new PickUpPlan[rows.isEmpty() ? 0 : services.size() * regions];
        for (int row = 0; row < rows.size(); row++) {
            PickUpPoint point = rows.get(row);
            int service = services.indexOf(point.service());
            for (int region : places.regionsOf(point.region())) {
                int destination = service * regions + region;
                if (service >= 0 && byDestination[destination] == null) {
                    byDestination[destination] = plan(points.size(), row, region, point, places, accounts);
                    points.add(byDestination[destination]);
                }
            }
        }
    }

    private static PickUpPlan plan(
            int number, int row, int region, PickUpPoint point, Places places, Accounts accounts) {
        return new PickUpPlan(
                number,
                row,
                region,
                point.share(),
                Draws.of(point.collectedAfter()),
                point.capacity(),
                point.uncollectedShare(),
                point.keptForMicros(),
                point.costPerParcelMicros(),
                Draws.of(point.backAfter()),
                point.backCostMicros(),
                point.backTo().isEmpty() ? -1 : places.siteNumber(point.backTo()),
                point.costPerParcelMicros() == 0
                        ? Accounts.NONE
                        : accounts.open("pickup_points", -1, -1, point.id(), "parcels"));
    }

    /** Whether there are any. */
    public boolean any() {
        return byDestination.length > 0;
    }

    /** All points, by number. */
    public List<PickUpPlan> all() {
        return List.copyOf(points);
    }

    /** The point of a destination, or null. */
    public PickUpPlan of(int destination) {
        return byDestination.length == 0 ? null : byDestination[destination];
    }

    /** Whether any parcel to a region may go to a point. */
    boolean drawn(int region) {
        for (int destination = region; destination < byDestination.length; destination += regions) {
            if (byDestination[destination] != null) {
                return true;
            }
        }
        return false;
    }
}
