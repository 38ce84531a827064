package groundwork.chain.plan;

import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sites and regions by number, who belongs to a group, and how far apart they are. */
public final class Places {

    /** Mean radius of the Earth in kilometres (IUGG). */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** Road distance over great-circle distance where no distance is stated; a usual planning value. */
    private static final double DETOUR = 1.2;

    private final List<Site> sites;
    private final List<Region> regions;
    private final long[] promiseMicros;
    private final Names siteNames;
    private final Names regionNames;

    Places(Scenario scenario) {
        sites = scenario.network().sites();
        regions = scenario.demand().regions();
        promiseMicros = regions.stream().mapToLong(Region::promiseMicros).toArray();
        siteNames = Names.of("site", sites, Site::id);
        regionNames = Names.of("region", regions, Region::id);
    }

    /** How many sites. */
    public int siteCount() {
        return sites.size();
    }

    /** How many regions. */
    public int regionCount() {
        return regions.size();
    }

    /** The site with this number. */
    public Site site(int number) {
        return sites.get(number);
    }

    /** The region with this number. */
    public Region region(int number) {
        return regions.get(number);
    }

    /** How long after an order a region's customers are promised their parcel, in microseconds. */
    public long promiseMicros(int region) {
        return promiseMicros[region];
    }

    /** Number of a site. */
    public int siteNumber(String id) {
        return siteNames.number(id);
    }

    /** Whether an id is that of a site. */
    public boolean isSite(String id) {
        return siteNames.has(id);
    }

    /** The regions meant by the id of a region or of a group, in order; all of them by "". */
    public int[] regionsOf(String regionOrGroup) {
        if (regionOrGroup.isEmpty()) {
            return IntStream.range(0, regions.size()).toArray();
        }
        if (regionNames.has(regionOrGroup)) {
            return new int[] {regionNames.number(regionOrGroup)};
        }
        List<Integer> members = new ArrayList<>();
        for (int r = 0; r < regions.size(); r++) {
            if (regions.get(r).group().equals(regionOrGroup)) {
                members.add(r);
            }
        }
        return members.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Each member's part of a group's demand, by weight; sums to 1. */
    public double[] shares(int[] members) {
        double[] shares = new double[members.length];
        double sum = 0;
        for (int i = 0; i < members.length; i++) {
            shares[i] = regions.get(members[i]).weight();
            sum += shares[i];
        }
        for (int i = 0; i < members.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** Kilometres from a site to a region by road, from the great-circle distance. */
    public double kilometresToRegion(int site, int region) {
        return DETOUR * greatCircleToRegion(site, region);
    }

    /** Kilometres between sites, from the great-circle distance. */
    public double kilometresBetween(int a, int b) {
        return DETOUR * greatCircleBetween(a, b);
    }

    /** Great-circle distance from a site to a region in kilometres. */
    double greatCircleToRegion(int site, int region) {
        return greatCircle(
                sites.get(site).latitude(),
                sites.get(site).longitude(),
                regions.get(region).latitude(),
                regions.get(region).longitude());
    }

    /** Great-circle distance between sites in kilometres. */
    double greatCircleBetween(int a, int b) {
        return greatCircle(
                sites.get(a).latitude(),
                sites.get(a).longitude(),
                sites.get(b).latitude(),
                sites.get(b).longitude());
    }

    /** Great-circle distance in kilometres by the haversine formula (Sinnott 1984). */
    private static double greatCircle(double latA, double lonA, double latB, double lonB) {
        double phiA = StrictMath.toRadians(latA);
        double phiB = StrictMath.toRadians(latB);
        double sinPhi = StrictMath.sin((phiB - phiA) / 2);
        double sinLambda = StrictMath.sin(StrictMath.toRadians(lonB - lonA) / 2);
        double h = sinPhi * sinPhi + StrictMath.cos(phiA) * StrictMath.cos(phiB) * sinLambda * sinLambda;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(Math.min(1, h)));
    }
}
