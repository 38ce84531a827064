package groundwork.chain.orders;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.SourcingPlan;

/** The same sites for all orders of a region: by distance, or by a priority list. */
final class FixedOrder implements Preference {

    private final Run run;
    private final int[][] byRegion;

    FixedOrder(Run run) {
        this.run = run;
        SourcingPlan plan = run.plan().sourcing();
        byRegion = new int[run.plan().places().regionCount()][];
        for (int r = 0; r < byRegion.length; r++) {
            byRegion[r] = plan.sitesFor(r);
        }
    }

    @Override
    public int[] sites(int order) {
        return byRegion[run.orders().region(order)];
    }
}
