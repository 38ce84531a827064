package groundwork.chain.plan;

import groundwork.random.Variate;

/**
 * Mean and variance of a distribution, from its quantiles.
 *
 * @param variance by the midpoint rule on 2,000 quantiles, a few percent low where tails are long
 */
record Moments(double mean, double variance) {

    private static final int POINTS = 2_000;

    static final Moments NONE = new Moments(0, 0);

    static Moments of(Variate variate) {
        double sum = 0;
        double squares = 0;
        double mean = variate.mean();
        for (int i = 0; i < POINTS; i++) {
            double deviation = variate.quantile((i + 0.5) / POINTS) - mean;
            sum += deviation;
            squares += deviation * deviation;
        }
        return new Moments(mean, Math.max(0, squares / POINTS - (sum / POINTS) * (sum / POINTS)));
    }

    /** Of the sum with something independent. */
    Moments plus(Moments other) {
        return new Moments(mean + other.mean, variance + other.variance);
    }
}
