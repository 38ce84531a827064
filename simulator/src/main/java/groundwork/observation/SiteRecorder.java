package groundwork.observation;

import groundwork.statistics.Durations;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * What happens at the sites: their goods and their orders, by day and in all. Calls come in the order of time.
 *
 * <p>What is noted of the day under way lies in a row for each site, the same memory every day, so that it stays in the processor's
 * cache; what is kept of a day is written once, when it is over. A level that stands at v at the end of a day of length L, and changed
 * by d₁, d₂, … when t₁, t₂, … of it had passed, has the integral v L − Σ dᵢ tᵢ: so nothing is done about it but when it changes.
 */
final class SiteRecorder {

    private static final int WARM_UP = -1;

    // The cells of a row: of a level what it is now, then by how much that, held from the start of the day on, exceeds
    // its integral.
    private static final int STOCK = 0;
    private static final int VOLUME = 2;
    private static final int BACKLOG = 4;
    private static final int BACKORDERED = 6;
    private static final int LARGEST_VOLUME = 8;
    private static final int LARGEST_BACKLOG = 9;
    private static final int READY = 10;
    private static final int SHIPPED = 11;
    private static final int WIDTH = 12;

    private final Timeline timeline;
    private final int sites;
    private int day = WARM_UP;
    private long dayStart;
    private long dayEnd;
    private final double[] today;

    // What is kept of a day: integrals of levels, and counts of orders. A backlog that lasts, and units that are waited
    // for, are rare.
    private static final int KEPT_STOCK = 0;
    private static final int KEPT_VOLUME = 1;
    private static final int GOODS_WIDTH = 2;
    private static final int KEPT_LARGEST = 0;
    private static final int KEPT_READY = 1;
    private static final int KEPT_SHIPPED = 2;
    private static final int ORDERS_WIDTH = 3;
    private final SiteFigures goods;
    private final SiteCounts orders;
    private final SiteFigures backlog;
    private final SiteFigures backordered;
    private final double[] largestVolume;
    private double lowest;

    final Durations[] shipTimes;
    final Durations[] deliveryTimes;

    /** Orders whose goods were all there at once. */
    final long[] atOnce;

    /** Orders that had to wait for goods. */
    final long[] waiting;

    SiteRecorder(Timeline timeline, int sites) {
        this.timeline = timeline;
        this.sites = sites;
        dayEnd = timeline.start();
        today = new double[sites * WIDTH];
        int days = timeline.days();
        goods = new SiteFigures(days, sites, GOODS_WIDTH);
        orders = new SiteCounts(days, sites, ORDERS_WIDTH);
        backlog = new SiteFigures(days, sites, 1);
        backordered = new SiteFigures(days, sites, 1);
        largestVolume = new double[sites];
        shipTimes = new Durations[sites];
        deliveryTimes = new Durations[sites];
        Arrays.setAll(shipTimes, site -> new Durations());
        Arrays.setAll(deliveryTimes, site -> new Durations());
        atOnce = new long[sites];
        waiting = new long[sites];
    }

    void stockChanged(long now, int site, int deltaUnits, double deltaCubicMetres) {
        long intoDay = intoDay(now);
        int row = site * WIDTH;
        keepLowest(change(row + STOCK, intoDay, deltaUnits));
        double metres = change(row + VOLUME, intoDay, deltaCubicMetres);
        noteLargest(row + LARGEST_VOLUME, intoDay, metres - deltaCubicMetres, metres);
    }

    void backorderedChanged(long now, int site, int deltaUnits) {
        keepLowest(change(site * WIDTH + BACKORDERED, intoDay(now), deltaUnits));
    }

    /** An order comes to the site (1) or leaves it (−1). */
    void backlogChanged(long now, int site, int deltaOrders) {
        long intoDay = intoDay(now);
        int row = site * WIDTH;
        double inside = change(row + BACKLOG, intoDay, deltaOrders);
        noteLargest(row + LARGEST_BACKLOG, intoDay, inside - deltaOrders, inside);
    }

    void orderReady(long now, int site) {
        intoDay(now);
        today[site * WIDTH + READY]++;
    }

    void orderShipped(long now, int site) {
        backlogChanged(now, site, -1);
        today[site * WIDTH + SHIPPED]++;
    }

    /** A parcel of an order that is not its last leaves the site. */
    void parcelShipped(long now, int site) {
        intoDay(now);
        today[site * WIDTH + SHIPPED]++;
    }

    private double change(int cell, long intoDay, double delta) {
        double level = today[cell] + delta;
        today[cell] = level;
        today[cell + 1] += delta * intoDay;
        return level;
    }

    private void keepLowest(double level) {
        if (level < lowest) {
            lowest = level;
        }
    }

    private void noteLargest(int cell, long intoDay, double before, double after) {
        // Only what lasts: a level that changes at midnight was not there on the new day.
        double most = before > after && intoDay > 0 ? before : after;
        if (most > today[cell]) {
            today[cell] = most;
        }
    }

    /** The run is over. */
    void close(long end) {
        intoDay(end);
    }

    /** How much of the day has passed; days that are over are ended before. */
    private long intoDay(long now) {
        if (now >= dayEnd) {
            endDays(now);
        }
        return now - dayStart;
    }

    private void endDays(long now) {
        while (now >= dayEnd) {
            if (day != WARM_UP) {
                keepDay();
            }
            clear();
            day++;
            dayStart = dayEnd;
            dayEnd = day < timeline.days() ? timeline.dayStart(day + 1) : Long.MAX_VALUE;
        }
    }

    /** Writes down what is kept of the day; with nothing in the loop but arrays at hand, as it runs for every site and day. */
    private void keepDay() {
        double[] of = today;
        double[] goodsOfDay = goods.on(day);
        int[] ordersOfDay = orders.on(day);
        double length = dayEnd - dayStart;
        boolean waits = false;
        for (int site = 0, row = 0; site < sites; site++, row += WIDTH) {
            goodsOfDay[site * GOODS_WIDTH + KEPT_STOCK] = of[row + STOCK] * length - of[row + STOCK + 1];
            goodsOfDay[site * GOODS_WIDTH + KEPT_VOLUME] = of[row + VOLUME] * length - of[row + VOLUME + 1];
            double most = of[row + LARGEST_BACKLOG];
            double last = of[row + BACKLOG];
            ordersOfDay[site * ORDERS_WIDTH + KEPT_LARGEST] = (int) (most > last ? most : last);
            ordersOfDay[site * ORDERS_WIDTH + KEPT_READY] = (int) of[row + READY];
            ordersOfDay[site * ORDERS_WIDTH + KEPT_SHIPPED] = (int) of[row + SHIPPED];
            waits |= last != 0
                    || of[row + BACKLOG + 1] != 0
                    || of[row + BACKORDERED] != 0
                    || of[row + BACKORDERED + 1] != 0;
        }
        if (waits) {
            keepWaiting(length);
        }
        keepLargestVolumes();
    }

    private void keepWaiting(double length) {
        for (int site = 0, row = 0; site < sites; site++, row += WIDTH) {
            keep(backlog, site, today[row + BACKLOG] * length - today[row + BACKLOG + 1]);
            keep(backordered, site, today[row + BACKORDERED] * length - today[row + BACKORDERED + 1]);
        }
    }

    private void keep(SiteFigures figures, int site, double figure) {
        if (figure != 0) {
            figures.on(day)[site] = figure;
        }
    }

    private void keepLargestVolumes() {
        for (int site = 0, row = 0; site < sites; site++, row += WIDTH) {
            double most = Math.max(today[row + LARGEST_VOLUME], today[row + VOLUME]);
            if (most > largestVolume[site]) {
                largestVolume[site] = most;
            }
        }
    }

    /** Levels stay, all else begins at 0. */
    private void clear() {
        double[] of = today;
        for (int row = 0; row < of.length; row += WIDTH) {
            of[row + STOCK + 1] = 0;
            of[row + VOLUME + 1] = 0;
            of[row + BACKLOG + 1] = 0;
            of[row + BACKORDERED + 1] = 0;
            of[row + LARGEST_VOLUME] = 0;
            of[row + LARGEST_BACKLOG] = 0;
            of[row + READY] = 0;
            of[row + SHIPPED] = 0;
        }
    }

    /** The sum of a figure over all sites. */
    double sum(IntToDoubleFunction ofSite) {
        double sum = 0;
        for (int site = 0; site < sites; site++) {
            sum += ofSite.applyAsDouble(site);
        }
        return sum;
    }

    /** Units on the shelf now. */
    double stock(int site) {
        return today[site * WIDTH + STOCK];
    }

    /** Units on the shelf, means by day. */
    double[] dailyStock(int site) {
        return dailyMeans(goods.of(site, KEPT_STOCK));
    }

    /** Units on the shelf, mean over the measured period. */
    double meanStock(int site) {
        return mean(goods.of(site, KEPT_STOCK));
    }

    /** Cubic metres on the shelf, means by day. */
    double[] dailyVolume(int site) {
        return dailyMeans(goods.of(site, KEPT_VOLUME));
    }

    /** Cubic metres on the shelf, mean over the measured period. */
    double meanVolume(int site) {
        return mean(goods.of(site, KEPT_VOLUME));
    }

    /** The most cubic metres on the shelf in the measured period. */
    double largestVolume(int site) {
        return largestVolume[site];
    }

    /** Orders that have their goods and have not left, means by day. */
    double[] dailyBacklog(int site) {
        return dailyMeans(backlog.of(site, 0));
    }

    /** Orders that have their goods and have not left, mean over the measured period. */
    double meanBacklog(int site) {
        return mean(backlog.of(site, 0));
    }

    /** The most orders that had their goods and had not left, by day. */
    double[] dailyLargestBacklog(int site) {
        return orders.of(site, KEPT_LARGEST);
    }

    /** Units that are waited for, means by day. */
    double[] dailyBackordered(int site) {
        return dailyMeans(backordered.of(site, 0));
    }

    /** Units that are waited for, mean over the measured period. */
    double meanBackordered(int site) {
        return mean(backordered.of(site, 0));
    }

    /** Orders whose last step of work was done, by day. */
    double[] dailyReady(int site) {
        return orders.of(site, KEPT_READY);
    }

    /** Orders, and parcels of split ones, that left, by day. */
    double[] dailyShipped(int site) {
        return orders.of(site, KEPT_SHIPPED);
    }

    /** The fewest units ever on a shelf, or waited for, or 0. */
    double lowest() {
        return lowest;
    }

    private double[] dailyMeans(double[] integrals) {
        double[] means = new double[integrals.length];
        Arrays.setAll(means, d -> integrals[d] / timeline.lengthOf(d));
        return means;
    }

    private double mean(double[] integrals) {
        double sum = 0;
        for (double integral : integrals) {
            sum += integral;
        }
        return sum / (timeline.end() - timeline.start());
    }
}
