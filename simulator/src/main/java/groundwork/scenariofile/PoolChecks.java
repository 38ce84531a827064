package groundwork.scenariofile;

import groundwork.scenario.Departures;
import groundwork.scenario.Lane;
import groundwork.scenario.LaneRisk;
import groundwork.scenario.Pooling;
import groundwork.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Whether lanes can share a vehicle, and say nothing of their own about what they share. */
final class PoolChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;
    private final Map<String, Integer> lanes = new LinkedHashMap<>();
    private final Set<String> riders = new LinkedHashSet<>();

    PoolChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
    }

    void all() {
        if (!problems.sound("lanes", "pools", "containers", "rotations", "lane_risks")) {
            return;
        }
        for (int l = 0; l < scenario.network().lanes().size(); l++) {
            lanes.put(scenario.network().lanes().get(l).id(), l);
        }
        scenario.network().freight().poolings().forEach(row -> riders.add(row.lane()));
        for (int i = 0; i < scenario.network().freight().poolings().size(); i++) {
            Pooling row = scenario.network().freight().poolings().get(i);
            Lane rider = lane(row.lane());
            Lane vehicle = lane(row.vehicle());
            if (shares(row, rider, vehicle, i)) {
                vehicle(vehicle, i);
                ofItsOwn(rider, vehicle);
            }
        }
    }

    private Lane lane(String id) {
        return scenario.network().lanes().get(lanes.get(id));
    }

    private boolean leadsToCustomers(Lane lane, String column, int at) {
        if (lane.mode() != Lane.Mode.PARCEL && lane.mode() != Lane.Mode.DOOR) {
            return false;
        }
        error(
                at,
                column,
                "The lane " + Problems.quote(lane.id()) + " leads to customers.",
                "pools are about lanes between sites.");
        return true;
    }

    private boolean shares(Pooling row, Lane rider, Lane vehicle, int at) {
        if (leadsToCustomers(rider, "lane", at) || leadsToCustomers(vehicle, "vehicle", at)) {
            return false;
        }
        if (riders.contains(row.vehicle())) {
            error(
                    at,
                    "vehicle",
                    "The lane " + Problems.quote(row.vehicle()) + " rides on a vehicle itself.",
                    "Name the lane whose vehicle it is; stops follow in the order of the table.");
            return false;
        }
        if (!rider.from().equals(vehicle.from())) {
            error(
                    at,
                    "vehicle",
                    "The lanes " + Problems.quote(rider.id()) + " and " + Problems.quote(vehicle.id())
                            + " begin at different sites.",
                    "Lanes that share a vehicle leave from one site.");
            return false;
        }
        if (rider.mode() != vehicle.mode()) {
            error(at, "vehicle", "The two lanes are of different modes.", "A vehicle has one mode.");
            return false;
        }
        if (!rider.currency().equals(vehicle.currency())) {
            error(at, "vehicle", "The two lanes are paid in different currencies.", "A vehicle is paid in one.");
        }
        return true;
    }

    private void vehicle(Lane vehicle, int at) {
        if (vehicle.departs() instanceof Departures.OnDemand) {
            error(
                    at,
                    "vehicle",
                    "On the lane " + Problems.quote(vehicle.id()) + " each lot leaves as it comes: nothing is shared.",
                    "Give it a schedule, or let it wait: \"when full or after 12 h\".");
        }
        if (scenario.network().freight().rotations().stream()
                .anyMatch(rotation -> rotation.lane().equals(vehicle.id()))) {
            error(
                    at,
                    "vehicle",
                    "The lane " + Problems.quote(vehicle.id())
                            + " has vehicles in rotation, which make no further stops.",
                    "Take its row out of rotations, or this one out of pools.");
        }
    }

    /** What the vehicle decides cannot be said by who rides along. */
    private void ofItsOwn(Lane rider, Lane vehicle) {
        own(rider, vehicle, "departs", !(rider.departs() instanceof Departures.OnDemand));
        own(rider, vehicle, "cut_off", rider.cutOffMicros() > 0);
        own(rider, vehicle, "capacity_m3", rider.capacityCubicMetres() < Double.POSITIVE_INFINITY);
        own(rider, vehicle, "capacity_kg", rider.capacityKilograms() < Double.POSITIVE_INFINITY);
        own(rider, vehicle, "capacity_units", rider.freight().capacityUnits() < Integer.MAX_VALUE);
        own(rider, vehicle, "capacity_pallets", rider.freight().capacityPallets() < Double.POSITIVE_INFINITY);
        own(rider, vehicle, "container", !rider.freight().container().isEmpty());
        own(rider, vehicle, "cost_per_departure", rider.costPerDepartureMicros() > 0);
        for (int i = 0; i < scenario.network().freight().risks().size(); i++) {
            LaneRisk risk = scenario.network().freight().risks().get(i);
            if (risk.lane().equals(rider.id()) && (risk.blankShare() > 0 || risk.delayShare() > 0)) {
                problems.error(
                        raw.rows("lane_risks").get(i).at(risk.blankShare() > 0 ? "blank_share" : "delay_share"),
                        "The goods of the lane " + Problems.quote(rider.id()) + " ride on the vehicle of "
                                + Problems.quote(vehicle.id()) + ".",
                        "What is cancelled or late is that vehicle: state it there.");
            }
        }
    }

    private void own(Lane rider, Lane vehicle, String column, boolean stated) {
        if (stated) {
            problems.error(
                    raw.rows("lanes").get(lanes.get(rider.id())).at(column),
                    "The goods of this lane ride on the vehicle of " + Problems.quote(vehicle.id()) + ".",
                    "Leave the cell empty: what stands there counts for both.");
        }
    }

    private void error(int row, String column, String what, String remedy) {
        problems.error(raw.rows("pools").get(row).at(column), what, remedy);
    }
}
