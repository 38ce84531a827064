package groundwork.scenariofile;

import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;

/** Whether goods pass where they are said to: legal otherwise, but odd. */
final class TransferChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;

    TransferChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
    }

    void all() {
        if (problems.sound("sites", "lanes")) {
            for (int i = 0; i < scenario.network().sites().size(); i++) {
                check(scenario.network().sites().get(i), i);
            }
        }
    }

    private void check(Site site, int row) {
        boolean reached =
                scenario.network().lanes().stream().anyMatch(lane -> lane.to().equals(site.id()));
        boolean left =
                scenario.network().lanes().stream().anyMatch(lane -> lane.from().equals(site.id()) && toSite(lane));
        if (site.transferTime().isPresent() && !(reached && left)) {
            problems.warning(
                    raw.rows("sites").get(row).at("transfer_time"),
                    "No goods pass the site " + Problems.quote(site.id()) + ".",
                    "State transfer_time where lanes between sites come and go.");
        }
        if (site.kind() == Site.Kind.CROSS_DOCK && !(reached && left)) {
            problems.warning(
                    Checks.at(raw, "sites", row),
                    "No goods pass the cross-dock " + Problems.quote(site.id()) + ".",
                    "It needs lanes from and to other sites.");
        }
    }

    private boolean toSite(Lane lane) {
        return scenario.network().sites().stream().anyMatch(site -> site.id().equals(lane.to()));
    }
}
