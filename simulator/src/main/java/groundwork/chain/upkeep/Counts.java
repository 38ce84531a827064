package groundwork.chain.upkeep;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.ShelfPlan;
import groundwork.chain.plan.ShelfPlan.Charge;
import groundwork.chain.plan.SitePlan;
import groundwork.chain.plan.StockPlan;
import groundwork.engine.EventHandler;
import groundwork.observation.ShelfListener;
import groundwork.scenario.StockCount;

/** Cycle counts: at each site all items are looked for from time to time, and the record is set right. */
final class Counts {

    private final Run run;
    private final ShelfListener listener;
    private final Ledger ledger;
    private final ShelfPlan plan;
    private final Shrinkage shrinkage;
    private final int[][] itemsOfSite;
    private final EventHandler count = this::count;

    Counts(Run run, Ledger ledger, Shrinkage shrinkage) {
        this.run = run;
        listener = run.listener().shelf();
        this.ledger = ledger;
        this.shrinkage = shrinkage;
        plan = run.plan().shelves();
        itemsOfSite = new int[run.plan().sites().size()][];
        for (SitePlan site : run.plan().sites()) {
            itemsOfSite[site.number()] = run.plan().stock().stream()
                    .filter(rule -> rule.site() == site.number())
                    .mapToInt(StockPlan::item)
                    .toArray();
            plan.counts(site.number())
                    .ifPresent(c -> run.executive().schedule(c.everyMicros(), Phase.ARRIVAL, count, site.number()));
        }
    }

    private void count(int site) {
        StockCount rule = plan.counts(site).orElseThrow();
        int missed = 0;
        for (int item : itemsOfSite[site]) {
            missed += shrinkage.setRight(site, item);
        }
        listener.counted(run.now(), site, itemsOfSite[site].length, missed);
        ledger.charge(plan.account(Charge.COUNT, site), itemsOfSite[site].length, rule.costMicros());
        run.executive().schedule(run.now() + rule.everyMicros(), Phase.ARRIVAL, count, site);
    }
}
