package groundwork.chain.plan;

import groundwork.scenario.Horizon;

/**
 * How long goods stay on a shelf as planners expect: mean stock over what leaves a day (Little's law).
 *
 * <p>Mean stock of a rule with a reorder point: the reorder point less the demand of a lead time, if more than nothing is left, and half an
 * order; of others half of what the shelf begins with.
 */
public final class ShelfTimes {

    private final Plan plan;
    private final TypicalLoads loads;
    private final LeadTimes leadTimes;

    /** Times on the shelves of a plan. */
    public ShelfTimes(Plan plan, TypicalLoads loads) {
        this.plan = plan;
        this.loads = loads;
        leadTimes = new LeadTimes(plan.scenario(), plan.places(), plan.lanes());
    }

    /** Days on the shelf of a rule; 0 where nothing is expected to leave. */
    public double days(int rule) {
        double perDay = loads.unitsPerDay(rule);
        return perDay > 0 ? meanStock(rule, perDay) / perDay : 0;
    }

    private double meanStock(int rule, double perDay) {
        StockPlan of = plan.stock().get(rule);
        double order = TypicalLoads.orderUnits(of);
        if (order == 0) {
            return of.initialUnits() / 2.0;
        }
        double lead = leadTimes.of(of.way(), plan.way(of.way())).mean() / Horizon.DAY;
        return Math.max(0, of.sizes()[0].reorderPoint() - perDay * lead) + order / 2;
    }
}
