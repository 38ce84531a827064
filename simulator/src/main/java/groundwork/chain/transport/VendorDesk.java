package groundwork.chain.transport;

import groundwork.chain.entity.LotReceiver;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.VendorPlan;
import groundwork.observation.FreightListener;

/**
 * Gives the goods of a leg to one of several vendors.
 *
 * <p>What finds no room on the next departure of the first is offered to the others in their order; what nobody has room for waits
 * with the first.
 */
final class VendorDesk implements LotReceiver {

    private final Run run;
    private final FreightListener listener;
    private final Lots lots;
    private final FreightLane[] offers;
    private final int[] lanes;
    private final VendorRule rule;
    private final int[] order;
    private final double[] scores;

    /** A desk that chooses among lanes. */
    VendorDesk(Run run, VendorPlan plan, FreightLane[] allLanes) {
        this.run = run;
        listener = run.listener().freight();
        lots = run.lots();
        lanes = plan.lanes();
        offers = new FreightLane[lanes.length];
        for (int o = 0; o < offers.length; o++) {
            offers[o] = allLanes[lanes[o]];
        }
        order = new int[lanes.length];
        scores = new double[lanes.length];
        rule = switch (plan.rule()) {
            case CHEAPEST -> this::price;
            case FASTEST -> (offer, lot) -> offers[offer].expectedArrival();
            case SHARE -> new VendorShares(lots, plan.offers());
            case CONTRACT -> new VendorContracts(run, plan.offers(), this::price);
            case RANK -> (offer, lot) -> offer;
        };
    }

    private double price(int offer, int lot) {
        return offers[offer].price(lots.item(lot), lots.units(lot));
    }

    @Override
    public void receive(int lot) {
        rank(lot);
        int rest = lot;
        for (int offer : order) {
            int units = lots.units(rest);
            int fitting = offers[offer].spaceFor(lots.item(rest), units);
            if (fitting == units) {
                give(rest, offer, offer != order[0]);
                return;
            }
            if (fitting > 0) {
                // Where its way begins a lot has not been told of yet, and its parts begin as lots of their own.
                int part = lots.leg(rest) == 0 ? lots.split(rest, fitting) : offers[offer].split(rest, fitting);
                give(part, offer, offer != order[0]);
            }
        }
        give(rest, order[0], false);
    }

    /** Sorts the offers by their scores, who stands first before others as good. */
    private void rank(int lot) {
        for (int o = 0; o < order.length; o++) {
            double score = rule.score(o, lot);
            int at = o;
            while (at > 0 && scores[at - 1] > score) {
                scores[at] = scores[at - 1];
                order[at] = order[at - 1];
                at--;
            }
            scores[at] = score;
            order[at] = o;
        }
    }

    private void give(int lot, int offer, boolean instead) {
        rule.given(offer, lots.units(lot));
        listener.lotBooked(run.now(), lanes[offer], lots.units(lot), instead);
        offers[offer].receive(lot);
    }
}
