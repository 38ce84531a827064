package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.random.Variates;
import groundwork.scenario.Distribution;

/** Turns distributions as stated into variates to draw from. */
public final class Draws {

    private Draws() {}

    /** The variate of a distribution, in the distribution's unit. */
    public static Variate of(Distribution distribution) {
        if (distribution instanceof Distribution.Constant d) {
            return Variates.constant(d.value());
        } else if (distribution instanceof Distribution.Uniform d) {
            return Variates.uniform(d.low(), d.high());
        } else if (distribution instanceof Distribution.Triangular d) {
            return Variates.triangular(d.low(), d.mode(), d.high());
        } else if (distribution instanceof Distribution.Exponential d) {
            return Variates.exponential(d.mean());
        } else if (distribution instanceof Distribution.Erlang d) {
            return Variates.erlang(d.k(), d.mean());
        } else if (distribution instanceof Distribution.Gamma d) {
            return Variates.gamma(d.shape(), d.scale());
        } else if (distribution instanceof Distribution.Lognormal d) {
            return Variates.lognormal(d.mu(), d.sigma());
        } else if (distribution instanceof Distribution.Normal d) {
            return Variates.normalTruncatedAtZero(d.mean(), d.sd());
        } else if (distribution instanceof Distribution.Weibull d) {
            return Variates.weibull(d.shape(), d.scale());
        } else if (distribution instanceof Distribution.Poisson d) {
            return Variates.poisson(d.mean());
        } else if (distribution instanceof Distribution.Geometric d) {
            return Variates.geometric(d.mean());
        } else if (distribution instanceof Distribution.Discrete d) {
            return Variates.discrete(
                    d.values().stream().mapToDouble(Double::doubleValue).toArray(),
                    d.weights().stream().mapToDouble(Double::doubleValue).toArray());
        } else if (distribution instanceof Distribution.Shifted d) {
            return Variates.shifted(d.shift(), of(d.base()));
        }
        throw new IllegalArgumentException("Unknown distribution " + distribution + ".");
    }
}
