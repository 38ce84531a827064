package groundwork.scenario;

/**
 * How far the demand that comes is from the forecast: units of an item in a week are those of the forecast, divided by 1 + bias,
 * times a lognormal factor of mean 1.
 *
 * @param bias of the forecast: 0.1 where it is a tenth too high on average; above -1
 * @param spread coefficient of variation of the factor, at least 0
 * @param autocorrelation of the factor's logarithm from week to week, in (-1, 1)
 * @param correlation of the logarithms of two items in a week, in [0, 1]
 */
public record ForecastError(double bias, double spread, double autocorrelation, double correlation) {

    /** The forecast is right. */
    public static final ForecastError NONE = new ForecastError(0, 0, 0, 0);

    /** Whether the demand that comes differs from the forecast. */
    public boolean any() {
        return bias != 0 || spread != 0;
    }
}
