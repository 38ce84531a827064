package groundwork.chain.orders;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Run;

/**
 * What it costs to send an order from a site, all told: parcel and packaging, the way of the goods to the shelf and their storage there, and
 * duty, taxes and fees, of bulk entries for goods on shelves and of its own entry for a parcel that crosses the border.
 */
final class LandedCost implements LeastFirst.Burden {

    private final Run run;
    private final ServingCost serving;
    private final InboundCost inbound;
    private final BorderCost border;
    private final ExpectedVendors vendors;

    LandedCost(Run run) {
        this.run = run;
        vendors = new ExpectedVendors(run);
        serving = new ServingCost(run, vendors);
        inbound = new InboundCost(run);
        inbound.tell(run.listener().tariffs());
        border = new BorderCost(run);
    }

    @Override
    public double of(int order, int site) {
        double cost = serving.of(order, site);
        int lanes = vendors.look(order, site);
        for (int i = 0; i < lanes; i++) {
            if (vendors.chance(i) > 0) {
                cost += vendors.chance(i) * border.of(order, vendors.route(i).lane());
            }
        }
        Lines lines = run.lines();
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            cost += inbound.of(site, lines.item(line), lines.units(line));
        }
        return cost;
    }
}
