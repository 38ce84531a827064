package groundwork.chain.plan;

/**
 * A live-shopping show made ready to run: the rate rises over the ramp, stays, and halves with each half-life.
 *
 * @param start simulated microseconds, may be before 0
 * @param regions served
 * @param orders expected of each region
 */
@SuppressWarnings("ArrayRecordComponent") // read-only figures, shared by all replications
public record LivePlan(
        String id,
        long start,
        long rampMicros,
        long plateauMicros,
        long halfLifeMicros,
        int[] regions,
        double[] orders,
        ItemMix mix) {

    /** The tail is cut after so many half-lives; less than 2 % of it is left then. */
    private static final int TAIL_HALF_LIVES = 6;

    /** When its tail is cut, in simulated microseconds. */
    public long end() {
        return start + rampMicros + plateauMicros + TAIL_HALF_LIVES * halfLifeMicros;
    }

    /**
     * Time from the start at which a share of all orders has come, in microseconds.
     *
     * <p>With full rate 1, the ramp of length r brings r/2, the plateau p brings p, and the tail of half-life h brings
     * h / ln 2 · (1 − 2^−6).
     *
     * @param share in [0, 1)
     */
    public double timeOf(double share) {
        double decay = halfLifeMicros / StrictMath.log(2);
        double tail = decay * (1 - StrictMath.pow(2, -TAIL_HALF_LIVES));
        double mass = share * (rampMicros / 2.0 + plateauMicros + tail);
        if (mass < rampMicros / 2.0) {
            return StrictMath.sqrt(2 * mass * rampMicros);
        }
        mass -= rampMicros / 2.0;
        if (mass < plateauMicros) {
            return rampMicros + mass;
        }
        mass -= plateauMicros;
        return rampMicros + plateauMicros - decay * StrictMath.log1p(-Math.min(mass / decay, 1 - 1e-12));
    }

    /** The share of all orders that is expected before a time, the inverse of {@link #timeOf}; in [0, 1]. */
    double shareBy(long time) {
        double since = (double) time - start;
        if (since <= 0) {
            return 0;
        }
        double decay = halfLifeMicros / StrictMath.log(2);
        double tail = decay * (1 - StrictMath.pow(2, -TAIL_HALF_LIVES));
        double ramp = Math.min(since, rampMicros);
        double mass = rampMicros == 0 ? 0 : ramp * ramp / (2.0 * rampMicros);
        since -= ramp;
        mass += Math.min(since, plateauMicros);
        since -= Math.min(since, plateauMicros);
        mass += halfLifeMicros == 0 ? 0 : Math.min(tail, decay * -StrictMath.expm1(-since / decay));
        return mass / (rampMicros / 2.0 + plateauMicros + tail);
    }
}
