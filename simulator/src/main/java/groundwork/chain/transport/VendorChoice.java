package groundwork.chain.transport;

import groundwork.chain.cost.ParcelQuote;
import groundwork.chain.disruption.Openness;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.ExpectedArrival;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.ParcelRoute;
import groundwork.chain.plan.ParcelVendors;
import groundwork.observation.DeliveryListener;
import groundwork.scenario.ParcelChoice.Rule;
import java.util.Arrays;

/**
 * Gives each parcel to one of the lanes that compete for it: the cheapest, the fastest, or the one furthest behind its share; a lane
 * that has had its parcels of the day, or is closed by a disruption, is passed over.
 *
 * <p>Shares are kept without chance: after n parcels each lane has had share × n of them, give or take one.
 */
final class VendorChoice {

    /** There is nothing to choose. */
    static final int NO_CHOICE = -1;

    private final Run run;
    private final DeliveryListener listener;
    private final ParcelVendors vendors;
    private final ParcelQuote quote;
    private final ExpectedArrival arrival;

    /** By lane: parcels given since the last midnight, and since the beginning to lanes that go by share. */
    private final int[] today;

    private final long[] given;
    private final int[] nextMidnight;
    private final Openness[] openness;

    VendorChoice(Run run) {
        this.run = run;
        listener = run.listener().deliveries();
        vendors = run.plan().parcelVendors();
        quote = new ParcelQuote(run);
        arrival = ExpectedArrival.of(run.plan());
        today = new int[run.plan().lanes().size()];
        given = new long[today.length];
        nextMidnight = new int[run.plan().sites().size()];
        openness = new Openness[today.length];
        Arrays.setAll(openness, run.closures()::ofLane);
    }

    /** The number of the lane that gets a parcel, or {@link #NO_CHOICE}. */
    int of(int order) {
        int site = run.orders().site(order);
        int destination = run.promises().destination(order);
        int[] lanes = vendors.lanes(site, destination);
        if (lanes == null) {
            return NO_CHOICE;
        }
        newDay(site);
        Rule rule = vendors.rule(site, destination);
        int best = best(order, lanes, rule, false);
        int taken = best(order, lanes, rule, true);
        boolean over = taken == NO_CHOICE;
        taken = over ? best : taken;
        int parcels = run.cartons().parcels(order);
        today[taken] += parcels;
        given[taken] += parcels;
        listener.vendorChosen(run.now(), taken, parcels, taken == best, over);
        return taken;
    }

    private void newDay(int site) {
        long[] midnights = vendors.midnights(site);
        boolean passed = false;
        while (nextMidnight[site] < midnights.length && midnights[nextMidnight[site]] <= run.now()) {
            nextMidnight[site]++;
            passed = true;
        }
        if (passed) {
            for (LanePlan lane : run.plan().lanes()) {
                if (lane.from() == site) {
                    today[lane.number()] = 0;
                }
            }
        }
    }

    /** The best of those that take more today, or of all; the first of the table among equals. */
    private int best(int order, int[] lanes, Rule rule, boolean open) {
        int best = NO_CHOICE;
        double least = 0;
        for (int lane : lanes) {
            boolean takesMore =
                    today[lane] < vendors.terms(lane, run.now()).perDay() && openness[lane].at(run.now()) > 0;
            if (!open || takesMore) {
                double burden = burden(order, lane, lanes, rule);
                if (best == NO_CHOICE || burden < least) {
                    best = lane;
                    least = burden;
                }
            }
        }
        return best;
    }

    private double burden(int order, int lane, int[] lanes, Rule rule) {
        ParcelRoute route = vendors.routes(lane)[run.orders().region(order)];
        LanePlan plan = run.plan().lanes().get(lane);
        return switch (rule) {
            case CHEAPEST ->
                quote.of(order, route) + quote.byWeight(run.cartons().kilograms(order), plan);
            case FASTEST -> arrival.at(run.now(), plan, route);
            case SHARE -> ahead(lane, lanes);
        };
    }

    /** By how many parcels a lane is ahead of its share. */
    private double ahead(int lane, int[] lanes) {
        double shares = 0;
        long parcels = 1;
        for (int other : lanes) {
            shares += vendors.terms(other, run.now()).share();
            parcels += given[other];
        }
        return given[lane] - vendors.terms(lane, run.now()).share() / shares * parcels;
    }
}
