package groundwork.chain.plan;

import groundwork.scenario.BondedSite;
import groundwork.scenario.Departures;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import java.util.Arrays;
import java.util.List;

/**
 * A center under bond made ready to run.
 *
 * @param site number of the center
 * @param gateway number of the gateway at which withdrawals are declared
 * @param times at which they are declared, in order; empty where each order is
 * @param origins by item the site where its goods started, or -1
 */
@SuppressWarnings("ArrayRecordComponent") // read-only, shared by all replications
public record BondedPlan(int site, int gateway, long[] times, boolean eachOrder, int[] origins) {

    static List<BondedPlan> of(
            Scenario scenario, Places places, Goods goods, List<StockPlan> stock, Ways ways, List<LanePlan> lanes) {
        return scenario.customs().bonded().stream()
                .map(row -> plan(row, scenario, places, goods, stock, ways, lanes))
                .toList();
    }

    private static BondedPlan plan(
            BondedSite row,
            Scenario scenario,
            Places places,
            Goods goods,
            List<StockPlan> stock,
            Ways ways,
            List<LanePlan> lanes) {
        int number = places.siteNumber(row.site());
        Site site = places.site(number);
        int[] origins = new int[goods.count()];
        Arrays.fill(origins, -1);
        for (StockPlan rule : stock) {
            if (rule.site() == number) {
                origins[rule.item()] = lanes.get(ways.lanes(rule.way())[0]).from();
            }
        }
        return new BondedPlan(
                number,
                places.siteNumber(row.gateway()),
                new Calendar(
                                scenario.horizon(),
                                site.zone(),
                                site.calendar(),
                                scenario.demand().holidays())
                        .instants(row.declares()),
                row.declares() instanceof Departures.OnDemand,
                origins);
    }
}
