package groundwork.observation;

import groundwork.scenario.Scenario;
import java.util.Arrays;

/** What each seller gets: one row of figures a seller, and one a seller and week; nothing where a scenario does not ask. */
final class SellerRecorder implements SellerListener {

    private final Timeline timeline;
    final double[] orders;
    final double[] ordered;
    final double[] filled;
    final double[] shipped;
    final double[] onTime;
    final double[] returned;
    final double[][] orderedByWeek;
    final double[][] shippedByWeek;
    final double[][] revenueByWeek;
    private final long[] since;
    private final double[] units;
    private final double[] places;
    private final double[] unitMicros;
    private final double[] placeMicros;

    SellerRecorder(Timeline timeline, Scenario scenario, ItemGroups groups) {
        this.timeline = timeline;
        boolean asked = scenario.inventory().shelves().sellers();
        int sellers = asked ? groups.sellers().size() : 0;
        int weeks = (timeline.days() + 6) / 7;
        orders = new double[sellers];
        ordered = new double[sellers];
        filled = new double[sellers];
        shipped = new double[sellers];
        onTime = new double[sellers];
        returned = new double[sellers];
        orderedByWeek = new double[sellers][weeks];
        shippedByWeek = new double[sellers][weeks];
        revenueByWeek = new double[sellers][weeks];
        since = new long[sellers];
        Arrays.fill(since, timeline.start());
        units = new double[sellers];
        places = new double[sellers];
        unitMicros = new double[sellers];
        placeMicros = new double[sellers];
    }

    private int week(long now) {
        return timeline.day(now) / 7;
    }

    @Override
    public void sellerOrdered(long now, int seller, int count, boolean first) {
        if (timeline.measures(now)) {
            orders[seller] += first ? 1 : 0;
            ordered[seller] += count;
            orderedByWeek[seller][week(now)] += count;
        }
    }

    @Override
    public void sellerFilled(long now, int seller, int count) {
        if (timeline.measures(now)) {
            filled[seller] += count;
        }
    }

    @Override
    public void sellerShipped(long now, int seller, int count, long amountMicros, boolean inTime, boolean comesBack) {
        if (timeline.measures(now)) {
            shipped[seller] += count;
            onTime[seller] += inTime ? count : 0;
            returned[seller] += comesBack ? count : 0;
            shippedByWeek[seller][week(now)] += count;
            revenueByWeek[seller][week(now)] += amountMicros / 1e6;
        }
    }

    @Override
    public void sellerStockChanged(long now, int seller, int deltaUnits, int deltaPlaces) {
        advance(now, seller);
        units[seller] += deltaUnits;
        places[seller] += deltaPlaces;
    }

    private void advance(long now, int seller) {
        if (now > since[seller]) {
            unitMicros[seller] += units[seller] * (now - since[seller]);
            placeMicros[seller] += places[seller] * (now - since[seller]);
            since[seller] = now;
        }
    }

    void close(long end) {
        for (int seller = 0; seller < since.length; seller++) {
            advance(end, seller);
        }
    }

    /** Units on shelves, mean over the measured period. */
    double meanUnits(int seller) {
        return unitMicros[seller] / (timeline.end() - timeline.start());
    }

    /** Places with goods, mean over the measured period. */
    double meanFilledPlaces(int seller) {
        return placeMicros[seller] / (timeline.end() - timeline.start());
    }

    /** Units on shelves at the end. */
    double unitsInAll() {
        return Arrays.stream(units).sum();
    }
}
