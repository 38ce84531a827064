package groundwork.scenariofile;

import groundwork.scenario.Departures;
import groundwork.scenario.Horizon;
import groundwork.scenario.Lane;
import groundwork.scenario.LaneRisk;
import groundwork.scenario.Rotation;
import groundwork.scenario.Scenario;
import java.time.Duration;
import java.util.Locale;

/** Whether vehicles can make the departures of their lanes. */
final class RotationChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;

    RotationChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
    }

    void all() {
        if (problems.sound("lanes", "rotations", "lane_risks")) {
            for (int i = 0; i < scenario.network().freight().rotations().size(); i++) {
                Rotation rotation = scenario.network().freight().rotations().get(i);
                for (Lane lane : scenario.network().lanes()) {
                    if (lane.id().equals(rotation.lane())) {
                        check(rotation, lane, i);
                    }
                }
            }
        }
    }

    private void check(Rotation rotation, Lane lane, int row) {
        if (lane.mode() == Lane.Mode.PARCEL || lane.mode() == Lane.Mode.DOOR) {
            error(
                    row,
                    "lane",
                    "The lane " + Problems.quote(lane.id()) + " leads to customers.",
                    "rotations are about lanes between sites.");
        } else if (lane.departs() instanceof Departures.OnDemand || lane.departs() instanceof Departures.WhenEnough) {
            error(
                    row,
                    "lane",
                    "The lane " + Problems.quote(lane.id()) + " has no schedule that its vehicles could fall behind.",
                    "Give it one, for example \"Wed 12:00\".");
        } else {
            pace(rotation, lane, row);
        }
    }

    /** More time for a round trip than there is between the departures of a vehicle is a delay that grows without end. */
    private void pace(Rotation rotation, Lane lane, int row) {
        double between = between(lane.departs());
        double goes = 1;
        double late = 0;
        for (LaneRisk risk : scenario.network().freight().risks()) {
            if (risk.lane().equals(lane.id())) {
                goes = 1 - risk.blankShare();
                late = risk.delayShare() * DisruptionRows.roughly(risk.delay());
            }
        }
        double transit = lane.transit().map(DisruptionRows::roughly).orElse(0.0);
        double round = transit * (1 - rotation.catchUp())
                + late
                + DisruptionRows.roughly(rotation.back())
                + rotation.turnRoundMicros();
        double needed = round * goes / between;
        if (needed > rotation.vehicles() * (1 + 1e-9)) {
            error(
                    row,
                    "vehicles",
                    String.format(
                            Locale.ROOT,
                            "A round trip takes %.1f d on average, and %d vehicles leave %.1f d apart: they fall behind without end.",
                            round / Horizon.DAY,
                            rotation.vehicles(),
                            between / goes / Horizon.DAY),
                    "At least " + (int) StrictMath.ceil(needed - 1e-9) + ".");
        }
    }

    /** Mean time between the departures of a schedule; without end where there is one date at most. */
    private static double between(Departures departs) {
        if (departs instanceof Departures.Weekly weekly) {
            return 7.0 * Horizon.DAY / Math.max(1, weekly.minutes().size());
        } else if (departs instanceof Departures.Every every) {
            return every.periodMicros();
        } else if (departs instanceof Departures.OnDates dates && dates.dates().size() > 1) {
            int last = dates.dates().size() - 1;
            return Duration.between(dates.dates().get(0), dates.dates().get(last))
                            .toSeconds()
                    * 1e6
                    / last;
        }
        return Double.POSITIVE_INFINITY;
    }

    private void error(int row, String column, String what, String remedy) {
        problems.error(raw.rows("rotations").get(row).at(column), what, remedy);
    }
}
