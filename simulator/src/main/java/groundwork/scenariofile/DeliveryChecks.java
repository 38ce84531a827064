package groundwork.scenariofile;

import groundwork.scenario.DeliveryAttempts;
import groundwork.scenario.HomeDays;
import groundwork.scenario.Lane;
import groundwork.scenario.PickUpPoint;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether what is said of the last mile is said of parcels that there are. */
final class DeliveryChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Members members;
    private final Problems problems;

    DeliveryChecks(Scenario scenario, RawScenario raw, Members members, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.members = members;
        this.problems = problems;
    }

    void all() {
        if (problems.sound("delivery_attempts", "lanes")) {
            attempts();
        }
        if (problems.sound("fail_by_weekday", "delivery_attempts", "regions")) {
            homeDays();
        }
        if (problems.sound("delivery_attempts", "pickup_points", "sites")) {
            backTo();
        }
        if (problems.sound("pickup_points", "lanes", "regions")) {
            points();
        }
    }

    /** A day of a region is said once, and somebody comes to its doors. */
    private void homeDays() {
        List<HomeDays> rows = scenario.lastMile().homeDays();
        Map<List<Object>, Integer> said = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int day = 0; day < 7; day++) {
                Integer first = rows.get(i).weekdays().get(day)
                        ? said.putIfAbsent(List.of(rows.get(i).region(), day), i)
                        : null;
                if (first != null) {
                    problems.error(
                            raw.rows("fail_by_weekday").get(i).at("days"),
                            "Two rows of the same region speak of " + Quantities.DAY_NAMES.get(day) + ".",
                            "The other stands at " + Checks.at(raw, "fail_by_weekday", first) + ".");
                    break;
                }
            }
            if (scenario.lastMile().attempts().isEmpty()) {
                problems.warning(
                        Checks.at(raw, "fail_by_weekday", i),
                        "Nobody makes attempts: the table delivery_attempts is empty.",
                        "Add a row to delivery_attempts.");
            }
        }
    }

    /** Parcels go back to sites that take returns. */
    private void backTo() {
        for (int i = 0; i < scenario.lastMile().attempts().size(); i++) {
            takes(scenario.lastMile().attempts().get(i).backTo(), "delivery_attempts", i);
        }
        for (int i = 0; i < scenario.lastMile().points().size(); i++) {
            takes(scenario.lastMile().points().get(i).backTo(), "pickup_points", i);
        }
    }

    private void takes(String id, String table, int row) {
        for (Site site : scenario.network().sites()) {
            if (site.id().equals(id) && site.kind() != Site.Kind.RETURNS && site.kind() != Site.Kind.CENTER) {
                problems.error(
                        raw.rows(table).get(row).at("back_to"),
                        "The site " + Problems.quote(id) + " takes no returns: it is a "
                                + site.kind().name().toLowerCase(Locale.ROOT) + ".",
                        "Name a site of kind returns or center, or leave back_to empty.");
            }
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

    /** Points that no parcel goes to, and points of which one takes the parcels of the other. */
    private void points() {
        List<PickUpPoint> rows = scenario.lastMile().points();
        Map<List<String>, Integer> taken = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            PickUpPoint row = rows.get(i);
            Set<String> reached = new LinkedHashSet<>();
            for (Lane lane : scenario.network().lanes()) {
                if (lane.mode() == Lane.Mode.PARCEL && lane.service().equals(row.service())) {
                    members.of(lane.to()).forEach(region -> reached.add(region.id()));
                }
            }
            boolean any = false;
            for (Region region : members.of(row.region())) {
                any |= reached.contains(region.id());
                Integer first = taken.putIfAbsent(List.of(region.id(), row.service()), i);
                if (first != null) {
                    problems.error(
                            Checks.at(raw, "pickup_points", i),
                            "The parcels of the region " + Problems.quote(region.id()) + " go to the points "
                                    + Problems.quote(rows.get(first).id()) + " already.",
                            "One row for a region and service.");
                    break;
                }
            }
            if (!any) {
                problems.error(
                        Checks.at(raw, "pickup_points", i),
                        "No parcel lane "
                                + (row.service().isEmpty()
                                        ? "without a service"
                                        : "of the service " + Problems.quote(row.service()))
                                + " leads to the region " + Problems.quote(row.region()) + ".",
                        "State the service of a lane that does.");
            }
        }
    }
}
