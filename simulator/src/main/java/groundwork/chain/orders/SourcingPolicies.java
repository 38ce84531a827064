package groundwork.chain.orders;

import groundwork.chain.entity.Run;
import groundwork.chain.inventory.Stock;
import java.util.function.IntUnaryOperator;

/** The policies that a scenario may name. */
public final class SourcingPolicies {

    private SourcingPolicies() {}

    /**
     * The policy of a run.
     *
     * @param inHand orders on the floor of a site now
     */
    public static Sourcing of(Run run, Stock stock, IntUnaryOperator inHand) {
        Preference preference = switch (run.plan().sourcing().rules().policy()) {
            case NEAREST, PRIORITY_LIST -> new FixedOrder(run);
            case CHEAPEST -> new LeastFirst(run, new ServingCost(run));
            case LEAST_LOADED -> new LeastFirst(run, new OrdersByStaff(run, inHand));
            case BALANCE -> new LeastFirst(run, new DaysOfStock(run, stock));
        };
        return new WholeOrders(preference, new Assortment(run, stock));
    }
}
