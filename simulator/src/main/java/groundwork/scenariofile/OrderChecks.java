package groundwork.scenariofile;

import groundwork.scenario.Lane;
import groundwork.scenario.OrderRules;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import groundwork.scenario.SourcingRules;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the rules of orders fit the network. */
final class OrderChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;
    private final OrderRules rules;

    OrderChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
        rules = scenario.orderRules();
    }

    void all() {
        priorityList();
    }

    private void setting(String name, String what, String remedy) {
        Cell cell = raw.settings.get(name);
        problems.error(cell == null ? Location.file("scenario.yaml") : cell.at(), what, remedy);
    }

    private void priorityList() {
        boolean used = rules.sourcing().policy() == SourcingRules.Policy.PRIORITY_LIST;
        List<SourcingRules.Rank> list = rules.sourcing().list();
        if (used && list.isEmpty()) {
            setting("sourcing.policy", "There is no list of centers.", "Add a table \"priority_list\".");
        }
        if (!used && !list.isEmpty()) {
            problems.warning(
                    Checks.at(raw, "priority_list", 0),
                    "Nothing uses this table.",
                    "Say sourcing: {policy: priority-list}.");
        }
        Map<String, Set<String>> served = served();
        for (int i = 0; i < list.size(); i++) {
            SourcingRules.Rank row = list.get(i);
            for (Region region : Checks.members(scenario, row.region())) {
                if (!served.getOrDefault(row.site(), new LinkedHashSet<>()).contains(region.id())) {
                    problems.error(
                            Checks.at(raw, "priority_list", i),
                            "No lane of mode parcel or door leads from " + Problems.quote(row.site())
                                    + " to the region " + Problems.quote(region.id()) + ".",
                            "Add one to lanes, or take the site off the list.");
                    break;
                }
            }
        }
    }

    /** The regions to which lanes lead, by site. */
    private Map<String, Set<String>> served() {
        Map<String, Set<String>> served = new LinkedHashMap<>();
        for (Lane lane : scenario.network().lanes()) {
            if (lane.mode() == Lane.Mode.PARCEL || lane.mode() == Lane.Mode.DOOR) {
                Set<String> regions = served.computeIfAbsent(lane.from(), k -> new LinkedHashSet<>());
                Checks.members(scenario, lane.to()).forEach(region -> regions.add(region.id()));
            }
        }
        return served;
    }
}
