package groundwork.chain.plan;

import groundwork.chain.plan.Companions.Companion;
import groundwork.observation.DemandGrid;
import groundwork.observation.ExpectedDemand;
import groundwork.observation.Timeline;
import groundwork.observation.WeekClock;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds up the rates of a plan: units expected by week in the cells of the demand grid, orders by hour. */
public final class ExpectedUnits {

    private final Plan plan;
    private final Timeline timeline;
    private final DemandGrid grid;
    private final double[][] cells;
    private final double[][] items;
    private final Map<ZoneId, double[]> ordersByZone = new LinkedHashMap<>();
    private final int hours;

    private ExpectedUnits(Plan plan) {
        this.plan = plan;
        Scenario scenario = plan.scenario();
        timeline = new Timeline(scenario.horizon());
        grid = DemandGrid.of(scenario);
        cells = new double[grid.cells()][];
        items = new double[plan.goods().count()][];
        hours = (int) ((scenario.horizon().endMicros() + Horizon.HOUR - 1) / Horizon.HOUR);
    }

    /** The demand that a plan expects in its measured period. */
    public static ExpectedDemand of(Plan plan) {
        ExpectedUnits expected = new ExpectedUnits(plan);
        plan.regionDemands().forEach(expected::add);
        plan.shows().forEach(expected::add);
        return expected.sum();
    }

    private double[] ordersOf(int region) {
        return ordersByZone.computeIfAbsent(plan.places().region(region).zone(), zone -> new double[hours]);
    }

    private void add(RegionDemand demand) {
        double[] orders = ordersOf(demand.region());
        long begin = 0;
        for (int span = 0; span < demand.ends().length; span++) {
            long end = demand.ends()[span] * DemandCurve.STEP;
            addToHours(orders, begin, end, demand.ordersPerHour()[span]);
            begin = end;
        }
        for (int c = 0; c < demand.shares().length; c++) {
            add(
                    demand.region(),
                    demand.shares()[c] * plan.demand().unitsPerOrder(),
                    demand.curves().get(c));
        }
    }

    private void addToHours(double[] orders, long from, long to, double perHour) {
        for (long at = from; at < to; ) {
            int hour = (int) (at / Horizon.HOUR);
            long until = Math.min(to, (hour + 1) * Horizon.HOUR);
            if (hour < hours) {
                orders[hour] += perHour * ((until - at) / (double) Horizon.HOUR);
            }
            at = until;
        }
    }

    /** Adds a curve, one mix of items after the other; launches, ends of life and promotions day by day. */
    private void add(int region, double scale, DemandCurve curve) {
        double[] weeks = new double[grid.weeks()];
        double[] ofDay = new double[grid.weeks()];
        int first = 0;
        for (int span = 0; span < curve.ends().length; span++) {
            if (curve.mixes()[span] != curve.mixes()[first]) {
                spread(region, curve.mixes()[first], weeks);
                Arrays.fill(weeks, 0);
                first = span;
            }
            long begin = span == 0 ? 0 : curve.ends()[span - 1] * DemandCurve.STEP;
            long end = curve.ends()[span] * DemandCurve.STEP;
            addToWeeks(weeks, begin, end, scale * curve.baselinePerHour()[span]);
            if (!curve.dated().isEmpty()) {
                addToWeeks(ofDay, begin, end, scale * curve.baselinePerHour()[span]);
                boolean last = span + 1 == curve.ends().length;
                if (last || curve.days()[span + 1] != curve.days()[span]) {
                    correct(region, curve, span, ofDay);
                    Arrays.fill(ofDay, 0);
                }
            }
        }
        spread(region, curve.mixes()[first], weeks);
    }

    /** Adds what the dates of items make of a day's baseline, which may fall into two weeks. */
    private void correct(int region, DemandCurve curve, int span, double[] ofDay) {
        DatedItems dated = curve.dated();
        for (int k = 0; k < dated.size(); k++) {
            int item = dated.itemAt(k);
            double change = curve.mixes()[span].share(item) * (dated.factor(item, curve.days()[span]) - 1);
            for (int w = 0; change != 0 && w < ofDay.length; w++) {
                row(items, item)[w] += change * ofDay[w];
                row(cells, grid.cell(region, item))[w] += change * ofDay[w];
            }
        }
    }

    /** Adds what falls into each week of the time from {@code from} to {@code to}, at a rate an hour. */
    private void addToWeeks(double[] weeks, long from, long to, double perHour) {
        long at = Math.max(from, timeline.start());
        long end = Math.min(to, timeline.end());
        while (at < end && perHour > 0) {
            int week = timeline.day(at) / DemandGrid.WEEK_DAYS;
            long until = Math.min(end, weekEnd(week));
            weeks[week] += perHour * (until - at) / Horizon.HOUR;
            at = until;
        }
    }

    private long weekEnd(int week) {
        return timeline.dayStart(Math.min(timeline.days(), (week + 1) * DemandGrid.WEEK_DAYS));
    }

    private void spread(int region, ItemMix mix, double[] weeks) {
        int first = 0;
        while (first < weeks.length && weeks[first] == 0) {
            first++;
        }
        int end = weeks.length;
        while (end > first && weeks[end - 1] == 0) {
            end--;
        }
        if (first == end) {
            return;
        }
        for (int i = 0; i < mix.size(); i++) {
            int item = mix.itemAt(i);
            double share = mix.shareAt(i);
            add(region, item, share, weeks, first, end);
            for (Companion companion : plan.companions().of(item)) {
                add(region, companion.item(), share * companion.chance(), weeks, first, end);
            }
        }
    }

    private void add(int region, int item, double share, double[] weeks, int first, int end) {
        double[] ofItem = row(items, item);
        double[] ofCell = row(cells, grid.cell(region, item));
        for (int w = first; w < end; w++) {
            ofItem[w] += share * weeks[w];
            ofCell[w] += share * weeks[w];
        }
    }

    private double[] row(double[][] rows, int number) {
        if (rows[number] == null) {
            rows[number] = new double[grid.weeks()];
        }
        return rows[number];
    }

    private void add(LivePlan show) {
        for (int m = 0; m < show.regions().length; m++) {
            double[] weeks = new double[grid.weeks()];
            double units = show.orders()[m] * plan.demand().unitsPerOrder();
            for (int w = 0; w < weeks.length; w++) {
                long from = w == 0 ? timeline.start() : weekEnd(w - 1);
                weeks[w] = units * (show.shareBy(weekEnd(w)) - show.shareBy(from));
            }
            spread(show.regions()[m], show.mix(), weeks);
            double[] orders = ordersOf(show.regions()[m]);
            int last = (int) Math.min(hours - 1, show.end() / Horizon.HOUR);
            for (int h = (int) Math.max(0, show.start() / Horizon.HOUR); h <= last; h++) {
                orders[h] += show.orders()[m] * (show.shareBy((h + 1) * Horizon.HOUR) - show.shareBy(h * Horizon.HOUR));
            }
        }
    }

    private ExpectedDemand sum() {
        double[] ofWeek = new double[WeekClock.HOURS];
        double[] all = new double[hours];
        ordersByZone.forEach((zone, orders) -> {
            WeekClock clock = new WeekClock(plan.scenario().horizon(), zone);
            for (int h = 0; h < hours; h++) {
                if (timeline.measures(h * Horizon.HOUR)) {
                    ofWeek[clock.hourOfWeek(h * Horizon.HOUR)] += orders[h];
                    all[h] += orders[h];
                }
            }
        });
        double[] byDay = new double[timeline.days()];
        for (int h = 0; h < hours; h++) {
            if (timeline.measures(h * Horizon.HOUR)) {
                byDay[timeline.day(h * Horizon.HOUR)] += all[h];
            }
        }
        return new ExpectedDemand(
                cells,
                items,
                ofWeek,
                Arrays.stream(byDay).max().orElse(0),
                Arrays.stream(all).max().orElse(0));
    }
}
