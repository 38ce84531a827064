package groundwork.chain.inventory;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.CoverSize;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.StockPlan;
import groundwork.chain.plan.TransshipmentPlan;
import groundwork.engine.EventHandler;
import groundwork.scenario.Supply.Transshipment;
import java.util.Arrays;
import java.util.List;

/**
 * Goods that centers give each other.
 *
 * <p>At each review a taker whose goods on the shelf and on transshipments cover fewer days of its expected demand than stated is
 * lifted to the days stated, as far as the giver can and still covers its own. Rows are looked at in their order. What the taker
 * has on order elsewhere does not count: it may be weeks away.
 */
final class Transshipments {

    private static final int NOT_OURS = -1;

    private final Run run;
    private final Stock stock;
    private final Procurement procurement;
    private final List<TransshipmentPlan> plans;
    private final int items;
    private final int[] rowOfWay;
    private final int[] underWay;
    private final EventHandler review = this::review;

    /** Starts the reviews of a run. */
    Transshipments(Run run, Stock stock, Procurement procurement) {
        this.run = run;
        this.stock = stock;
        this.procurement = procurement;
        plans = run.plan().transshipments();
        items = run.plan().goods().count();
        int ways = plans.stream().mapToInt(TransshipmentPlan::way).max().orElse(NOT_OURS) + 1;
        rowOfWay = new int[ways];
        Arrays.fill(rowOfWay, NOT_OURS);
        underWay = new int[plans.isEmpty() ? 0 : run.plan().sites().size() * items];
        for (int row = 0; row < plans.size(); row++) {
            rowOfWay[plans.get(row).way()] = row;
            run.executive().schedule(0, Phase.PUSH, review, row);
        }
    }

    private void review(int row) {
        TransshipmentPlan plan = plans.get(row);
        for (int i = 0; i < plan.takers().size(); i++) {
            give(plan, plan.givers().get(i), plan.takers().get(i));
        }
        run.executive().schedule(run.now() + plan.terms().reviewMicros(), Phase.PUSH, review, row);
    }

    private void give(TransshipmentPlan plan, StockPlan giver, StockPlan taker) {
        Transshipment terms = plan.terms();
        int item = taker.item();
        long has = (long) stock.available(plan.to(), item)
                - stock.backordered(plan.to(), item)
                + underWay[plan.to() * items + item];
        if (has >= covers(taker, terms.belowMicros())) {
            return;
        }
        stock.inspect(plan.from(), item);
        long needs = covers(taker, terms.upToMicros()) - has;
        long spares = stock.available(plan.from(), item) - covers(giver, terms.keepMicros());
        int units = (int) Math.min(needs, spares);
        if (units > 0) {
            underWay[plan.to() * items + item] += units;
            procurement.fromShelf(plan.to(), item, units, units, plan.from(), plan.way());
        }
    }

    /** Units that cover the expected demand of a site for a time. */
    private long covers(StockPlan rule, long micros) {
        return CoverSize.wholeUnits(rule.outlook().units(rule.item(), run.now(), run.now() + micros));
    }

    /** Goods have come to a shelf by a way. */
    void received(int site, int item, int units, int way) {
        if (way < rowOfWay.length && rowOfWay[way] != NOT_OURS) {
            underWay[site * items + item] -= units;
        }
    }
}
