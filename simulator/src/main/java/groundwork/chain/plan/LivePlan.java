package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.scenario.LiveEvent.Drop;
import groundwork.scenario.LiveEvent.Shape;
import java.util.Optional;

/**
 * A live-shopping show made ready to run: the rate of its orders rises over the ramp, stays, and halves with each half-life; a drop
 * adds a steady rate of its own.
 *
 * @param start simulated microseconds, may be before 0
 * @param regions served, each once
 * @param orders expected of each region, the drop included
 * @param luck the factor by which it turns out bigger or smaller
 */
@SuppressWarnings("ArrayRecordComponent") // read-only figures, shared by all replications
public record LivePlan(
        String id, long start, Shape shape, int[] regions, double[] orders, ItemMix mix, Optional<Variate> luck) {

    /** When its tail is cut, in simulated microseconds. */
    public long end() {
        return start + shape.lengthMicros();
    }

    /** The share of all its orders that come in the drop. */
    public double dropShare() {
        return shape.drop().map(Drop::share).orElse(0.0);
    }

    private double decay() {
        return shape.halfLifeMicros() / StrictMath.log(2);
    }

    private double mass() {
        double tail = decay() * (1 - StrictMath.pow(2, -Shape.TAIL_HALF_LIVES));
        return shape.rampMicros() / 2.0 + shape.plateauMicros() + tail;
    }

    /**
     * Time from the start at which a share of the orders has come that do not come in the drop, in microseconds.
     *
     * <p>With full rate 1, the ramp of length r brings r/2, the plateau p brings p, and the tail of half-life h brings
     * h / ln 2 · (1 − 2^−6).
     *
     * @param share in [0, 1)
     */
    public double timeOf(double share) {
        double ramp = shape.rampMicros();
        double plateau = shape.plateauMicros();
        double mass = share * mass();
        if (mass < ramp / 2) {
            return StrictMath.sqrt(2 * mass * ramp);
        }
        mass -= ramp / 2;
        if (mass < plateau) {
            return ramp + mass;
        }
        mass -= plateau;
        return ramp + plateau - decay() * StrictMath.log1p(-Math.min(mass / decay(), 1 - 1e-12));
    }

    /**
     * Time from the start at which a share of the orders of the drop has come, in microseconds.
     *
     * @param share in [0, 1)
     */
    public double dropTimeOf(double share) {
        Drop drop = shape.drop().orElseThrow();
        return drop.afterMicros() + share * drop.lengthMicros();
    }

    /** The share of all orders that is expected before a time, the drop included; in [0, 1]. */
    public double shareBy(long time) {
        double since = (double) time - start;
        if (since <= 0) {
            return 0;
        }
        double ofDrop = shape.drop()
                .map(drop ->
                        drop.share() * Math.max(0, Math.min(1, (since - drop.afterMicros()) / drop.lengthMicros())))
                .orElse(0.0);
        return (1 - dropShare()) * curveBy(since) + ofDrop;
    }

    private double curveBy(double since) {
        double ramp = Math.min(since, shape.rampMicros());
        double plateau = Math.min(since - ramp, shape.plateauMicros());
        double after = since - ramp - plateau;
        double tail = decay() * (1 - StrictMath.pow(2, -Shape.TAIL_HALF_LIVES));
        double mass = shape.rampMicros() == 0 ? 0 : ramp * ramp / (2.0 * shape.rampMicros());
        mass += plateau;
        mass += shape.halfLifeMicros() == 0 ? 0 : Math.min(tail, decay() * -StrictMath.expm1(-after / decay()));
        return mass / mass();
    }
}
