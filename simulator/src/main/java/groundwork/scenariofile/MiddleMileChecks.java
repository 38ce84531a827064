package groundwork.scenariofile;

import groundwork.scenario.Lane;
import groundwork.scenario.MiddleMile;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.Work;
import java.util.List;

/** Whether parcel lanes that go through sort centers can do so. */
final class MiddleMileChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;

    MiddleMileChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
    }

    void all() {
        if (problems.sound("middle_mile", "lanes", "sites", "parcel_clearance")) {
            ways();
        }
        if (problems.sound("middle_mile", "sites", "work")) {
            sortCenters();
        }
    }

    private void ways() {
        List<MiddleMile> rows = scenario.lastMile().middleMiles();
        for (int i = 0; i < rows.size(); i++) {
            MiddleMile row = rows.get(i);
            for (Lane lane : scenario.network().lanes()) {
                if (lane.id().equals(row.lane()) && lane.mode() != Lane.Mode.PARCEL) {
                    problems.error(
                            raw.rows("middle_mile").get(i).at("lane"),
                            "The lane " + Problems.quote(row.lane()) + " carries no parcels to customers.",
                            "Name a lane of mode parcel.");
                }
            }
            for (Site site : scenario.network().sites()) {
                if (site.id().equals(row.via()) && site.kind() != Site.Kind.SORT) {
                    problems.error(
                            raw.rows("middle_mile").get(i).at("via"),
                            "The site " + Problems.quote(row.via()) + " is not of kind sort.",
                            "Parcels are sorted at a site of kind sort.");
                }
            }
            if (scenario.customs().parcels().stream().anyMatch(p -> p.lane().equals(row.lane()))) {
                problems.error(
                        Checks.at(raw, "middle_mile", i),
                        "The parcels of " + Problems.quote(row.lane()) + " cross a border (parcel_clearance).",
                        "A lane goes through customs or through a sort center, not both.");
            }
        }
    }

    private void sortCenters() {
        for (int i = 0; i < scenario.network().work().size(); i++) {
            Work work = scenario.network().work().get(i);
            if (work.step() == Work.Step.SORT && work.room() < Integer.MAX_VALUE) {
                problems.error(
                        raw.rows("work").get(i).at("room"),
                        "A sort center turns no parcel away: they are there.",
                        "Leave room empty; what cannot be sorted waits.");
            }
        }
        for (int i = 0; i < scenario.network().sites().size(); i++) {
            Site site = scenario.network().sites().get(i);
            if (site.kind() == Site.Kind.SORT
                    && scenario.lastMile().middleMiles().stream()
                            .noneMatch(row -> row.via().equals(site.id()))) {
                problems.warning(
                        Checks.at(raw, "sites", i),
                        "No parcel goes through the sort center " + Problems.quote(site.id()) + ".",
                        "Add rows to middle_mile.");
            }
        }
    }
}
