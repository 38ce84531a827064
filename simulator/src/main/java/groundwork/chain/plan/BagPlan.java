package groundwork.chain.plan;

import groundwork.scenario.BagRule;
import groundwork.scenario.Lane;
import groundwork.scenario.MiddleMile;
import groundwork.scenario.Packaging;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * The bags that parcels of one lane are put in at one site, made ready to run.
 *
 * @param row of the scenario
 * @param account to which bags are charged, or {@link Accounts#NONE}
 */
public record BagPlan(int row, int site, int lane, BagRule rule, int account) {

    static List<BagPlan> of(Scenario scenario, Places places, Accounts accounts) {
        List<BagPlan> plans = new ArrayList<>();
        Packaging packaging = scenario.catalogue().packaging();
        List<Lane> lanes = scenario.network().lanes();
        for (int l = 0; l < lanes.size(); l++) {
            Lane lane = lanes.get(l);
            if (lane.mode() == Lane.Mode.PARCEL) {
                add(plans, packaging, lane, l, lane.from(), places, accounts);
                for (MiddleMile way : scenario.lastMile().middleMiles()) {
                    if (way.lane().equals(lane.id())) {
                        add(plans, packaging, lane, l, way.via(), places, accounts);
                    }
                }
            }
        }
        return List.copyOf(plans);
    }

    private static void add(
            List<BagPlan> plans,
            Packaging packaging,
            Lane lane,
            int number,
            String site,
            Places places,
            Accounts accounts) {
        int found = packaging.bagsOf(lane.id(), site);
        if (found >= 0) {
            int at = places.siteNumber(site);
            BagRule rule = packaging.bags().get(found);
            int account =
                    rule.costMicros() == 0 ? Accounts.NONE : accounts.open("bags", at, number, lane.vendor(), "bags");
            plans.add(new BagPlan(found, at, number, rule, account));
        }
    }
}
