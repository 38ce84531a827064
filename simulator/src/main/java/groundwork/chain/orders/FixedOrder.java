package groundwork.chain.orders;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.SourcingPlan;

/** The same sites for all orders of a destination: by distance, or by a priority list. */
final class FixedOrder implements Preference {

    private final Run run;
    private final int[][] byDestination;

    FixedOrder(Run run) {
        this.run = run;
        SourcingPlan plan = run.plan().sourcing();
        byDestination = new int[run.plan().destinationCount()][];
        for (int r = 0; r < byDestination.length; r++) {
            byDestination[r] = plan.sitesFor(r);
        }
    }

    @Override
    public int[] sites(int order) {
        return byDestination[run.promises().destination(order)];
    }
}
