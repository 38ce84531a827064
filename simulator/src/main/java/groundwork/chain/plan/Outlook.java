package groundwork.chain.plan;

import groundwork.chain.plan.Companions.Companion;
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
    private final Map<Integer, CurveOutlook> outlooks;
    private final CurveOutlook[] curves;
    private final double[] shares;
    private final double[] showUnits;

    private Outlook(
            List<RegionDemand> demands,
            List<LivePlan> shows,
            double unitsPerOrder,
            Companions companions,
            Map<Integer, CurveOutlook> outlooks,
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
                    weighted.merge(outlooks.get(demand.curves().get(c).number()), demand.shares()[c], Double::sum);
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
        Map<Integer, CurveOutlook> outlooks = new LinkedHashMap<>();
        for (RegionDemand demand : demands) {
            demand.curves().forEach(curve -> outlooks.computeIfAbsent(curve.number(), n -> new CurveOutlook(curve)));
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

    /** One curve added up over time, cut into the periods in which what an item has of it does not change. */
    private static final class CurveOutlook {

        private final DemandCurve curve;

        /** Orders from the origin of time to the beginning of each span: expected, and without launches and promotions. */
        private final double[] before;

        private final double[] baselineBefore;

        /** The first span of each period. */
        private final int[] periods;

        CurveOutlook(DemandCurve curve) {
            this.curve = curve;
            before = added(curve.ordersPerHour());
            baselineBefore = curve.dated().isEmpty() ? before : added(curve.baselinePerHour());
            periods = IntStream.range(0, curve.ends().length)
                    .filter(s -> s == 0
                            || curve.mixes()[s] != curve.mixes()[s - 1]
                            || (!curve.dated().isEmpty() && curve.days()[s] != curve.days()[s - 1]))
                    .toArray();
        }

        private double[] added(double[] perHour) {
            double[] sums = new double[perHour.length + 1];
            for (int s = 0; s < perHour.length; s++) {
                sums[s + 1] = sums[s] + perHour[s] * DemandCurve.STEP_HOURS * (curve.ends()[s] - begin(s));
            }
            return sums;
        }

        private int begin(int span) {
            return span == 0 ? 0 : curve.ends()[span - 1];
        }

        double orders(long from, long to) {
            return by(to, before, curve.ordersPerHour()) - by(from, before, curve.ordersPerHour());
        }

        /** Orders for the item, as if an order were one unit. */
        double lines(int item, long from, long to) {
            double at = by(from, baselineBefore, curve.baselinePerHour());
            double end = by(to, baselineBefore, curve.baselinePerHour());
            int period = Arrays.binarySearch(periods, span(from));
            period = period < 0 ? -period - 2 : period;
            boolean dated = curve.dated().contains(item);
            double lines = 0;
            for (; period < periods.length && at < end; period++) {
                double next = period + 1 < periods.length ? Math.min(end, baselineBefore[periods[period + 1]]) : end;
                if (next > at) {
                    int span = periods[period];
                    double part = curve.mixes()[span].share(item) * (next - at);
                    lines += dated ? part * curve.dated().factor(item, curve.days()[span]) : part;
                    at = next;
                }
            }
            return lines;
        }

        /** The span in which a time is; the last one later. */
        private int span(long time) {
            int step = (int) Math.max(0, Math.min(Integer.MAX_VALUE - 1, Math.floorDiv(time, DemandCurve.STEP)));
            int span = Arrays.binarySearch(curve.ends(), step + 1);
            return Math.min(span < 0 ? -span - 1 : span, curve.ends().length - 1);
        }

        private double by(long time, double[] sums, double[] perHour) {
            double steps = time / (double) DemandCurve.STEP;
            int span = span(time);
            double inside = Math.max(0, Math.min(steps, curve.ends()[span]) - begin(span));
            return sums[span] + inside * DemandCurve.STEP_HOURS * perHour[span];
        }
    }
}
