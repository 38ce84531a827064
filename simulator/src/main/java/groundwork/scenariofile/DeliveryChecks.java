package groundwork.scenariofile;

import groundwork.scenario.DeliveryAttempts;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether what is said of the last mile is said of parcels that there are. */
final class DeliveryChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;

    DeliveryChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
    }

    void all() {
        if (problems.sound("delivery_attempts", "lanes")) {
            attempts();
        }
    }

    private void attempts() {
        List<DeliveryAttempts> rows = scenario.lastMile().attempts();
        Set<String> vendors = new LinkedHashSet<>();
        for (Lane lane : scenario.network().lanes()) {
            if (lane.mode() == Lane.Mode.PARCEL) {
                vendors.add(lane.vendor());
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            DeliveryAttempts row = rows.get(i);
            for (Lane lane : scenario.network().lanes()) {
                if (lane.id().equals(row.lane()) && lane.mode() != Lane.Mode.PARCEL) {
                    problems.error(
                            raw.rows("delivery_attempts").get(i).at("lane"),
                            "The lane " + Problems.quote(row.lane()) + " carries no parcels to the door.",
                            "Name a lane of mode parcel.");
                }
            }
            if (!row.vendor().isEmpty() && !vendors.contains(row.vendor())) {
                problems.error(
                        raw.rows("delivery_attempts").get(i).at("vendor"),
                        "No parcel lane is run by " + Problems.quote(row.vendor()) + ".",
                        Problems.maybe(row.vendor(), new ArrayList<>(vendors)));
            }
        }
    }
}
