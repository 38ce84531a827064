package groundwork.chain.orders;

import groundwork.chain.cost.ParcelQuote;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.ExpectedArrival;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.ParcelRoute;
import groundwork.chain.plan.ParcelVendors;

/**
 * By which lanes a parcel of an order would go from a site, were it ready now, and how likely by each: the one that the rule of its vendors
 * takes (cheapest, fastest), or all by their shares; the only lane where there is no choice. What a vendor has had of its day, and what
 * is closed, is not foreseen.
 *
 * <p>One object serves all orders of a run, one after the other: look, then read.
 */
final class ExpectedVendors {

    private final Run run;
    private final ParcelVendors vendors;
    private final ParcelQuote quote;
    private final ExpectedArrival arrival;
    private final ParcelRoute[] routes;
    private final double[] chances;

    ExpectedVendors(Run run) {
        this.run = run;
        vendors = run.plan().parcelVendors();
        quote = new ParcelQuote(run);
        arrival = ExpectedArrival.of(run.plan());
        routes = new ParcelRoute[Math.max(1, run.plan().lanes().size())];
        chances = new double[routes.length];
    }

    /** Looks at an order and a site that can send it; how many lanes there are. */
    int look(int order, int site) {
        int destination = run.promises().destination(order);
        int[] lanes = vendors.any() ? vendors.lanes(site, destination) : null;
        if (lanes == null) {
            routes[0] = run.plan().parcelRoute(site, destination);
            chances[0] = 1;
            return 1;
        }
        int region = run.orders().region(order);
        for (int i = 0; i < lanes.length; i++) {
            routes[i] = vendors.routes(lanes[i])[region];
        }
        switch (vendors.rule(site, destination)) {
            case SHARE -> byShare(lanes);
            case CHEAPEST -> byLeast(lanes.length, order, true);
            case FASTEST -> byLeast(lanes.length, order, false);
        }
        return lanes.length;
    }

    private void byShare(int[] lanes) {
        double all = 0;
        for (int i = 0; i < lanes.length; i++) {
            chances[i] = vendors.terms(lanes[i], run.now()).share();
            all += chances[i];
        }
        for (int i = 0; i < lanes.length; i++) {
            chances[i] = all > 0 ? chances[i] / all : 1.0 / lanes.length;
        }
    }

    private void byLeast(int count, int order, boolean cost) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            chances[i] = 0;
            double burden = cost
                    ? price(order, routes[i])
                    : arrival.at(run.now(), run.plan().lanes().get(routes[i].lane()), routes[i]);
            if (burden < least) {
                best = i;
                least = burden;
            }
        }
        chances[best] = 1;
    }

    /** What a carrier charges for an order by a route now, in millionths of the scenario's currency. */
    double price(int order, ParcelRoute route) {
        LanePlan lane = run.plan().lanes().get(route.lane());
        return quote.of(order, route) + quote.byWeight(run.orders().kilograms(order), lane);
    }

    /** The route of a lane that was looked at. */
    ParcelRoute route(int i) {
        return routes[i];
    }

    /** How likely it is taken, in [0, 1]. */
    double chance(int i) {
        return chances[i];
    }
}
