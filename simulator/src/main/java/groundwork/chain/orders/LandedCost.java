package groundwork.chain.orders;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Run;

/**
 * What it costs to send an order from a site, all told: parcel and packaging, the way of the goods to the shelf, and duty, taxes
 * and fees, of bulk entries for goods on shelves and of its own entry for a parcel that crosses the border.
 */
final class LandedCost implements LeastFirst.Burden {

    private final Run run;
    private final ServingCost serving;
    private final InboundCost inbound;
    private final BorderCost border;

    LandedCost(Run run) {
        this.run = run;
        serving = new ServingCost(run);
        inbound = new InboundCost(run);
        border = new BorderCost(run);
    }

    @Override
    public double of(int order, int site) {
        int lane =
                run.plan().parcelRoute(site, run.promises().destination(order)).lane();
        double cost = serving.of(order, site) + border.of(order, lane);
        Lines lines = run.lines();
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            cost += inbound.of(site, lines.item(line), lines.units(line));
        }
        return cost;
    }
}
