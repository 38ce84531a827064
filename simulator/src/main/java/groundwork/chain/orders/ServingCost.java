package groundwork.chain.orders;

import groundwork.chain.cost.ParcelQuote;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.ParcelRoute;

/** What it costs to send an order from a site: the parcel by its rate card with surcharges, the carrier's kilograms, the packaging. */
final class ServingCost implements LeastFirst.Burden {

    private final Run run;
    private final ParcelQuote parcel;

    ServingCost(Run run) {
        this.run = run;
        parcel = new ParcelQuote(run);
    }

    @Override
    public double of(int order, int site) {
        ParcelRoute route = run.plan().parcelRoute(site, run.promises().destination(order));
        LanePlan lane = run.plan().lanes().get(route.lane());
        return parcel.of(order, route)
                + parcel.byWeight(run.orders().kilograms(order), lane)
                + run.plan().sites().get(site).packagingPerOrderMicros()
                + parcel.ofCartons(order, site);
    }
}
