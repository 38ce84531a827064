package groundwork.chain.plan;

import groundwork.scenario.Horizon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What planners expect: units by item, region and time, as the forecast says, shows included, without any forecast error.
 *
 * <p>The forecast reaches at most {@link DemandPlan#LOOK_AHEAD_DAYS} days beyond the horizon; nothing is expected later. Recorded
 * orders are not expected: nobody knew of them.
 *
 * <p>A question costs a step for each curve of the regions and each period of the forecast that it touches; memory is that of the
 * curves. Immutable, so that any number of policies may ask.
 */
public final class Outlook {

    private final List<RegionDemand> demands;
    private final List<LivePlan> shows;
    private final double unitsPerOrder;
    private final Map<DemandCurve, CurveOutlook> outlooks;
    private final CurveOutlook[] curves;
    private final double[] shares;
    private final double[] showUnits;

    private Outlook(
            List<RegionDemand> demands,
            List<LivePlan> shows,
            double unitsPerOrder,
            Map<DemandCurve, CurveOutlook> outlooks,
            int[] regions) {
        this.demands = demands;
        this.shows = shows;
        this.unitsPerOrder = unitsPerOrder;
        this.outlooks = outlooks;
        Map<CurveOutlook, Double> weighted = new LinkedHashMap<>();
        for (RegionDemand demand : demands) {
            if (contains(regions, demand.region())) {
                for (int c = 0; c < demand.shares().length; c++) {
                    weighted.merge(outlooks.get(demand.curves().get(c)), demand.shares()[c], Double::sum);
                }
            }
        }
        curves = weighted.keySet().toArray(CurveOutlook[]::new);
        shares = weighted.values().stream().mapToDouble(Double::doubleValue).toArray();
        showUnits = shows.stream().mapToDouble(show -> units(show, regions)).toArray();
    }

    /**
     * The outlook on all regions.
     *
     * @param unitsPerOrder mean
     */
    static Outlook of(List<RegionDemand> demands, List<LivePlan> shows, double unitsPerOrder) {
        Map<DemandCurve, CurveOutlook> outlooks = new LinkedHashMap<>();
        for (RegionDemand demand : demands) {
            demand.curves().forEach(curve -> outlooks.computeIfAbsent(curve, CurveOutlook::new));
        }
        int[] all = IntStream.concat(
                        demands.stream().mapToInt(RegionDemand::region),
                        shows.stream().flatMapToInt(show -> IntStream.of(show.regions())))
                .distinct()
                .toArray();
        return new Outlook(demands, shows, unitsPerOrder, outlooks, all);
    }

    /** The outlook on some regions together, by number; ask for it once and keep it. */
    public Outlook on(int... regions) {
        return new Outlook(demands, shows, unitsPerOrder, outlooks, regions);
    }

    /**
     * Expected units of an item.
     *
     * @param from simulated microseconds, inclusive
     * @param to simulated microseconds, exclusive
     */
    public double units(int item, long from, long to) {
        double units = 0;
        for (int c = 0; c < curves.length; c++) {
            units += shares[c] * unitsPerOrder * curves[c].lines(item, from, to);
        }
        for (int s = 0; s < showUnits.length; s++) {
            if (showUnits[s] > 0) {
                LivePlan show = shows.get(s);
                double share = show.mix().share(item);
                units += share == 0 ? 0 : showUnits[s] * share * (show.shareBy(to) - show.shareBy(from));
            }
        }
        return units;
    }

    /** Expected units of all items together, in the same span of time. */
    public double units(long from, long to) {
        double units = 0;
        for (int c = 0; c < curves.length; c++) {
            units += shares[c] * unitsPerOrder * curves[c].orders(from, to);
        }
        for (int s = 0; s < showUnits.length; s++) {
            LivePlan show = shows.get(s);
            units += showUnits[s] == 0 ? 0 : showUnits[s] * (show.shareBy(to) - show.shareBy(from));
        }
        return units;
    }

    private double units(LivePlan show, int[] regions) {
        double orders = 0;
        for (int m = 0; m < show.regions().length; m++) {
            orders += contains(regions, show.regions()[m]) ? show.orders()[m] : 0;
        }
        return orders * unitsPerOrder;
    }

    private static boolean contains(int[] regions, int region) {
        return Arrays.stream(regions).anyMatch(r -> r == region);
    }

    /** One curve added up over time, cut into the periods in which its mix does not change. */
    private static final class CurveOutlook {

        /** Orders from the origin of time to the beginning of each hour. */
        private final double[] before;

        private final int[] starts;
        private final ItemMix[] mixes;

        CurveOutlook(DemandCurve curve) {
            double[] rates = curve.ordersPerHour();
            before = new double[rates.length + 1];
            List<Integer> cuts = new ArrayList<>();
            for (int h = 0; h < rates.length; h++) {
                before[h + 1] = before[h] + rates[h];
                if (h == 0 || curve.mixes()[h] != curve.mixes()[h - 1]) {
                    cuts.add(h);
                }
            }
            starts = cuts.stream().mapToInt(Integer::intValue).toArray();
            mixes = cuts.stream().map(h -> curve.mixes()[h]).toArray(ItemMix[]::new);
        }

        double orders(long from, long to) {
            return ordersBy(to) - ordersBy(from);
        }

        /** Orders for the item, as if an order were one unit. */
        double lines(int item, long from, long to) {
            int period = Arrays.binarySearch(starts, (int) Math.max(0, Math.min(Integer.MAX_VALUE, hour(from))));
            period = period < 0 ? -period - 2 : period;
            double lines = 0;
            double at = ordersBy(from);
            double end = ordersBy(to);
            for (; period < starts.length && at < end; period++) {
                double next = period + 1 < starts.length ? Math.min(end, before[starts[period + 1]]) : end;
                if (next > at) {
                    lines += mixes[period].share(item) * (next - at);
                    at = next;
                }
            }
            return lines;
        }

        private static double hour(long time) {
            return time / (double) Horizon.HOUR;
        }

        private double ordersBy(long time) {
            double hours = hour(time);
            if (hours <= 0) {
                return 0;
            }
            if (hours >= before.length - 1) {
                return before[before.length - 1];
            }
            int whole = (int) hours;
            return before[whole] + (hours - whole) * (before[whole + 1] - before[whole]);
        }
    }
}
