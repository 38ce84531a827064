package groundwork.chain.plan;

import groundwork.chain.plan.Companions.Companion;
import groundwork.scenario.Horizon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What planners expect: units by item, region and time, as the forecast says, shows and what is bought together included,
 * without any forecast error.
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
    private final Companions companions;
    private final Map<DemandCurve, CurveOutlook> outlooks;
    private final CurveOutlook[] curves;
    private final double[] shares;
    private final double[] showUnits;

    private Outlook(
            List<RegionDemand> demands,
            List<LivePlan> shows,
            double unitsPerOrder,
            Companions companions,
            Map<DemandCurve, CurveOutlook> outlooks,
            int[] regions) {
        this.demands = demands;
        this.shows = shows;
        this.unitsPerOrder = unitsPerOrder;
        this.companions = companions;
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
    static Outlook of(List<RegionDemand> demands, List<LivePlan> shows, double unitsPerOrder, Companions companions) {
        Map<DemandCurve, CurveOutlook> outlooks = new LinkedHashMap<>();
        for (RegionDemand demand : demands) {
            demand.curves().forEach(curve -> outlooks.computeIfAbsent(curve, CurveOutlook::new));
        }
        int[] all = IntStream.concat(
                        demands.stream().mapToInt(RegionDemand::region),
                        shows.stream().flatMapToInt(show -> IntStream.of(show.regions())))
                .distinct()
                .toArray();
        return new Outlook(demands, shows, unitsPerOrder, companions, outlooks, all);
    }

    /** The outlook on some regions together, by number; ask for it once and keep it. */
    public Outlook on(int... regions) {
        return new Outlook(demands, shows, unitsPerOrder, companions, outlooks, regions);
    }

    /**
     * Expected units of an item.
     *
     * @param from simulated microseconds, inclusive
     * @param to simulated microseconds, exclusive
     */
    public double units(int item, long from, long to) {
        double units = ownUnits(item, from, to);
        for (Companion source : companions.sourcesOf(item)) {
            units += source.chance() * ownUnits(source.item(), from, to);
        }
        return units;
    }

    /** Units that are ordered for themselves. */
    private double ownUnits(int item, long from, long to) {
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
        for (int item : companions.firsts()) {
            units += companions.chanceOf(item) * ownUnits(item, from, to);
        }
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

        private final int[] ends;
        private final double[] rates;

        /** Orders from the origin of time to the beginning of each span. */
        private final double[] before;

        /** The spans with which the periods begin, and their hours. */
        private final int[] starts;

        private final int[] startHours;
        private final ItemMix[] mixes;

        CurveOutlook(DemandCurve curve) {
            ends = curve.ends();
            rates = curve.ordersPerHour();
            before = new double[rates.length + 1];
            List<Integer> cuts = new ArrayList<>();
            for (int span = 0; span < rates.length; span++) {
                before[span + 1] = before[span] + rates[span] * (ends[span] - begin(span));
                if (span == 0 || curve.mixes()[span] != curve.mixes()[span - 1]) {
                    cuts.add(span);
                }
            }
            starts = cuts.stream().mapToInt(Integer::intValue).toArray();
            startHours = Arrays.stream(starts).map(this::begin).toArray();
            mixes = cuts.stream().map(span -> curve.mixes()[span]).toArray(ItemMix[]::new);
        }

        private int begin(int span) {
            return span == 0 ? 0 : ends[span - 1];
        }

        double orders(long from, long to) {
            return ordersBy(to) - ordersBy(from);
        }

        /** Orders for the item, as if an order were one unit. */
        double lines(int item, long from, long to) {
            int period = Arrays.binarySearch(startHours, (int) Math.max(0, Math.min(Integer.MAX_VALUE, hour(from))));
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
            if (hours >= ends[ends.length - 1]) {
                return before[ends.length];
            }
            int found = Arrays.binarySearch(ends, (int) hours);
            int span = found < 0 ? -found - 1 : found + 1;
            return before[span] + (hours - begin(span)) * rates[span];
        }
    }
}
