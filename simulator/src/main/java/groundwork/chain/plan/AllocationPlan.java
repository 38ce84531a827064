package groundwork.chain.plan;

import groundwork.scenario.Scenario;
import groundwork.scenario.Supply;
import java.util.Arrays;
import java.util.List;

/**
 * How a source shares out what is short.
 *
 * @param ranks by site; at {@link #customers()} that of the customers
 * @param shares as the ranks
 */
@SuppressWarnings("ArrayRecordComponent") // read-only, shared by all replications
public record AllocationPlan(int source, Supply.Allocation.Rule rule, int[] ranks, double[] shares) {

    /** Where the customers stand among the sites: behind the last. */
    public int customers() {
        return ranks.length - 1;
    }

    static List<AllocationPlan> of(Scenario scenario, Places places) {
        return scenario.inventory().supply().allocations().stream()
                .map(allocation -> plan(allocation, places))
                .toList();
    }

    private static AllocationPlan plan(Supply.Allocation allocation, Places places) {
        int customers = places.siteCount();
        int[] ranks = new int[customers + 1];
        double[] shares = new double[customers + 1];
        Arrays.fill(ranks, Supply.Claim.LAST);
        for (Supply.Claim claim : allocation.claims()) {
            int at = claim.to().equals(Supply.Claim.CUSTOMERS) ? customers : places.siteNumber(claim.to());
            ranks[at] = claim.rank();
            shares[at] = claim.share();
        }
        return new AllocationPlan(places.siteNumber(allocation.source()), allocation.rule(), ranks, shares);
    }
}
