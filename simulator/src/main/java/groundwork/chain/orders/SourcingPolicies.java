package groundwork.chain.orders;

import groundwork.chain.entity.Run;
import groundwork.chain.inventory.Stock;
import java.util.function.IntUnaryOperator;

/** The policies that a scenario may name. */
final class SourcingPolicies {

    private SourcingPolicies() {}

    /**
     * The policy of a run.
     *
     * @param inHand orders on the floor of a site now
     */
    static Preference of(Run run, Stock stock, IntUnaryOperator inHand) {
        return switch (run.plan().sourcing().rules().policy()) {
            case NEAREST, PRIORITY_LIST -> new FixedOrder(run);
            case CHEAPEST -> new LeastFirst(run, new ServingCost(run, new ExpectedVendors(run)));
            case CHEAPEST_LANDED -> new LeastFirst(run, new LandedCost(run));
            case LEAST_LOADED -> new LeastFirst(run, new OrdersByStaff(run, inHand));
            case BALANCE -> new LeastFirst(run, new DaysOfStock(run, stock));
        };
    }
}
