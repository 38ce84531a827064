package groundwork.scenariofile;

import groundwork.scenario.Departures;
import groundwork.scenario.Lane;
import groundwork.scenario.ParcelChoice;
import groundwork.scenario.ParcelOffer;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether there are lanes to choose from, and what is said of them is said of parcels. */
final class ParcelVendorChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Members members;
    private final Problems problems;

    ParcelVendorChecks(Scenario scenario, RawScenario raw, Members members, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.members = members;
        this.problems = problems;
    }

    void all() {
        if (problems.sound("parcel_offers", "lanes")) {
            offers();
        }
        if (problems.sound("parcel_choice", "parcel_offers", "lanes", "regions", "sites")) {
            choices();
        }
    }

    private void offers() {
        List<ParcelOffer> rows = scenario.lastMile().offers();
        for (int i = 0; i < rows.size(); i++) {
            ParcelOffer row = rows.get(i);
            for (Lane lane : scenario.network().lanes()) {
                if (!lane.id().equals(row.lane())) {
                    continue;
                }
                if (lane.mode() != Lane.Mode.PARCEL) {
                    problems.error(
                            raw.rows("parcel_offers").get(i).at("lane"),
                            "The lane " + Problems.quote(row.lane()) + " carries no parcels to customers.",
                            "Name a lane of mode parcel.");
                } else if (row.parcelsPerDeparture() < Integer.MAX_VALUE
                        && lane.departs() instanceof Departures.OnDemand) {
                    problems.error(
                            Checks.at(raw, "parcel_offers", i),
                            "The lane " + Problems.quote(row.lane())
                                    + " leaves on demand, with each parcel: its departures have no limit.",
                            "State departs of the lane, or limit parcels_per_day.");
                }
            }
        }
    }

    private void choices() {
        List<ParcelChoice> rows = scenario.lastMile().choices();
        Map<List<String>, Integer> decided = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            ParcelChoice row = rows.get(i);
            for (Region region : members.of(row.to())) {
                Integer first = decided.putIfAbsent(List.of(row.from(), region.id(), row.service()), i);
                if (first != null) {
                    problems.error(
                            Checks.at(raw, "parcel_choice", i),
                            "How parcels go from " + Problems.quote(row.from()) + " to " + Problems.quote(region.id())
                                    + " is chosen already.",
                            "By the row at " + Checks.at(raw, "parcel_choice", first) + ".");
                    break;
                }
                if (!competes(row, region, i)) {
                    break;
                }
            }
        }
    }

    private boolean competes(ParcelChoice row, Region region, int at) {
        List<String> lanes = new ArrayList<>();
        for (Lane lane : scenario.network().lanes()) {
            if (lane.mode() == Lane.Mode.PARCEL
                    && lane.from().equals(row.from())
                    && lane.service().equals(row.service())
                    && members.of(lane.to()).contains(region)) {
                lanes.add(lane.id());
            }
        }
        if (lanes.isEmpty()) {
            problems.error(
                    Checks.at(raw, "parcel_choice", at),
                    "No parcel lane leads from " + Problems.quote(row.from()) + " to " + Problems.quote(region.id())
                            + (row.service().isEmpty()
                                    ? "."
                                    : " by the service " + Problems.quote(row.service()) + "."),
                    "");
            return false;
        }
        if (row.rule() == ParcelChoice.Rule.SHARE
                && scenario.lastMile().offers().stream()
                        .noneMatch(offer -> offer.share() > 0 && lanes.contains(offer.lane()))) {
            problems.error(
                    Checks.at(raw, "parcel_choice", at),
                    "No lane from " + Problems.quote(row.from()) + " to " + Problems.quote(region.id())
                            + " has a share.",
                    "State share in parcel_offers for " + String.join(", ", lanes) + ".");
            return false;
        }
        return true;
    }
}
