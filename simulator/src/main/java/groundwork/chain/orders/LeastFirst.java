package groundwork.chain.orders;

import groundwork.chain.entity.Run;

/** Centers by a figure that differs from order to order, the least first; the nearest first among equals, hubs last unless they compete. */
final class LeastFirst implements Preference {

    /** What it means for a center to serve an order. */
    interface Burden {

        /** The least is the best. */
        double of(int order, int site);
    }

    private final Run run;
    private final FixedOrder near;
    private final Burden burden;
    private final int[][] ranked;
    private final double[] burdens;
    private final boolean hubsCompete;

    LeastFirst(Run run, Burden burden) {
        this.run = run;
        this.burden = burden;
        hubsCompete = run.plan().sourcing().hubsCompete();
        near = new FixedOrder(run);
        ranked = new int[run.plan().destinationCount()][];
        for (int r = 0; r < ranked.length; r++) {
            ranked[r] = run.plan().sourcing().sitesFor(r);
        }
        burdens = new double[run.plan().places().siteCount()];
    }

    @Override
    public int[] sites(int order) {
        int destination = run.promises().destination(order);
        int[] from = near.sites(order);
        int[] to = ranked[destination];
        int centers = hubsCompete ? from.length : run.plan().sourcing().centersFor(destination);
        for (int i = 0; i < centers; i++) {
            double of = burden.of(order, from[i]);
            int at = i;
            while (at > 0 && burdens[at - 1] > of) {
                burdens[at] = burdens[at - 1];
                to[at] = to[at - 1];
                at--;
            }
            burdens[at] = of;
            to[at] = from[i];
        }
        return to;
    }
}
