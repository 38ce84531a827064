package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.scenario.Departures;
import groundwork.scenario.Lane;
import groundwork.scenario.MiddleMile;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The way of a parcel lane through a sort center, made ready to run.
 *
 * @param number of the row in the scenario
 * @param via number of the sort center
 * @param lineHaul microseconds
 * @param departures of the sort center, in order; empty when on demand
 */
@SuppressWarnings("ArrayRecordComponent") // read-only instants, shared by all replications
public record MiddleMilePlan(
        int number,
        int lane,
        int via,
        Variate lineHaul,
        long[] departures,
        boolean onDemand,
        long cutOffMicros,
        long costPerDepartureMicros,
        int account) {

    static List<MiddleMilePlan> of(Scenario scenario, Places places, Accounts accounts) {
        List<MiddleMilePlan> plans = new ArrayList<>();
        List<Lane> lanes = scenario.network().lanes();
        for (MiddleMile row : scenario.lastMile().middleMiles()) {
            int lane = IntStream.range(0, lanes.size())
                    .filter(l -> lanes.get(l).id().equals(row.lane()))
                    .findFirst()
                    .orElseThrow();
            int via = places.siteNumber(row.via());
            Site site = places.site(via);
            plans.add(new MiddleMilePlan(
                    plans.size(),
                    lane,
                    via,
                    Draws.of(row.lineHaul()),
                    new Calendar(
                                    scenario.horizon(),
                                    site.zone(),
                                    site.calendar(),
                                    scenario.demand().holidays())
                            .instants(row.departs()),
                    row.departs() instanceof Departures.OnDemand,
                    row.cutOffMicros(),
                    row.costPerDepartureMicros(),
                    row.costPerDepartureMicros() == 0
                            ? Accounts.NONE
                            : accounts.open(
                                    "last_leg", via, lane, lanes.get(lane).vendor(), "departures")));
        }
        return List.copyOf(plans);
    }
}
