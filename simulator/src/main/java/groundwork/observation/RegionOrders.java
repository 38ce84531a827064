package groundwork.observation;

import groundwork.statistics.Tally;

/** The orders of one region. */
final class RegionOrders {

    final Tally shipTime = new Tally();
    final Tally deliveryTime = new Tally();
    long placed;
}
