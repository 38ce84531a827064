package groundwork.observation;

import java.util.Arrays;
import java.util.List;

/**
 * Passes orders on and counts, for each region and day on which they are placed, what becomes of them.
 *
 * <p>Orders that do not pass a hold are left out; those of customers who do not wait longer are as good as lost.
 */
final class RegionService implements OrderListener {

    private final OrderListener orders;
    private final Timeline timeline;
    private final int[][] placed;

    /** Lost, or due in the horizon and not there in time. */
    private final int[][] spoiled;

    RegionService(OrderListener orders, Timeline timeline, int regions) {
        this.orders = orders;
        this.timeline = timeline;
        placed = new int[regions][timeline.days()];
        spoiled = new int[regions][timeline.days()];
    }

    @Override
    public void orderPlaced(long now, int order, int region, int lines, int units, long promisedAt) {
        orders.orderPlaced(now, order, region, lines, units, promisedAt);
        if (timeline.measures(now)) {
            int day = timeline.day(now);
            placed[region][day]++;
            spoiled[region][day] += due(promisedAt);
        }
    }

    /** 1 for an order that is late unless it comes in time, 0 for one of which the horizon does not tell. */
    private int due(long promisedAt) {
        return promisedAt < timeline.end() ? 1 : 0;
    }

    @Override
    public void orderAllocated(long now, int order, int site, int lines, long waited) {
        orders.orderAllocated(now, order, site, lines, waited);
    }

    @Override
    public void orderBackordered(long now, int order, int site, int lines) {
        orders.orderBackordered(now, order, site, lines);
    }

    @Override
    public void orderLost(
            long now, int order, int site, int region, LossReason reason, long placedAt, long promisedAt) {
        orders.orderLost(now, order, site, region, reason, placedAt, promisedAt);
        if (timeline.measures(placedAt)) {
            int day = timeline.day(placedAt);
            if (reason == LossReason.FAILED_HOLD) {
                placed[region][day]--;
                spoiled[region][day] -= due(promisedAt);
            } else {
                spoiled[region][day] += 1 - due(promisedAt);
            }
        }
    }

    @Override
    public void orderReady(long now, int order, int site, long placedAt) {
        orders.orderReady(now, order, site, placedAt);
    }

    @Override
    public void orderShipped(long now, int order, int site, int region, int lane, long placedAt, double kilograms) {
        orders.orderShipped(now, order, site, region, lane, placedAt, kilograms);
    }

    @Override
    public void orderDelivered(long deliveredAt, int order, int site, int region, long placedAt, long promisedAt) {
        orders.orderDelivered(deliveredAt, order, site, region, placedAt, promisedAt);
        if (deliveredAt <= promisedAt && due(promisedAt) == 1 && timeline.measures(placedAt)) {
            spoiled[region][timeline.day(placedAt)]--;
        }
    }

    @Override
    public void orderScrapped(long now, int order, int site) {
        orders.orderScrapped(now, order, site);
    }

    /** Writes the service of the regions that each disruption touches, by day. */
    void write(List<TouchedRegions> touched, FigureSheet sheet) {
        for (TouchedRegions of : touched) {
            double[] shares = new double[timeline.days()];
            Arrays.setAll(shares, day -> {
                double all = sum(placed, of, day);
                return (all - sum(spoiled, of, day)) / all;
            });
            sheet.series("service", "disruption", of.disruption(), "share", shares);
        }
    }

    private static double sum(int[][] counts, TouchedRegions of, int day) {
        return of.regions().stream().mapToInt(region -> counts[region][day]).sum();
    }
}
