package groundwork.chain.inventory;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.CoverSize;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.RecoveryPlan;
import groundwork.chain.plan.StockPlan;
import groundwork.engine.EventHandler;
import groundwork.observation.DisruptionListener;
import groundwork.scenario.Horizon;
import groundwork.scenario.Site;
import java.util.List;

/**
 * Rules for hard times: how what is ordered comes while one of them acts, and what is ordered on top.
 *
 * <p>A shelf lasts for the time in which the expected demand of its site takes what can be promised of it, less what customers wait
 * for. Goods on the way do not count: in hard times nobody knows when they come.
 */
final class Recoveries {

    private final Run run;
    private final DisruptionListener listener;
    private final Stock stock;
    private final StockPlan[] rules;
    private final Procurement procurement;
    private final List<List<RecoveryPlan>> recoveries;
    private final boolean any;

    /** Expedited units on the way, by rule. */
    private final int[] expedited;

    private final EventHandler look = this::look;

    Recoveries(Run run, Stock stock, StockPlan[] rules, Procurement procurement) {
        this.run = run;
        listener = run.listener().disruptions();
        this.stock = stock;
        this.rules = rules;
        this.procurement = procurement;
        recoveries = run.plan().recoveries();
        any = recoveries.stream().anyMatch(ofRule -> !ofRule.isEmpty());
        boolean expedites = recoveries.stream().flatMap(List::stream).anyMatch(RecoveryPlan::expedites);
        expedited = new int[expedites ? rules.length : 0];
        if (expedites) {
            run.executive().schedule(0, Phase.REVIEW, look, 0);
        }
    }

    /**
     * Orders units of a rule otherwise than usual, if one of the rules for hard times says so.
     *
     * @return false if the order is to be placed as ever
     */
    boolean order(int number, int units) {
        if (!any) {
            return false;
        }
        for (RecoveryPlan recovery : recoveries.get(number)) {
            if (!recovery.expedites() && acts(recovery, rules[number])) {
                return place(recovery, rules[number], units);
            }
        }
        return false;
    }

    private boolean acts(RecoveryPlan recovery, StockPlan rule) {
        return (recovery.disruption() == RecoveryPlan.NONE || run.closures().strikes(recovery.disruption(), run.now()))
                && (recovery.coverBelowMicros() == 0 || missing(recovery, rule) > 0);
    }

    /** Units that are missing on the shelf for the cover. */
    private double missing(RecoveryPlan recovery, StockPlan rule) {
        double needed = rule.outlook().units(rule.item(), run.now(), run.now() + recovery.coverBelowMicros());
        return needed - stock.available(rule.site(), rule.item()) + stock.backordered(rule.site(), rule.item());
    }

    /** Places an order; from a shelf as far as it reaches. */
    private boolean place(RecoveryPlan recovery, StockPlan rule, int units) {
        int source = recovery.source();
        int ordered = units;
        if (run.plan().sites().get(source).kind() == Site.Kind.HUB) {
            procurement.fromHub(rule.site(), rule.item(), units, source, recovery.way());
        } else {
            stock.inspect(source, rule.item());
            ordered = Math.min(units, stock.available(source, rule.item()));
            if (ordered == 0) {
                return false;
            }
            procurement.fromShelf(rule.site(), rule.item(), ordered, ordered, source, recovery.way());
        }
        listener.recovered(run.now(), recovery.row(), ordered);
        return true;
    }

    private void look(int ignored) {
        for (int r = 0; r < rules.length; r++) {
            for (RecoveryPlan recovery : recoveries.get(r)) {
                if (recovery.expedites() && acts(recovery, rules[r])) {
                    expedite(r, recovery);
                    break;
                }
            }
        }
        run.executive().schedule(run.now() + Horizon.DAY, Phase.REVIEW, look, 0);
    }

    private void expedite(int number, RecoveryPlan recovery) {
        StockPlan rule = rules[number];
        // What was cancelled on the way is on order no more.
        expedited[number] = Math.min(expedited[number], stock.onOrder(rule.site(), rule.item()));
        long units = CoverSize.wholeUnits(missing(recovery, rule) - expedited[number]);
        if (units > 0 && place(recovery, rule, Math.toIntExact(units))) {
            expedited[number] += Math.toIntExact(units);
        }
    }

    /** Goods that were ordered are on the shelf; they came by a way. */
    void received(int site, int item, int units, int way) {
        for (int r = 0; r < expedited.length; r++) {
            if (rules[r].site() == site && rules[r].item() == item) {
                for (RecoveryPlan recovery : recoveries.get(r)) {
                    if (recovery.expedites() && recovery.way() == way) {
                        expedited[r] = Math.max(0, expedited[r] - units);
                    }
                }
            }
        }
    }
}
