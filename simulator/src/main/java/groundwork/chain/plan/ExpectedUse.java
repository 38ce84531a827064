package groundwork.chain.plan;

import groundwork.scenario.Horizon;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Units of each item that each site would send a day if every region's orders went to its first choice, as planners expect; a mean
 * over the measured days. Worked out when first asked for; belongs to one run.
 */
public final class ExpectedUse {

    private final Outlook[] outlooks;
    private final double[][] unitsPerDay;
    private final long start;
    private final long end;
    private final int days;

    private ExpectedUse(Plan plan) {
        int sites = plan.places().siteCount();
        Outlook all = plan.outlook();
        outlooks = IntStream.range(0, sites)
                .mapToObj(site -> all.on(IntStream.range(0, plan.places().regionCount())
                        .filter(region -> isFirstChoice(plan, site, region))
                        .toArray()))
                .toArray(Outlook[]::new);
        unitsPerDay = new double[sites][plan.goods().count()];
        for (double[] ofSite : unitsPerDay) {
            Arrays.fill(ofSite, Double.NaN);
        }
        Horizon horizon = plan.scenario().horizon();
        start = horizon.warmUpMicros();
        end = horizon.endMicros();
        days = horizon.days();
    }

    private static boolean isFirstChoice(Plan plan, int site, int region) {
        int[] sites = plan.sourcing().sitesFor(region);
        return sites.length > 0 && sites[0] == site;
    }

    /** The use of the sites of a plan. */
    public static ExpectedUse of(Plan plan) {
        return new ExpectedUse(plan);
    }

    /** Units a day. */
    public double unitsPerDay(int site, int item) {
        double units = unitsPerDay[site][item];
        if (Double.isNaN(units)) {
            units = outlooks[site].units(item, start, end) / days;
            unitsPerDay[site][item] = units;
        }
        return units;
    }
}
