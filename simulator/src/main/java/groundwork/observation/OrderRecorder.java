package groundwork.observation;

import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import groundwork.statistics.Durations;
import groundwork.statistics.Tally;
import java.util.Arrays;
import java.util.List;

/**
 * Orders from placement to delivery.
 *
 * <p>Times are those of orders placed in the measured period that shipped (or were delivered) before its end. An order counts
 * for the on-time share, on the day it was placed, when its promise falls before the end, whether or not it has been delivered;
 * a scrapped one counts as late, lost ones do not count.
 */
final class OrderRecorder {

    private final Timeline timeline;
    private final DayCursor days;
    private final DayCursor daysOfDelivery;
    private final long[] promises;
    final double[] placedByDay;
    final double[] shippedByDay;
    final double[] deliveredByDay;
    final double[] lostByDay;
    final double[] dueByDay;
    final double[] onTimeByDay;
    final double[] unitsByDay;
    final double[] linesByDay;
    final double[][] readyBySite;
    final double[][] shippedBySite;
    final LevelSeries[] backlog;
    final LevelSeries open;
    final Durations[] shipTimes;
    final Durations[] deliveryTimes;
    final double[] placedByRegion;
    final long[] revenueMicrosBySite;
    final long[] atOnceBySite;
    final long[] waitingBySite;
    final Tally[] shipTimeByRegion;
    final Tally[] deliveryTimeByRegion;
    long linesAtOnce;
    long backordered;
    long scrapped;
    long allPlaced;
    long allUnits;
    long allShipped;
    long allLost;
    long allScrapped;

    OrderRecorder(Timeline timeline, Scenario scenario, int sites) {
        this.timeline = timeline;
        days = new DayCursor(timeline);
        daysOfDelivery = new DayCursor(timeline);
        List<Region> regions = scenario.demand().regions();
        promises = regions.stream().mapToLong(Region::promiseMicros).toArray();
        int dayCount = timeline.days();
        placedByDay = new double[dayCount];
        shippedByDay = new double[dayCount];
        deliveredByDay = new double[dayCount];
        lostByDay = new double[dayCount];
        dueByDay = new double[dayCount];
        onTimeByDay = new double[dayCount];
        unitsByDay = new double[dayCount];
        linesByDay = new double[dayCount];
        readyBySite = new double[sites][dayCount];
        shippedBySite = new double[sites][dayCount];
        placedByRegion = new double[regions.size()];
        revenueMicrosBySite = new long[sites];
        atOnceBySite = new long[sites];
        waitingBySite = new long[sites];
        shipTimeByRegion = tallies(regions.size());
        deliveryTimeByRegion = tallies(regions.size());
        backlog = new LevelSeries[sites];
        shipTimes = new Durations[sites];
        deliveryTimes = new Durations[sites];
        for (int s = 0; s < sites; s++) {
            backlog[s] = new LevelSeries(timeline);
            shipTimes[s] = new Durations();
            deliveryTimes[s] = new Durations();
        }
        open = new LevelSeries(timeline);
    }

    private static Tally[] tallies(int count) {
        Tally[] tallies = new Tally[count];
        Arrays.setAll(tallies, i -> new Tally());
        return tallies;
    }

    void placed(long now, int region, int orderLines, int units) {
        allPlaced++;
        allUnits += units;
        open.add(now, 1);
        int day = days.day(now);
        if (day != DayCursor.NONE) {
            placedByDay[day]++;
            unitsByDay[day] += units;
            placedByRegion[region]++;
            linesByDay[day] += orderLines;
            if (now + promises[region] < timeline.end()) {
                dueByDay[day]++;
            }
        }
    }

    void allocated(long now, int site, int orderLines, long waited) {
        backlog[site].add(now, 1);
        if (waited == 0 && timeline.measures(now)) {
            linesAtOnce += orderLines;
            atOnceBySite[site]++;
        }
    }

    void backordered(long now, int site) {
        if (timeline.measures(now)) {
            backordered++;
            waitingBySite[site]++;
        }
    }

    void lost(long now, int site, int region, long placedAt) {
        allLost++;
        open.add(now, -1);
        if (site >= 0) {
            backlog[site].add(now, -1);
        }
        if (timeline.measures(now)) {
            lostByDay[timeline.day(now)]++;
        }
        if (timeline.measures(placedAt) && placedAt + promises[region] < timeline.end()) {
            dueByDay[timeline.day(placedAt)]--;
        }
    }

    void scrapped(long now, int site) {
        allScrapped++;
        open.add(now, -1);
        backlog[site].add(now, -1);
        if (timeline.measures(now)) {
            scrapped++;
        }
    }

    void ready(long now, int site) {
        int day = days.day(now);
        if (day != DayCursor.NONE) {
            readyBySite[site][day]++;
        }
    }

    void shipped(long now, int site, int region, long placedAt) {
        allShipped++;
        open.add(now, -1);
        backlog[site].add(now, -1);
        int day = days.day(now);
        if (day != DayCursor.NONE) {
            shippedByDay[day]++;
            shippedBySite[site][day]++;
            if (placedAt >= timeline.start()) {
                shipTimes[site].add(now - placedAt);
                shipTimeByRegion[region].add(now - placedAt);
            }
        }
    }

    void delivered(long deliveredAt, int site, int region, long placedAt, long promisedAt) {
        int day = daysOfDelivery.day(deliveredAt);
        if (day != DayCursor.NONE) {
            deliveredByDay[day]++;
            if (placedAt >= timeline.start()) {
                deliveryTimes[site].add(deliveredAt - placedAt);
                deliveryTimeByRegion[region].add(deliveredAt - placedAt);
            }
        }
        if (placedAt >= timeline.start() && promisedAt < timeline.end() && deliveredAt <= promisedAt) {
            onTimeByDay[timeline.day(placedAt)]++;
        }
    }

    void close(long end) {
        open.advance(end);
        for (LevelSeries level : backlog) {
            level.advance(end);
        }
    }
}
