package groundwork.observation;

import groundwork.statistics.Durations;
import java.util.function.ToDoubleFunction;

/**
 * What happens at one site: its goods, its orders, by day and in all.
 *
 * <p>All of a site lies together in memory and shares one clock: an order touches most of it at one moment, and a network has
 * thousands of sites.
 */
final class SiteSeries extends DailySeries {

    // The columns of a day.
    private static final int STOCK = 0;
    private static final int VOLUME = 1;
    private static final int BACKORDERED = 2;
    private static final int BACKLOG = 3;
    private static final int LARGEST_BACKLOG = 4;
    private static final int READY = 5;
    private static final int SHIPPED = 6;
    private static final int COLUMNS = 7;

    private final Level stock = new Level();
    private final Level volume = new Level();
    private final Level backordered = new Level();
    private final Level backlog = new Level();
    private long ready;
    private long shipped;

    /** A row for each day; made when something happens. */
    private double[] rows;

    final Durations shipTimes = new Durations();
    final Durations deliveryTimes = new Durations();
    long atOnce;
    long waiting;

    SiteSeries(Timeline timeline) {
        super(timeline);
    }

    void stockChanged(long now, int deltaUnits, double deltaCubicMetres) {
        reach(now);
        stock.add(deltaUnits);
        volume.add(deltaCubicMetres);
    }

    void backorderedChanged(long now, int deltaUnits) {
        reach(now);
        backordered.add(deltaUnits);
    }

    /** An order comes to the site (1) or leaves it (−1). */
    void backlogChanged(long now, int deltaOrders) {
        reach(now);
        backlog.add(deltaOrders);
    }

    void orderReady(long now) {
        reach(now);
        ready++;
    }

    void orderShipped(long now) {
        reach(now);
        backlog.add(-1);
        shipped++;
    }

    /** A parcel of an order that is not its last leaves the site. */
    void parcelShipped(long now) {
        reach(now);
        shipped++;
    }

    private void reach(long now) {
        if (rows == null) {
            rows = new double[days() * COLUMNS];
        }
        advance(now);
    }

    /** The run is over. */
    void close(long end) {
        if (rows != null) {
            advance(end);
        }
    }

    @Override
    void last(long micros) {
        stock.last(micros);
        volume.last(micros);
        backordered.last(micros);
        backlog.last(micros);
    }

    @Override
    void begin() {
        stock.begin();
        volume.begin();
        backordered.begin();
        backlog.begin();
        ready = 0;
        shipped = 0;
    }

    @Override
    void endDay(int over) {
        int row = over * COLUMNS;
        rows[row + STOCK] = stock.endDay();
        rows[row + VOLUME] = volume.endDay();
        rows[row + BACKORDERED] = backordered.endDay();
        rows[row + LARGEST_BACKLOG] = backlog.largest();
        rows[row + BACKLOG] = backlog.endDay();
        rows[row + READY] = ready;
        rows[row + SHIPPED] = shipped;
        ready = 0;
        shipped = 0;
    }

    /** Units on the shelf. */
    Level stock() {
        return stock;
    }

    /** Cubic metres on the shelf. */
    Level volume() {
        return volume;
    }

    /** Units that are waited for. */
    Level backordered() {
        return backordered;
    }

    /** Orders that have their goods and have not left. */
    Level backlog() {
        return backlog;
    }

    /** The mean over the measured period of one of the levels. */
    double mean(Level level) {
        return level.integralOfDays() / measuredTime();
    }

    double[] dailyStock() {
        return dailyMeans(STOCK);
    }

    double[] dailyVolume() {
        return dailyMeans(VOLUME);
    }

    double[] dailyBackordered() {
        return dailyMeans(BACKORDERED);
    }

    double[] dailyBacklog() {
        return dailyMeans(BACKLOG);
    }

    double[] dailyLargestBacklog() {
        return column(LARGEST_BACKLOG);
    }

    double[] dailyReady() {
        return column(READY);
    }

    double[] dailyShipped() {
        return column(SHIPPED);
    }

    private double[] dailyMeans(int column) {
        double[] means = column(column);
        for (int d = 0; d < means.length; d++) {
            means[d] /= lengthOf(d);
        }
        return means;
    }

    private double[] column(int column) {
        double[] values = new double[days()];
        if (rows != null) {
            for (int d = 0; d < values.length; d++) {
                values[d] = rows[d * COLUMNS + column];
            }
        }
        return values;
    }

    /** A figure of several sites together. */
    static double sum(SiteSeries[] sites, ToDoubleFunction<SiteSeries> figure) {
        double sum = 0;
        for (SiteSeries site : sites) {
            sum += figure.applyAsDouble(site);
        }
        return sum;
    }
}
