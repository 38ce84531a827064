package groundwork.chain.demand;

import groundwork.chain.disruption.Openness;
import groundwork.chain.entity.Run;
import groundwork.random.Stream;

/**
 * What disruptions make of the customers of a region, by thinning: fewer of those who come anyway, and others, who come only
 * meanwhile, where demand rises. Each choice is drawn from a stream of its own. Source: Lewis and Shedler (1979).
 */
final class DemandShift {

    private final Run run;
    private final Openness demand;
    private final Stream minds;
    private final double rise;
    private final boolean others;

    private DemandShift(Run run, Openness demand, String customers, double rise, boolean others) {
        this.run = run;
        this.demand = demand;
        this.rise = rise;
        this.others = others;
        minds = run.streams().named((others ? "surge/minds/" : "disruption/minds/") + customers);
    }

    /** Those who come anyway; null where nothing keeps them away. */
    static DemandShift ofThose(Run run, int region) {
        Openness demand = run.closures().ofDemand(region);
        return demand.least() < 1 ? new DemandShift(run, demand, name(run, region), 0, false) : null;
    }

    /** Those who come only meanwhile; null where demand never rises. */
    static DemandShift ofOthers(Run run, int region) {
        Openness demand = run.closures().ofDemand(region);
        double rise = demand.most() - 1;
        return rise > 0 ? new DemandShift(run, demand, name(run, region), rise, true) : null;
    }

    private static String name(Run run, int region) {
        return run.plan().places().region(region).id();
    }

    /** Customers of this kind over those of the forecast, before some of them are kept away. */
    double rate() {
        return others ? rise : 1;
    }

    /** Where their draws come from: the first part of the names of streams. */
    String kind() {
        return others ? "surge" : "demand";
    }

    /** Whether the customer whose time has come orders. */
    boolean comes() {
        double share = demand.at(run.now());
        double chance = others ? (share - 1) / rise : share;
        return chance >= 1 || (chance > 0 && minds.uniform() < chance);
    }
}
