package groundwork.statistics;

/**
 * How far a forecast of several series was from what came.
 *
 * <p>With forecast F and actual A of a series in a period, over all series and periods: bias = Σ(F − A) / ΣA; WAPE = Σ|F − A| /
 * ΣA. The scaled error of a series is its mean |F − A| over the mean |A(t) − A(t−1)|, the error of the naive forecast that says
 * "as the period before"; MASE is its mean over the series of which the actual changes at all. Below 1 the forecast is better
 * than the naive one. Source: Hyndman and Koehler (2006), Another look at measures of forecast accuracy, International Journal
 * of Forecasting 22; the scale here is that of the periods forecast, as there is no earlier sample.
 */
public final class ForecastErrors {

    private double over;
    private double away;
    private double actual;
    private double scaled;
    private long scalable;

    /**
     * Adds a series.
     *
     * @param forecast by period
     * @param came by period
     * @param periods how many of them count
     */
    public void add(double[] forecast, int[] came, int periods) {
        double ofSeries = 0;
        double naive = 0;
        for (int p = 0; p < periods; p++) {
            double error = forecast[p] - came[p];
            over += error;
            ofSeries += StrictMath.abs(error);
            actual += came[p];
            naive += p == 0 ? 0 : StrictMath.abs((double) came[p] - came[p - 1]);
        }
        away += ofSeries;
        if (naive > 0) {
            scaled += ofSeries / periods / (naive / (periods - 1));
            scalable++;
        }
    }

    /** Adds all series of another. */
    public void addAll(ForecastErrors other) {
        over += other.over;
        away += other.away;
        actual += other.actual;
        scaled += other.scaled;
        scalable += other.scalable;
    }

    /** Above 0 where more was forecast than came; NaN where nothing came. */
    public double bias() {
        return actual == 0 ? Double.NaN : over / actual;
    }

    /** Weighted absolute percentage error, as a share; NaN where nothing came. */
    public double wape() {
        return actual == 0 ? Double.NaN : away / actual;
    }

    /** Mean absolute scaled error; NaN where no series changes. */
    public double mase() {
        return scalable == 0 ? Double.NaN : scaled / scalable;
    }
}
