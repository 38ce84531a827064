package groundwork.scenariofile;

import groundwork.scenario.LiveEvent;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import java.util.List;
import java.util.Set;

/** Whether somebody watches the shows, and is served. */
final class LiveChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Members members;
    private final Problems problems;

    LiveChecks(Scenario scenario, RawScenario raw, Members members, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.members = members;
        this.problems = problems;
    }

    /**
     * Checks all shows.
     *
     * @param served regions that a lane leads to
     * @param told of whom it has been said that there is no lane
     */
    void all(Set<String> served, Set<String> told) {
        for (int i = 0; i < scenario.demand().liveEvents().size(); i++) {
            LiveEvent show = scenario.demand().liveEvents().get(i);
            Location at = Checks.at(raw, "live_events", i);
            for (LiveEvent.Audience part : show.audience()) {
                List<Region> watchers = members.of(part.region());
                if (watchers.stream().mapToDouble(Region::weight).sum() == 0) {
                    problems.error(at, "All regions of " + Problems.quote(part.region()) + " have weight 0.", "");
                }
                for (Region region : watchers) {
                    if (!served.contains(region.id()) && told.add(region.id())) {
                        problems.error(
                                at,
                                "No lane of mode parcel or door leads to the region " + Problems.quote(region.id())
                                        + ", which watches the show " + Problems.quote(show.id()) + ".",
                                "Add a lane from a center to it or to its group.");
                    }
                }
            }
        }
    }
}
