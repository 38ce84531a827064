package groundwork.chain.plan;

import groundwork.observation.TouchedRegions;
import groundwork.scenario.Disruption;
import groundwork.scenario.Site;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which regions lie downstream of what a disruption strikes.
 *
 * <p>A region is served by its home sites: by the site that is asked first for it, of each delivery option, and by its first hub
 * where goods are kept nowhere else. A disruption touches a region if it strikes a home site of it, a way on which goods come to
 * one (over other centers too), or a lane by which parcels go from there; one of demand touches the regions it names and those
 * that share a home site with them. A site that steps in for another touches nobody else's region: what it gives away is charged
 * to nobody.
 */
final class Downstream {

    private final Plan plan;
    private final DisruptionPlan disruption;

    /** Sites all of whose goods are concerned. */
    private final BitSet struckSites = new BitSet();

    private final BitSet struckLanes = new BitSet();

    private Downstream(Plan plan, DisruptionPlan disruption) {
        this.plan = plan;
        this.disruption = disruption;
        disruption.lanes().forEach(struckLanes::set);
        disruption
                .stations()
                .forEach(s -> struckSites.set(plan.stations().get(s).site()));
        Disruption.Target target = disruption.row().target();
        if (target instanceof Disruption.OfSite site) {
            struckSites.set(plan.places().siteNumber(site.site()));
        }
        for (MiddleMilePlan mile : plan.middleMiles()) {
            if (struckSites.get(mile.via())) {
                struckLanes.set(mile.lane());
            }
        }
        for (ClearancePlan clearance : plan.clearances()) {
            if (struckSites.get(clearance.gateway())) {
                struckLanes.set(clearance.lane());
            }
        }
    }

    /** The regions that each disruption of a plan touches, in their order. */
    static List<TouchedRegions> of(Plan plan) {
        return plan.disruptions().stream()
                .map(disruption -> new Downstream(plan, disruption).touched())
                .toList();
    }

    private TouchedRegions touched() {
        List<Integer> regions = regions();
        long promise = regions.stream().mapToLong(this::longestPromise).max().orElse(0);
        return new TouchedRegions(disruption.row().id(), regions, promise);
    }

    /** Of the region and its options; one that is computed when the order comes counts as that of the region. */
    private long longestPromise(int region) {
        return Math.max(
                plan.places().promiseMicros(region),
                Arrays.stream(plan.promises().offersOf(region))
                        .mapToLong(offer -> plan.promises().offer(offer).promiseMicros())
                        .max()
                        .orElse(0));
    }

    private List<Integer> regions() {
        BitSet sites = sites();
        return IntStream.range(0, plan.places().regionCount())
                .filter(region -> disruption.regions().contains(region)
                        || homes(region).intersects(sites)
                        || destinations(region).anyMatch(this::parcelsAreStruck))
                .boxed()
                .toList();
    }

    /** The sites that serve customers, and lack goods, people or departures. */
    private BitSet sites() {
        BitSet touched = (BitSet) struckSites.clone();
        disruption.regions().forEach(region -> touched.or(homes(region)));
        for (LanePlan lane : plan.lanes()) {
            if (struckLanes.get(lane.number()) && lane.to() >= 0 && isCenter(lane.to())) {
                touched.set(lane.to());
            }
        }
        int known;
        do {
            known = touched.cardinality();
            supply(touched);
        } while (touched.cardinality() > known);
        return touched;
    }

    private boolean isCenter(int site) {
        return plan.places().site(site).kind() == Site.Kind.CENTER;
    }

    /** Adds the sites that are supplied from, or by way of, what is touched already. */
    private void supply(BitSet touched) {
        for (StockPlan rule : plan.stock()) {
            if (touched.get(rule.source()) || isStruck(rule.way())) {
                touched.set(rule.site());
            }
        }
        for (PushPlan push : plan.pushes()) {
            for (int i = 0; i < push.sites().length; i++) {
                if (touched.get(push.source()) || isStruck(push.ways()[i])) {
                    touched.set(push.sites()[i]);
                }
            }
        }
    }

    private boolean isStruck(int way) {
        return Arrays.stream(plan.way(way)).anyMatch(lane -> {
            LanePlan of = plan.lanes().get(lane);
            return struckSites.get(of.from()) || struckSites.get(of.to()) || anyOffer(lane, struckLanes::get);
        });
    }

    /** Whether a lane, or one that competes with it, is meant. */
    private boolean anyOffer(int lane, IntPredicate meant) {
        return meant.test(lane)
                || plan.vendors().stream()
                        .map(VendorPlan::lanes)
                        .filter(lanes -> Arrays.stream(lanes).anyMatch(l -> l == lane))
                        .anyMatch(lanes -> Arrays.stream(lanes).anyMatch(meant));
    }

    private IntStream destinations(int region) {
        int regions = plan.places().regionCount();
        return IntStream.range(0, plan.destinationCount()).filter(d -> d % regions == region);
    }

    private BitSet homes(int region) {
        BitSet homes = new BitSet();
        destinations(region).forEach(destination -> homes.or(homesOf(destination)));
        return homes;
    }

    private BitSet homesOf(int destination) {
        BitSet homes = new BitSet();
        int[] asked = plan.sourcing().sitesFor(destination);
        if (asked.length > 0) {
            homes.set(asked[0]);
        }
        if (plan.sourcing().anyKeptNowhere(destination)) {
            Arrays.stream(asked).filter(plan.sourcing()::isHub).limit(1).forEach(homes::set);
        }
        return homes;
    }

    private boolean parcelsAreStruck(int destination) {
        return homesOf(destination).stream().anyMatch(site -> {
            if (plan.parcelVendors().any() && plan.parcelVendors().lanes(site, destination) != null) {
                return Arrays.stream(plan.parcelVendors().lanes(site, destination))
                        .anyMatch(struckLanes::get);
            }
            ParcelRoute route = plan.parcelRoute(site, destination);
            return route != null && struckLanes.get(route.lane());
        });
    }
}
