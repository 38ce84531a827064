package groundwork.observation;

import groundwork.scenario.Horizon;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The demand that came, whatever became of it: units by week, region and category and by week and item, orders by hour of the
 * customers' week, and the busiest hour.
 *
 * <p>It hears of orders when they are born, so nothing of the network is in it. Units lie by week: what is asked for in one week is
 * close together in memory, which does not grow with orders.
 */
final class DemandRecorder {

    private final Timeline timeline;
    final DemandGrid grid;

    /** By week and cell of the grid; made when its first unit is asked for. */
    private final int[][] cells;

    /** By week and item. */
    private final int[][] items;

    // The rows of the week that was found last.
    private int[] weekCells = {};
    private int[] weekItems = {};

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
        cells = new int[grid.weeks()][];
        items = new int[grid.weeks()][];
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
            weekCells[grid.cell(region, item)] += units;
            weekItems[item] += units;
        }
    }

    private void findWeek(long now) {
        week = timeline.measures(now) ? timeline.day(now) / DemandGrid.WEEK_DAYS : -1;
        if (week >= 0) {
            weekFrom = timeline.dayStart(week * DemandGrid.WEEK_DAYS);
            weekUntil = timeline.dayStart(Math.min(timeline.days(), (week + 1) * DemandGrid.WEEK_DAYS));
            if (cells[week] == null) {
                cells[week] = new int[grid.cells()];
                items[week] = new int[grid.categoryOf().length];
            }
            weekCells = cells[week];
            weekItems = items[week];
        } else {
            weekFrom = now < timeline.start() ? Long.MIN_VALUE : timeline.end();
            weekUntil = now < timeline.start() ? timeline.start() : Long.MAX_VALUE;
        }
    }

    /** Units by cell of the grid and week; null for a cell without any. */
    int[][] unitsByCell() {
        int[][] units = new int[grid.cells()][];
        Arrays.setAll(units, cell -> byWeek(cells, cell));
        return units;
    }

    /** Units of an item by week; null for an item without any. */
    int[] unitsOf(int item) {
        return byWeek(items, item);
    }

    private static int[] byWeek(int[][] weeks, int number) {
        int[] units = null;
        for (int w = 0; w < weeks.length; w++) {
            if (weeks[w] != null && weeks[w][number] != 0) {
                units = units == null ? new int[weeks.length] : units;
                units[w] = weeks[w][number];
            }
        }
        return units;
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
