package groundwork.chain.transport;

import groundwork.chain.entity.Run;
import groundwork.scenario.FreightTerms.Offer;
import groundwork.scenario.Horizon;
import java.util.Arrays;
import java.util.List;

/** Asks first the vendors that have not had their minimum of the week, in the order of rank, then the cheapest. */
final class VendorContracts implements VendorRule {

    private static final long WEEK = 7 * Horizon.DAY;

    private final Run run;
    private final List<Offer> offers;
    private final VendorRule cheapest;
    private final long warmUp;
    private final long[] given;
    private long week = Long.MIN_VALUE;

    VendorContracts(Run run, List<Offer> offers, VendorRule cheapest) {
        this.run = run;
        this.offers = offers;
        this.cheapest = cheapest;
        warmUp = run.plan().scenario().horizon().warmUpMicros();
        given = new long[offers.size()];
    }

    @Override
    public double score(int offer, int lot) {
        // Weeks are those of the measured period.
        long now = Math.floorDiv(run.now() - warmUp, WEEK);
        if (now != week) {
            week = now;
            Arrays.fill(given, 0);
        }
        return given[offer] < offers.get(offer).contractUnitsPerWeek()
                ? offer - offers.size()
                : cheapest.score(offer, lot);
    }

    @Override
    public void given(int offer, int units) {
        given[offer] += units;
    }
}
