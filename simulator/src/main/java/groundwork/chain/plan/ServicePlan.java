package groundwork.chain.plan;

import groundwork.random.StandardNormal;
import groundwork.scenario.OrderingPolicy.Service;

/**
 * What the safety stock of an item at a site follows from.
 *
 * <p>Reorder level = expected demand over lead time and review + z σ. The variance of that demand is that of the forecast error
 * over the time, plus the square of daily demand times the variance of the lead time. For a cycle service level z is its normal
 * quantile; for a fill rate, the z whose expected shortage σ G(z) is the share (1 − fill rate) of an order. Source: Silver, Pyke
 * and Thomas (2017), chapter on stochastic demand, sections on P1 and P2 and on variable lead times.
 *
 * @param leadMean expected before any lead time was measured, in microseconds
 * @param leadVariance expected, in square microseconds
 * @param dispersion variance over mean of demand, expected before any error of the forecast was measured
 */
public record ServicePlan(
        Service policy,
        Outlook outlook,
        int item,
        long reviewMicros,
        double leadMean,
        double leadVariance,
        double dispersion) {

    private static final double WEEK = 7.0 * 24 * 3_600 * 1_000_000;

    /** Expected units from now on over a time. */
    public double expected(long now, double micros) {
        return outlook.units(item, now, now + StrictMath.round(micros));
    }

    /** The lead time and the review together, in microseconds. */
    public double exposure(double meanLead) {
        return meanLead + reviewMicros;
    }

    /**
     * Safety stock z σ, in units.
     *
     * @param units expected over the exposure
     * @param meanLead measured or expected, microseconds
     * @param varianceLead as the mean
     * @param measuredDispersion variance over mean of the weekly forecast error; not used where a spread is stated
     */
    public double safetyStock(long now, double units, double meanLead, double varianceLead, double measuredDispersion) {
        double exposure = exposure(meanLead);
        if (units <= 0 || exposure <= 0) {
            return 0;
        }
        double perMicro = units / exposure;
        double variance = errorVariance(units, exposure, measuredDispersion) + perMicro * perMicro * varianceLead;
        double sigma = StrictMath.sqrt(variance);
        return sigma == 0 ? 0 : sigma * z(sigma, quantity(now));
    }

    /** A stated spread is that of a week's demand, independent from week to week; within a week errors go together. */
    private double errorVariance(double units, double exposure, double measuredDispersion) {
        if (Double.isNaN(policy.spread())) {
            return measuredDispersion * units;
        }
        double spread = policy.spread() * units;
        return dispersion * units + spread * spread / Math.max(1, exposure / WEEK);
    }

    private double z(double sigma, double quantity) {
        return policy.measure() == Service.Measure.CYCLE
                ? StandardNormal.quantile(policy.target())
                : StandardNormal.quantileOfLoss((1 - policy.target()) * quantity / sigma);
    }

    /** The units of an order: as stated, or what is expected over the days stated, or between two reviews; at least 1. */
    public double quantity(long now) {
        if (policy.quantityUnits() > 0) {
            return policy.quantityUnits();
        }
        double micros = policy.quantityMicros() > 0 ? policy.quantityMicros() : reviewMicros;
        return Math.max(1, expected(now, micros));
    }

    /** Units to order at a position when this is the reorder level; without a quantity, up to the level. */
    public long order(long now, long position, double level) {
        long reorderPoint = CoverSize.wholeUnits(level);
        if (policy.quantityUnits() == 0 && policy.quantityMicros() == 0) {
            return Math.max(0, reorderPoint - position);
        }
        if (position > reorderPoint) {
            return 0;
        }
        long quantity = Math.max(1, StrictMath.round(quantity(now)));
        return ((reorderPoint - position) / quantity + 1) * quantity;
    }

    /** What is on the shelf at first where nothing is said: the reorder level and an order. */
    long opening() {
        double units = expected(0, exposure(leadMean));
        double level = units + safetyStock(0, units, leadMean, leadVariance, dispersion);
        boolean upTo = policy.quantityUnits() == 0 && policy.quantityMicros() == 0;
        return CoverSize.wholeUnits(level) + (upTo ? 0 : StrictMath.round(quantity(0)));
    }
}
