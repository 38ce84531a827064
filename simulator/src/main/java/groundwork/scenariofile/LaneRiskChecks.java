package groundwork.scenariofile;

import groundwork.scenario.Departures;
import groundwork.scenario.Lane;
import groundwork.scenario.LaneRisk;
import groundwork.scenario.Scenario;

/** Whether what may go wrong on a lane can. */
final class LaneRiskChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;

    LaneRiskChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
    }

    void all() {
        if (problems.sound("lanes", "lane_risks")) {
            for (int i = 0; i < scenario.network().freight().risks().size(); i++) {
                LaneRisk risk = scenario.network().freight().risks().get(i);
                for (Lane lane : scenario.network().lanes()) {
                    if (lane.id().equals(risk.lane())) {
                        check(risk, lane, i);
                    }
                }
            }
        }
    }

    private void check(LaneRisk risk, Lane lane, int row) {
        if (lane.mode() == Lane.Mode.PARCEL || lane.mode() == Lane.Mode.DOOR) {
            error(
                    row,
                    "lane",
                    "The lane " + Problems.quote(lane.id()) + " leads to customers.",
                    "lane_risks are about lanes between sites.");
            return;
        }
        boolean scheduled =
                !(lane.departs() instanceof Departures.OnDemand) && !(lane.departs() instanceof Departures.WhenEnough);
        if (risk.blankShare() > 0 && !scheduled) {
            error(
                    row,
                    "blank_share",
                    "The lane " + Problems.quote(lane.id())
                            + " has no schedule of which departures could be cancelled.",
                    "Give it one, or leave the cell empty.");
        }
        if (risk.blankShare() == 1) {
            error(row, "blank_share", "All departures are cancelled: nothing ever leaves.", "Less than 100 %.");
        }
        if (risk.lossShare() == 1 || risk.loadLossShare() == 1 || risk.damageShare() == 1) {
            String column =
                    risk.lossShare() == 1 ? "loss_share" : risk.damageShare() == 1 ? "damage_share" : "load_loss_share";
            error(row, column, "Nothing that leaves ever comes to be sold.", "Less than 100 %.");
        }
    }

    private void error(int row, String column, String what, String remedy) {
        problems.error(raw.rows("lane_risks").get(row).at(column), what, remedy);
    }
}
