package groundwork.chain.transport;

import groundwork.chain.entity.Lots;
import groundwork.scenario.FreightTerms.Offer;
import java.util.List;

/** Asks first the vendor that would be furthest below its share of the units so far, were the lot its. */
final class VendorShares implements VendorRule {

    private final Lots lots;
    private final List<Offer> offers;
    private final long[] given;
    private long givenInAll;

    VendorShares(Lots lots, List<Offer> offers) {
        this.lots = lots;
        this.offers = offers;
        given = new long[offers.size()];
    }

    @Override
    public double score(int offer, int lot) {
        return given[offer] - offers.get(offer).share() * (givenInAll + lots.units(lot));
    }

    @Override
    public void given(int offer, int units) {
        given[offer] += units;
        givenInAll += units;
    }
}
