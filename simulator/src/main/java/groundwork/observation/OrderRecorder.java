package groundwork.observation;

import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/**
 * Orders from placement to delivery.
 *
 * <p>Times are those of orders placed in the measured period that shipped (or were delivered) before its end. An order counts
 * for the on-time share, on the day it was placed, when its promise falls before the end, whether or not it has been delivered;
 * a scrapped one counts as late, lost and cancelled ones do not count.
 */
final class OrderRecorder implements OrderListener {

    private final Timeline timeline;
    private final EventSequence sequence;
    private final DemandRecorder demand;
    private final LiveRecorder shows;
    private final SiteRecorder sites;
    private final DayCursor days;
    private final DayCursor daysOfDelivery;
    private final DayCursor daysOfOrder;
    final double[] placedByDay;
    final double[] shippedByDay;
    final double[] deliveredByDay;
    final double[] lostByDay;
    final double[] cancelledByDay;
    final double[] dueByDay;
    final double[] onTimeByDay;
    final double[] unitsByDay;
    final double[] linesByDay;
    final LevelSeries open;
    final RegionOrders[] regions;
    final long[] revenueMicrosBySite;
    long linesAtOnce;
    long backordered;
    long scrapped;
    long allPlaced;
    long allUnits;
    long allShipped;
    long allLost;
    long allCancelled;
    long allPartsLeft;
    long allScrapped;

    OrderRecorder(
            Timeline timeline,
            Scenario scenario,
            SiteRecorder sites,
            EventSequence sequence,
            DemandRecorder demand,
            LiveRecorder shows) {
        this.timeline = timeline;
        this.sequence = sequence;
        this.demand = demand;
        this.shows = shows;
        this.sites = sites;
        days = new DayCursor(timeline);
        daysOfDelivery = new DayCursor(timeline);
        daysOfOrder = new DayCursor(timeline);
        List<Region> all = scenario.demand().regions();
        regions = new RegionOrders[all.size()];
        Arrays.setAll(regions, r -> new RegionOrders());
        int dayCount = timeline.days();
        placedByDay = new double[dayCount];
        shippedByDay = new double[dayCount];
        deliveredByDay = new double[dayCount];
        lostByDay = new double[dayCount];
        cancelledByDay = new double[dayCount];
        dueByDay = new double[dayCount];
        onTimeByDay = new double[dayCount];
        unitsByDay = new double[dayCount];
        linesByDay = new double[dayCount];
        revenueMicrosBySite = new long[scenario.network().sites().size()];
        open = new LevelSeries(timeline);
    }

    @Override
    public void orderPlaced(long now, int order, int region, int orderLines, int units, long promisedAt) {
        sequence.next(now);
        allPlaced++;
        allUnits += units;
        open.add(now, 1);
        int day = days.day(now);
        if (day != DayCursor.NONE) {
            placedByDay[day]++;
            unitsByDay[day] += units;
            regions[region].place();
            linesByDay[day] += orderLines;
            if (promisedAt < timeline.end()) {
                dueByDay[day]++;
            }
            demand.placed(now, region);
        }
    }

    @Override
    public void orderAllocated(long now, int order, int site, int orderLines, long waited) {
        sites.backlogChanged(now, site, 1);
        if (waited == 0 && timeline.measures(now)) {
            linesAtOnce += orderLines;
            sites.atOnce[site]++;
        }
    }

    @Override
    public void orderBackordered(long now, int order, int site, int lines) {
        if (timeline.measures(now)) {
            backordered++;
            sites.waiting[site]++;
        }
    }

    @Override
    public void orderLost(
            long now, int order, int site, int region, LossReason reason, long placedAt, long promisedAt) {
        boolean cancelled = reason.isCancellation();
        if (cancelled) {
            allCancelled++;
        } else {
            allLost++;
        }
        open.add(now, -1);
        if (site >= 0) {
            sites.backlogChanged(now, site, -1);
        }
        if (timeline.measures(now)) {
            (cancelled ? cancelledByDay : lostByDay)[timeline.day(now)]++;
        }
        if (timeline.measures(placedAt) && promisedAt < timeline.end()) {
            dueByDay[timeline.day(placedAt)]--;
        }
        if (now == placedAt) {
            shows.lostAtOnce(now, order);
        }
    }

    /** An order leaves the floor of a site, and is not done with. */
    void pickFailed(long now, int site) {
        sites.backlogChanged(now, site, -1);
    }

    @Override
    public void orderScrapped(long now, int order, int site) {
        allScrapped++;
        open.add(now, -1);
        if (site >= 0) {
            sites.backlogChanged(now, site, -1);
        }
        if (timeline.measures(now)) {
            scrapped++;
        }
    }

    /** A parcel that is not the last of its order has left a site. */
    void partLeft(long now, int site, boolean shipped) {
        allPartsLeft++;
        if (site >= 0) {
            sites.backlogChanged(now, site, -1);
        }
        if (shipped) {
            sites.parcelShipped(now, site);
        }
    }

    void moved(long now, int from, int to) {
        sites.backlogChanged(now, from, -1);
        sites.backlogChanged(now, to, 1);
    }

    @Override
    public void orderReady(long now, int order, int site, long placedAt) {
        sites.orderReady(now, site);
    }

    @Override
    public void orderShipped(long now, int order, int site, int region, int lane, long placedAt, double kilograms) {
        sequence.next(now);
        allShipped++;
        open.add(now, -1);
        sites.orderShipped(now, site);
        int day = days.day(now);
        if (day != DayCursor.NONE) {
            shippedByDay[day]++;
            if (placedAt >= timeline.start()) {
                sites.shipTimes[site].add(now - placedAt);
                regions[region].ship(now - placedAt);
            }
        }
    }

    @Override
    public void orderDelivered(long deliveredAt, int order, int site, int region, long placedAt, long promisedAt) {
        int day = daysOfDelivery.day(deliveredAt);
        if (day != DayCursor.NONE) {
            deliveredByDay[day]++;
            if (placedAt >= timeline.start()) {
                sites.deliveryTimes[site].add(deliveredAt - placedAt);
                regions[region].deliver(deliveredAt - placedAt);
            }
        }
        if (placedAt >= timeline.start() && promisedAt < timeline.end() && deliveredAt <= promisedAt) {
            onTimeByDay[daysOfOrder.day(placedAt)]++;
        }
    }

    /** Goods were sold at a site; the amount is in millionths of the currency. */
    void sold(long now, int site, long amountMicros) {
        if (timeline.measures(now)) {
            revenueMicrosBySite[site] += amountMicros;
        }
    }

    void close(long end) {
        open.close(end);
    }
}
