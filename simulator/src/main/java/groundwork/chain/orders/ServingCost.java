package groundwork.chain.orders;

import groundwork.chain.cost.ParcelQuote;
import groundwork.chain.entity.Run;

/**
 * What it costs to send an order from a site: the parcel by the vendors that are expected to get it, each by its rate card with surcharges and
 * by its kilograms, with a part of the departures that it shares, and the packaging.
 */
final class ServingCost implements LeastFirst.Burden {

    private final Run run;
    private final ParcelQuote parcel;
    private final ExpectedVendors vendors;
    private final SharedDepartures departures;

    ServingCost(Run run, ExpectedVendors vendors) {
        this.run = run;
        this.vendors = vendors;
        parcel = new ParcelQuote(run);
        departures = new SharedDepartures(run);
    }

    @Override
    public double of(int order, int site) {
        double carriers = 0;
        int lanes = vendors.look(order, site);
        for (int i = 0; i < lanes; i++) {
            if (vendors.chance(i) > 0) {
                carriers += vendors.chance(i)
                        * (vendors.price(order, vendors.route(i))
                                + departures.of(vendors.route(i).lane()));
            }
        }
        return carriers + run.plan().sites().get(site).packagingPerOrderMicros() + parcel.ofCartons(order, site);
    }
}
