package groundwork.chain.orders;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.ParcelRoute;

/** What it costs to send an order from a site: the parcel by zone and weight, the carrier's kilograms, the packaging. */
final class ServingCost implements LeastFirst.Burden {

    private final Run run;

    ServingCost(Run run) {
        this.run = run;
    }

    @Override
    public double of(int order, int site) {
        ParcelRoute route = run.plan().parcelRoute(site, run.promises().destination(order));
        LanePlan lane = run.plan().lanes().get(route.lane());
        double kilograms = run.orders().kilograms(order);
        return route.price(kilograms)
                + kilograms * lane.costPerKilogramMicros()
                + run.plan().sites().get(site).packagingPerOrderMicros();
    }
}
