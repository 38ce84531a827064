package groundwork.chain.orders;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Promises;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.ParcelRoute;
import groundwork.chain.plan.PromisePlan;
import groundwork.random.Stream;
import groundwork.scenario.Horizon;

/**
 * Tells customers by when they will have their orders, and lets them choose where there is a choice.
 *
 * <p>Without delivery options the sellers of an order's goods promise, the shortest promise counts, or else its region. With
 * options, weights are share × exp(−sensitivity × (promised days − usual days)), a multinomial logit in the promise; one number an
 * order decides, whatever the promises are. What no site could send by an option is not offered by it.
 */
final class Promiser {

    private final Run run;
    private final PromisePlan plan;
    private final Promises promises;
    private final Sourcing sourcing;
    private final ExpectedVendors vendors;
    private final boolean active;
    private final int[][] offers;
    private final Stream[] choices;
    private final double[] weights;
    private final long[] due;

    Promiser(Run run, Sourcing sourcing) {
        this.run = run;
        this.sourcing = sourcing;
        plan = run.plan().promises();
        promises = run.promises();
        vendors = new ExpectedVendors(run);
        active = plan.anyOwnPromise();
        offers = new int[run.plan().places().regionCount()][];
        int most = 0;
        for (int r = 0; r < offers.length; r++) {
            offers[r] = plan.offersOf(r);
            most = Math.max(most, offers[r].length);
        }
        choices = most == 0 ? new Stream[0] : RegionStreams.of(run, "choice");
        weights = new double[most];
        due = new long[most];
    }

    /** Makes the promise of a new order. */
    void promise(int order) {
        if (!active) {
            return;
        }
        int region = run.orders().region(order);
        if (offers[region].length == 0) {
            promises.offer(order, Promises.NO_OFFER);
            promises.promise(order, run.now() + shortest(order, usual(region)));
        } else {
            choose(order, offers[region], choices[region].uniform());
        }
    }

    private long usual(int region) {
        return run.plan().places().region(region).promiseMicros();
    }

    private long shortest(int order, long otherwise) {
        if (!plan.anySellerTerms()) {
            return otherwise;
        }
        long shortest = Long.MAX_VALUE;
        for (int line = run.orders().firstLine(order);
                line != Lines.NONE;
                line = run.lines().next(line)) {
            shortest = Math.min(shortest, plan.promiseMicros(run.lines().item(line)));
        }
        return shortest == Long.MAX_VALUE ? otherwise : shortest;
    }

    private void choose(int order, int[] choice, double u) {
        double sum = 0;
        int last = 0;
        for (int i = 0; i < choice.length; i++) {
            PromisePlan.Offer offer = plan.offer(choice[i]);
            promises.offer(order, choice[i]);
            if (!sourcing.canServe(order)) {
                weights[i] = 0;
                continue;
            }
            due[i] = due(order, choice[i]);
            double days = (double) (due[i] - run.now()) / Horizon.DAY;
            weights[i] = offer.sensitivity() == 0
                    ? offer.share()
                    : offer.share() * StrictMath.exp(-offer.sensitivity() * (days - offer.usualDays()));
            sum += weights[i];
            last = i;
        }
        if (sum == 0) {
            take(order, choice[0], run.now() + usual(run.orders().region(order)));
            return;
        }
        int taken = 0;
        double left = u * sum - weights[0];
        while (left >= 0 && taken < last) {
            taken++;
            left -= weights[taken];
        }
        take(order, choice[taken], due[taken]);
    }

    private void take(int order, int offer, long at) {
        promises.offer(order, offer);
        promises.promise(order, at);
    }

    /** By when an order would be delivered under an offer; where no site has its goods now, by when its region is promised. */
    private long due(int order, int number) {
        PromisePlan.Offer offer = plan.offer(number);
        if (offer.promiseMicros() != PromisePlan.COMPUTED) {
            return run.now() + offer.promiseMicros();
        }
        int site = sourcing.choose(order);
        if (site == Sourcing.NOWHERE) {
            return run.now() + usual(run.orders().region(order));
        }
        return latest(order, site);
    }

    /** The latest delivery by the lanes that a parcel from a site may go by: the promise holds whichever it is. */
    private long latest(int order, int site) {
        long latest = Long.MIN_VALUE;
        int region = run.orders().region(order);
        int lanes = vendors.look(order, site);
        for (int i = 0; i < lanes; i++) {
            if (vendors.chance(i) > 0) {
                ParcelRoute route = vendors.route(i);
                LanePlan lane = run.plan().lanes().get(route.lane());
                long expected = plan.delivery(run.now(), site, route, lane);
                latest = Math.max(latest, run.plan().deliveries().doorDay(route.lane(), region, expected));
            }
        }
        return latest;
    }
}
