package groundwork.observation;

import groundwork.scenario.Horizon;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The demand that came, whatever became of it: units by week, region and category and by week and item, orders by hour of the
 * customers' week, and the busiest hour.
 *
 * <p>It hears of orders when they are born, so nothing of the network is in it. A row of weeks is made when its first unit is
 * asked for; memory does not grow with orders.
 */
final class DemandRecorder {

    private final Timeline timeline;
    final DemandGrid grid;
    final int[][] cells;
    final int[][] items;
    final double[] hoursOfWeek = new double[WeekClock.HOURS];
    private final WeekClock[] clocks;
    double busiestHour;
    long allUnits;
    private double inHour;
    private long hourEnd = Long.MIN_VALUE;
    private int week = -1;
    private long weekFrom;
    private long weekUntil;

    DemandRecorder(Timeline timeline, Scenario scenario) {
        this.timeline = timeline;
        grid = DemandGrid.of(scenario);
        cells = new int[grid.cells()][];
        items = new int[grid.categoryOf().length][];
        weekUntil = timeline.start();
        weekFrom = Long.MIN_VALUE;
        List<Region> regions = scenario.demand().regions();
        clocks = new WeekClock[regions.size()];
        Map<ZoneId, WeekClock> byZone = new LinkedHashMap<>();
        for (int r = 0; r < clocks.length; r++) {
            clocks[r] = byZone.computeIfAbsent(regions.get(r).zone(), zone -> new WeekClock(timeline.horizon(), zone));
        }
    }

    /** A line of an order is born. */
    void line(long now, int region, int item, int units) {
        allUnits += units;
        if (now < weekFrom || now >= weekUntil) {
            findWeek(now);
        }
        if (week >= 0) {
            row(cells, grid.cell(region, item))[week] += units;
            row(items, item)[week] += units;
        }
    }

    private int[] row(int[][] rows, int number) {
        int[] row = rows[number];
        if (row == null) {
            row = new int[grid.weeks()];
            rows[number] = row;
        }
        return row;
    }

    private void findWeek(long now) {
        week = timeline.measures(now) ? timeline.day(now) / DemandGrid.WEEK_DAYS : -1;
        if (week >= 0) {
            weekFrom = timeline.dayStart(week * DemandGrid.WEEK_DAYS);
            weekUntil = timeline.dayStart(Math.min(timeline.days(), (week + 1) * DemandGrid.WEEK_DAYS));
        } else {
            weekFrom = now < timeline.start() ? Long.MIN_VALUE : timeline.end();
            weekUntil = now < timeline.start() ? timeline.start() : Long.MAX_VALUE;
        }
    }

    /** An order is placed in the measured period. */
    void placed(long now, int region) {
        hoursOfWeek[clocks[region].hourOfWeek(now)]++;
        if (now >= hourEnd) {
            inHour = 0;
            hourEnd = timeline.start() + (timeline.hour(now) + 1) * Horizon.HOUR;
        }
        inHour++;
        if (inHour > busiestHour) {
            busiestHour = inHour;
        }
    }
}
